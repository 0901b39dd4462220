import { describe, expect, test } from 'vitest';
import { configOf } from '../../../src/lib/charts/config';
import { lineOf } from '../../../src/lib/charts/config/time';
import { plotHeight } from '../../../src/lib/charts/heights';
import { screenLook } from '../../../src/lib/charts/look';
import type { ChartModel, ChartSeries, Drawing } from '../../../src/lib/charts/model';
import { LIGHT, PRINT } from '../../../src/lib/charts/theme';
import {
	chain,
	framing,
	losses,
	lossesLog,
	matrix,
	ratio,
	SAMPLES,
	shares,
	words
} from '../../fixtures/charts';
import { sceneOf } from './stage';

const drawingOf = (model: ChartModel): Drawing =>
	(model.panels[0] as ChartModel['panels'][number]).drawing;
const drawn = SAMPLES.filter((model) => model.panels.length > 0).map((model) => ({
	id: model.id,
	model
}));

const series = (changes: Partial<ChartSeries> = {}): ChartSeries => ({
	id: 's',
	label: 'S',
	group: 's',
	style: { colour: 'blue', marker: 'circle' },
	draw: 'steps',
	points: [
		{ x: 20, y: 2, words: '' },
		{ x: 10, y: 1, words: '' },
		{ x: 15, y: null, baseline: 'refusal', words: '' },
		{ x: 16, y: 9, baseline: 'denial', words: '' },
		{ x: 17, y: null, low: 1, high: 3, words: '' }
	],
	...changes
});

describe('a line', () => {
	const look = screenLook(LIGHT);
	test.each([
		{
			title: 'steps hold a total until the next',
			given: series(),
			expected: { stepped: 'before', showLine: true }
		},
		{
			title: 'shares are joined straight',
			given: series({ draw: 'line' }),
			expected: { stepped: false, showLine: true }
		},
		{
			title: 'single reports are not joined',
			given: series({ draw: 'points' }),
			expected: { showLine: false }
		},
		{
			title: 'no line crosses the longest gap',
			given: series({ maxGap: 30 }),
			expected: { spanGaps: 30 }
		},
		{
			title: 'a floor is thin and dashed',
			given: series({ floor: true }),
			expected: { borderDash: [4, 3], borderWidth: 1.2 }
		},
		{ title: 'Chart.js draws no points', given: series(), expected: { pointRadius: 0 } }
	])('$title', ({ given, expected }) => expect(lineOf(given, look)).toMatchObject(expected));

	test('goes through numbers only, in order of time', () => {
		expect(lineOf(series(), look).data).toEqual([
			{ x: 10, y: 1 },
			{ x: 20, y: 2 }
		]);
	});
	test('in print has the same grey for all and a dash a marker', () => {
		const grey = screenLook(PRINT);
		const one = lineOf(series(), grey);
		const other = lineOf(series({ style: { colour: 'vermillion', marker: 'diamond' } }), grey);
		expect(one.borderColor).toBe(other.borderColor);
		expect(one.borderDash).not.toEqual(other.borderDash);
	});
});

describe('a configuration', () => {
	test.each(drawn)('of $id has no animation, no events and fixed ends', ({ model }) => {
		const { options, type } = configOf(sceneOf(drawingOf(model)));
		expect(type).toBe('scatter');
		expect(options).toMatchObject({
			animation: false,
			responsive: false,
			events: [],
			parsing: false
		});
	});
	test.each(drawn)('of $id is the same for the same scene', ({ model }) => {
		const scene = sceneOf(drawingOf(model));
		expect(JSON.stringify(configOf(scene))).toBe(JSON.stringify(configOf(scene)));
	});
	test.each([
		{ model: losses, x: 'linear', y: 'linear' },
		{ model: lossesLog, x: 'linear', y: 'logarithmic' },
		{ model: ratio, x: 'linear', y: 'logarithmic' },
		{ model: words, x: 'linear', y: 'category' },
		{ model: matrix, x: 'category', y: 'category' },
		{ model: chain, x: 'linear', y: 'linear' }
	])('of $model.id has scales $x and $y', ({ model, x, y }) => {
		const scales = configOf(sceneOf(drawingOf(model))).options?.scales;
		expect([scales?.x?.type, scales?.y?.type]).toEqual([x, y]);
	});
	test('reserves room for end labels at 390 px and never more than half', () => {
		const scene = sceneOf(drawingOf(losses), { width: 358 });
		const padding = configOf(scene).options?.layout?.padding as { right: number };
		expect(padding.right).toBeGreaterThan(scene.measure('counted one'));
		expect(padding.right).toBeLessThan(179);
	});
	test('reserves room above for guides', () => {
		const drawing = drawingOf(losses);
		const top = (given: Drawing): number =>
			(configOf(sceneOf(given)).options?.layout?.padding as { top: number }).top;
		expect(top(drawing)).toBeGreaterThan(top({ ...drawing, annotations: [] }));
	});
});

test('every form has its height before it is drawn', () => {
	expect(plotHeight(losses)).toMatch(/^clamp/);
	expect(plotHeight(framing)).toBe('16rem');
	expect(parseInt(plotHeight(words))).toBeGreaterThan(300);
	expect(parseInt(plotHeight(shares))).toBeGreaterThan(200);
	expect(parseInt(plotHeight(chain))).toBeGreaterThan(150);
});
