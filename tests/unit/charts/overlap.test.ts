import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartSeries, Drawing, Marker } from '../../../src/lib/charts/model';
import { markPlaces } from '../../../src/lib/charts/overlap';
import { places } from '../../../src/lib/charts/places';
import { planeFor, sceneOf } from './stage';

const DAY = 86_400_000;
const START = Date.UTC(2022, 2, 2);
const MARKERS: Marker[] = ['circle', 'diamond', 'triangle', 'square', 'cross'];

/** One series a group, each with one number on the day of the same index. */
const drawingOf = (values: readonly (readonly [day: number, value: number])[]): Drawing => ({
	form: 'time',
	x: { kind: 'time', label: 'Date', min: START - 50 * DAY, max: START + 50 * DAY },
	y: { kind: 'linear', label: 'People', min: 0, max: 1000 },
	series: values.map(([day, y], i): ChartSeries => ({
		id: String(i),
		label: `Group ${i}`,
		group: String(i),
		style: { colour: 'blue', marker: MARKERS[i % MARKERS.length] ?? 'circle' },
		draw: 'points',
		points: [{ x: START + day * DAY, y, words: '' }]
	}))
});
const xs = (drawing: Drawing): number[] => {
	const scene = sceneOf(drawing);
	return places(scene, planeFor(scene)).map(({ x }) => x);
};
const trueX = (drawing: Drawing): number[] => {
	const plane = planeFor(sceneOf(drawing));
	return drawing.series.map(({ points }) => plane.x(points[0]?.x ?? 0));
};
const mark = sceneOf(drawingOf([])).look.mark;

describe('marks at one place', () => {
	test.each([2, 3, 4, 5])('of %d groups step aside and all stay to be seen', (groups) => {
		const drawing = drawingOf(Array.from({ length: groups }, () => [0, 498] as const));
		const found = xs(drawing);
		found.slice(1).forEach((x, i) => expect(x - (found[i] ?? x)).toBeGreaterThan(mark / 2));
		const mean = found.reduce((sum, x) => sum + x, 0) / groups;
		expect(mean).toBeCloseTo(trueX(drawing)[0] ?? 0);
	});
	test('stay where they are when others are a few days or numbers away', () => {
		const drawing = drawingOf([
			[0, 100],
			[0, 160],
			[4, 100]
		]);
		expect(xs(drawing)).toEqual(trueX(drawing));
	});
	test('keep the order of their days', () => {
		const drawing = drawingOf([
			[0.5, 498],
			[0, 498]
		]);
		const [later = 0, earlier = 0] = xs(drawing);
		expect(later - earlier).toBeGreaterThan(mark / 2);
	});
	test('two of any groups are never nearer than before', () => {
		const near = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 490, max: 510 }));
		fc.assert(
			fc.property(near, near, (a, b) => {
				const drawing = drawingOf([a, b]);
				const [x = 0, otherX = 0] = xs(drawing);
				const [trueA = 0, trueB = 0] = trueX(drawing);
				expect(Math.abs(x - otherX)).toBeGreaterThanOrEqual(Math.abs(trueA - trueB));
			})
		);
	});
	test('groups take turns in lying on top, day by day', () => {
		const top = (day: number): string | undefined => {
			const scene = sceneOf(
				drawingOf([
					[day, 498],
					[day, 498]
				])
			);
			return markPlaces(scene, planeFor(scene)).marks.at(-1)?.series.group;
		};
		expect(new Set([top(0), top(1)])).toEqual(new Set(['0', '1']));
		expect(top(2)).toBe(top(0));
	});
});
