import { describe, expect, test } from 'vitest';
import { valueScale } from '../../../src/lib/charts/config/scales';
import { domainOf } from '../../../src/lib/charts/domain';
import { DAY, isoDay } from '../../../src/lib/charts/format';
import type { ChartAxis, ChartPoint, Drawing } from '../../../src/lib/charts/model';
import { logTicks, timeTicks } from '../../../src/lib/charts/ticks';
import { framing, losses, words } from '../../fixtures/charts';
import { sceneOf } from './stage';

const drawing = (
	y: Partial<ChartAxis>,
	points: Partial<ChartPoint>[],
	x: Partial<ChartAxis> = {}
): Drawing => ({
	form: 'time',
	x: { kind: 'linear', label: '', ...x },
	y: { kind: 'linear', label: '', ...y },
	series: [
		{
			id: 's',
			label: 's',
			group: 's',
			style: { colour: 'ink', marker: 'square' },
			draw: 'points',
			points: points.map((point) => ({ x: 0, y: null, words: '', ...point }))
		}
	]
});

describe('the domain', () => {
	test.each([
		{ title: 'starts at zero', points: [{ y: 40 }, { y: 90 }], expected: [0, 100] },
		{ title: 'covers both ends of a range', points: [{ low: 70, high: 180 }], expected: [0, 200] },
		{
			title: 'leaves room above an open bound',
			points: [{ y: 100, open: 'up' as const }],
			expected: [0, 120]
		},
		{ title: 'of nothing is no crash', points: [], expected: [0, 1] },
		{
			title: 'with refusals only is no crash',
			points: [{ baseline: 'refusal' as const }],
			expected: [0, 1]
		}
	])('$title', ({ points, expected }) =>
		expect(domainOf([drawing({}, points)]).y).toEqual(expected)
	);

	test('of a log scale ends on 1, 2 or 5 and ignores zero', () => {
		expect(domainOf([drawing({ kind: 'log' }, [{ y: 0 }, { y: 498 }, { y: 99230 }])]).y).toEqual([
			200, 100000
		]);
	});
	test('keeps ends that are given', () => {
		expect(domainOf([drawing({ min: 0, max: 100 }, [{ y: 12 }])]).y).toEqual([0, 100]);
	});
	test('gives both sides of diverging bars the same room', () => {
		const { x } = domainOf(words.panels.map((panel) => panel.drawing));
		expect(x[0]).toBe(-x[1]);
	});
	test('is shared by all panels', () => {
		const drawings = framing.panels.map((panel) => panel.drawing);
		expect(domainOf(drawings).y).toEqual([0, 100]);
		expect(domainOf(drawings).x[0]).toBeLessThan(Date.UTC(2022, 1, 1));
	});
	test('of a single day has room on either side', () => {
		const { x } = domainOf([drawing({}, [{ x: Date.UTC(2022, 9, 7), y: 1 }], { kind: 'time' })]);
		expect(x[1] - x[0]).toBe(30 * DAY);
	});
	test('covers annotations', () => {
		const [{ drawing: one }] = losses.panels as [(typeof losses.panels)[number]];
		const late = Date.UTC(2023, 5, 1);
		const { x } = domainOf([{ ...one, annotations: [{ axis: 'x', at: late, label: 'later' }] }]);
		expect(x[1]).toBeGreaterThan(late);
	});
});

describe('ticks', () => {
	test.each([
		{ from: '2022-03-01', to: '2022-12-20', most: 10, first: ['Mar', '2022'], step: 30 },
		{ from: '2022-03-01', to: '2022-12-20', most: 4, first: ['Apr', '2022'], step: 91 },
		{ from: '2022-02-24', to: '2026-02-24', most: 6, first: '2023', step: 365 },
		{ from: '2022-10-01', to: '2022-10-20', most: 10, first: ['1 Oct', '2022'], step: 2 }
	])('from $from to $to at most $most', ({ from, to, most, first, step }) => {
		const found = timeTicks(Date.parse(from), Date.parse(to), most);
		expect(found.length).toBeLessThanOrEqual(most + 1);
		expect(found[0]?.label).toEqual(first);
		const gap = ((found[1]?.value ?? 0) - (found[0]?.value ?? 0)) / DAY;
		expect(Math.abs(gap - step)).toBeLessThan(3);
		for (const { value } of found) expect(value % DAY).toBe(0);
	});
	test('months start on the first and name each new year once', () => {
		const found = timeTicks(Date.parse('2022-10-15'), Date.parse('2023-04-15'), 8);
		expect(found.map(({ value }) => isoDay(value).slice(8))).toEqual(Array(6).fill('01'));
		expect(found.filter(({ label }) => Array.isArray(label)).map(({ label }) => label[1])).toEqual([
			'2022',
			'2023'
		]);
	});
	test.each([
		{ low: 0.5, high: 20, expected: [0.5, 1, 2, 5, 10, 20] },
		{ low: 1, high: 1e6, expected: [1, 10, 100, 1000, 10000, 100000, 1000000] }
	])('of a log scale from $low to $high', ({ low, high, expected }) =>
		expect(logTicks(low, high)).toEqual(expected)
	);
});

describe('labels along x', () => {
	test.each([
		{ title: 'in millions, half a page', most: 1_400_000, width: 590, names: false },
		{ title: 'in millions, on a phone', most: 1_400_000, width: 340, names: false },
		{ title: 'in percent beside names, on a phone', most: 100, width: 360, names: true }
	])('never touch: $title', ({ most, width, names }) => {
		const y: Partial<ChartAxis> = names ? { kind: 'category', categories: ['a', 'b'] } : {};
		const one = drawing(y, [{ x: most, y: 1 }], { kind: 'linear', min: 0, max: most, unit: '%' });
		const scene = sceneOf(one, { width });
		const axis = { kind: 'linear' as const, label: '', unit: names ? '%' : '' };
		const scale: { ticks: { value: number }[] } = { ticks: [] };
		const build = valueScale(scene, 'x', axis).afterBuildTicks as (scale: unknown) => void;
		build(scale);
		const widths = scale.ticks.map(({ value }) => scene.measure(value.toLocaleString('en-GB')));
		expect(scale.ticks.length).toBeGreaterThan(1);
		const room = width * (names ? 0.5 : 0.75);
		expect((scale.ticks.length - 1) * Math.max(...widths)).toBeLessThan(room - 20);
	});
});
