import { describe, expect, test } from 'vitest';
import { places, nearest } from '../../../src/lib/charts/places';
import { barRects } from '../../../src/lib/charts/plugins/barRects';
import { baselinePlaces } from '../../../src/lib/charts/plugins/baselinePlaces';
import { boundShapes, runs } from '../../../src/lib/charts/plugins/bounds';
import { silentCells } from '../../../src/lib/charts/plugins/cells';
import { linkLines } from '../../../src/lib/charts/plugins/chain';
import { endLabels, gutter, labelHeights } from '../../../src/lib/charts/plugins/endLabels';
import { guides } from '../../../src/lib/charts/plugins/guides';
import type { ChartModel, ChartPoint, ChartSeries, Drawing } from '../../../src/lib/charts/model';
import { chain, losses, matrix, SAMPLES, shares, words } from '../../fixtures/charts';
import { planeFor, sceneOf } from './stage';

const drawingOf = (model: ChartModel): Drawing =>
	(model.panels[0] as ChartModel['panels'][number]).drawing;
const scene = sceneOf(drawingOf(losses));
const plane = planeFor(scene);
const base: ChartSeries = {
	id: 's',
	label: 'S',
	group: 's',
	style: { colour: 'blue', marker: 'circle' },
	draw: 'points',
	points: []
};
const point = (changes: Partial<ChartPoint>): ChartPoint => ({
	x: Date.UTC(2022, 5, 1),
	y: null,
	words: '',
	...changes
});

describe('bounds', () => {
	test.each([
		{ title: 'a plain figure has none', given: point({ y: 5 }), kinds: [] },
		{ title: '“at least” is an arrow', given: point({ y: 5, open: 'up' }), kinds: ['arrow'] },
		{ title: '“between” is a range bar', given: point({ low: 5, high: 9 }), kinds: ['range'] },
		{ title: 'a range of one value is no bar', given: point({ y: 5, low: 5, high: 5 }), kinds: [] },
		{ title: 'a refusal has none', given: point({ baseline: 'refusal', open: 'up' }), kinds: [] }
	])('$title', ({ given, kinds }) =>
		expect(boundShapes(base, given, plane, scene).map((shape) => shape.kind)).toEqual(kinds)
	);
	test('a statistical interval is a whisker on points and no bar on lines', () => {
		const given = point({ y: 5, low: 3, high: 9 });
		const kinds = (series: ChartSeries) =>
			boundShapes(series, given, plane, scene).map(({ kind }) => kind);
		expect(kinds({ ...base, interval: 'confidence' })).toEqual(['whisker']);
		expect(kinds({ ...base, interval: 'confidence', draw: 'line' })).toEqual([]);
	});
	test('“at least” points up and “up to” points down, from outside the mark', () => {
		const y = plane.y(50000);
		const [up] = boundShapes(base, point({ y: 50000, open: 'up' }), plane, scene);
		const [down] = boundShapes(base, point({ y: 50000, open: 'down' }), plane, scene);
		expect(up?.from).toBeLessThan(y);
		expect(up?.to).toBeLessThan(up?.from ?? 0);
		expect(down?.from).toBeGreaterThan(y);
		expect(down?.to).toBeGreaterThan(down?.from ?? 0);
	});
	test('a range runs from its low to its high end', () => {
		const [bar] = boundShapes(base, point({ low: 70000, high: 80000 }), plane, scene);
		expect(bar?.from).toBeCloseTo(plane.y(70000));
		expect(bar?.to).toBeCloseTo(plane.y(80000));
	});
	test('a band breaks where its line breaks', () => {
		const at = (x: number): ChartPoint => ({ x, y: 1, low: 0, high: 2, words: '' });
		const found = runs({ ...base, maxGap: 10, points: [at(0), at(8), at(30), at(35)] });
		expect(found.map((run) => run.map(({ x }) => x))).toEqual([
			[0, 8],
			[30, 35]
		]);
	});
});

describe('refusals and denials', () => {
	test('stand below the plot and beside each other', () => {
		const day = Date.UTC(2022, 5, 1);
		const refusals = [1, 2, 3].map((n) => ({
			...base,
			id: String(n),
			points: [point({ x: day, baseline: 'refusal' })]
		}));
		const crowded = sceneOf({ ...drawingOf(losses), series: refusals });
		const found = baselinePlaces(crowded, planeFor(crowded));
		expect(found.every(({ y }) => y > planeFor(crowded).bottom)).toBe(true);
		const [a, b, c] = found.map(({ x }) => x) as [number, number, number];
		expect(b - a).toBeGreaterThan(crowded.look.mark);
		expect(c - b).toBeGreaterThan(crowded.look.mark);
	});
});

describe('end labels', () => {
	test.each([1200, 358])('are all inside the drawing at %d px', (width) => {
		const narrow = sceneOf(drawingOf(losses), { width });
		const room = gutter(narrow);
		for (const { lines } of endLabels(narrow))
			for (const line of lines)
				expect(narrow.measure(line) + narrow.look.mark * 1.6 + 10).toBeLessThanOrEqual(room);
	});
	test('stay apart and in the order of their lines', () => {
		const labels = endLabels(scene);
		const heights = labelHeights(scene, plane, labels);
		const sorted = labels
			.map((label, i) => ({ end: label.end.y ?? 0, at: heights[i] as number }))
			.sort((a, b) => a.at - b.at);
		sorted.slice(1).forEach((label, i) => {
			expect(label.at - (sorted[i]?.at ?? 0)).toBeGreaterThanOrEqual(16);
			expect(label.end).toBeLessThanOrEqual(sorted[i]?.end ?? 0);
		});
	});
});

test('guides in one row do not meet', () => {
	const crowded = [6, 8, 10, 12].map((d) => ({
		axis: 'x' as const,
		at: Date.UTC(2022, 8, d),
		label: 'Something happened here'
	}));
	const found = guides(sceneOf({ ...drawingOf(losses), annotations: crowded }));
	expect(new Set(found.map(({ row }) => row)).size).toBe(4);
});

describe('bars', () => {
	test('grow from zero to both sides', () => {
		const one = sceneOf(drawingOf(words));
		const zero = planeFor(one).x(0);
		for (const { rect, spot } of barRects(one, planeFor(one))) {
			const x = one.drawing.series[spot.series]?.points[spot.point]?.x ?? 0;
			expect(x < 0 ? rect.left + rect.width : rect.left).toBeCloseTo(zero);
		}
	});
	test('side by side have a pixel of ground between them and one thickness', () => {
		const one = sceneOf(drawingOf(shares));
		const rects = barRects(one, planeFor(one))
			.map(({ rect }) => rect)
			.sort((a, b) => a.top - b.top);
		expect(new Set(rects.map(({ height }) => height)).size).toBe(1);
		rects.slice(1).forEach((rect, i) => {
			const before = rects[i];
			expect(rect.top - (before?.top ?? 0) - (before?.height ?? 0)).toBeGreaterThanOrEqual(0.99);
		});
	});
});

test('silences of a matrix are the cells nobody speaks in', () => {
	expect(silentCells(sceneOf(drawingOf(matrix)))).toEqual([
		{ x: 2, y: 0 },
		{ x: 1, y: 1 },
		{ x: 2, y: 1 }
	]);
});

test('links of a chain are as wide as their weight and run to the right', () => {
	const one = sceneOf(drawingOf(chain));
	const found = linkLines(one, planeFor(one));
	expect(found).toHaveLength(9);
	for (const { from, to } of found) expect(to[0]).toBeGreaterThan(from[0]);
	expect((found[2]?.width ?? 0) / (found[1]?.width ?? 1)).toBeCloseTo(2);
});

test.each(SAMPLES.filter((model) => model.panels.length > 0))(
	'every point of $id can be pointed at',
	(model) => {
		const one = sceneOf(drawingOf(model));
		const located = places(one, planeFor(one));
		const total = one.drawing.series.reduce((sum, series) => sum + series.points.length, 0);
		expect(located).toHaveLength(total);
		const [first] = located;
		expect(nearest(located, first ?? { x: 0, y: 0 }, 1)?.x).toBe(first?.x);
		expect(nearest(located, { x: -900, y: -900 }, 30)).toBeNull();
	}
);
