import { describe, expect, test } from 'vitest';
import { BOM, tableCsv } from '../../../src/lib/charts/export/csv';
import { fileName } from '../../../src/lib/charts/export/download';
import { embedSnippet } from '../../../src/lib/charts/export/embed';
import { namesItself, revealOrder, toggled, visible } from '../../../src/lib/charts/groups';
import { move, stepOf, type Cursor } from '../../../src/lib/charts/navigate';
import { back, everything, forward, nothing } from '../../../src/lib/charts/reveal';
import { isExternal, sourceWords } from '../../../src/lib/charts/source';
import { spoken, tooltipText } from '../../../src/lib/charts/tooltip';
import type { ChartModel, Drawing, TableCell } from '../../../src/lib/charts/model';
import { chain, framing, losses, matrix, shares, words } from '../../fixtures/charts';

const drawingOf = (model: ChartModel): Drawing =>
	(model.panels[0] as ChartModel['panels'][number]).drawing;
const cursor = (panel: number, series: number, point: number): Cursor => ({ panel, series, point });

describe('the tooltip', () => {
	const drawing = drawingOf(losses);
	test('lists every group at that date, the claim itself in its own words', () => {
		const text = tooltipText(drawing, losses.groups, { series: 0, point: 0 });
		expect(text?.title).toBe('2 Mar 2022');
		expect(text?.rows.map((row) => [row.label, row.words, row.current])).toEqual([
			['Russia', 'Russia, Ministry of Defence: 498', false],
			['UK MoD', 'UK MoD: nothing at this date', false],
			['Ukraine', 'Ukraine, General Staff: about 5,840', true],
			['Names counted one by one', 'Names counted one by one: nothing at this date', false]
		]);
		expect(text?.href).toBe('/claims/sample');
	});
	test('carries a running total on, and says so, but not across its longest gap', () => {
		const text = tooltipText(drawing, losses.groups, { series: 0, point: 8 });
		expect(text?.rows.find((row) => row.label === 'Russia')).toMatchObject({
			words: 'Last before: Russia, Minister of Defence: 5,937',
			absent: true
		});
		const june = tooltipText(drawing, losses.groups, { series: 0, point: 4 });
		expect(june?.rows.find((row) => row.label === 'Russia')?.words).toBe(
			'Russia: nothing at this date'
		);
	});
	test('of a bar lists the same category of every group', () => {
		const text = tooltipText(drawingOf(shares), shares.groups, { series: 1, point: 1 });
		expect(text?.rows.map((row) => row.words)).toEqual([
			'Russia: claimed, 27%',
			'UK MoD: claimed, 22%',
			'Ukraine: claimed, 17%'
		]);
	});
	test('names several floors of one label once', () => {
		const floor = drawing.series.find((one) => one.floor);
		if (floor === undefined) throw new Error('no floor');
		const two: Drawing = {
			...drawing,
			series: [...drawing.series, { ...floor, id: 'second-floor' }]
		};
		const labels = tooltipText(two, losses.groups, { series: 0, point: 0 })?.rows.map(
			(row) => row.label
		);
		expect(labels?.filter((label) => label === floor.label)).toHaveLength(1);
	});
	test.each([{ model: chain }, { model: matrix }])(
		'of $model.id speaks of one mark',
		({ model }) => {
			expect(
				tooltipText(drawingOf(model), model.groups, { series: 0, point: 0 })?.rows
			).toHaveLength(1);
		}
	);
	test('a crowded date is counted, and the point pointed at is always among the words', () => {
		const [first] = drawing.series;
		if (first === undefined) throw new Error('no series');
		const x = Date.UTC(2022, 5, 1);
		const points = Array.from({ length: 9 }, (_, i) => ({ x, y: i, words: `Ukraine: ${i}` }));
		const text = tooltipText({ ...drawing, series: [{ ...first, points }] }, losses.groups, {
			series: 0,
			point: 8
		});
		expect(text?.rows.map((row) => row.words)).toEqual([
			'Ukraine: 0',
			'Ukraine: 1',
			'Ukraine: 2',
			'Ukraine: 8',
			'and 5 more at this date'
		]);
	});
	test('is spoken with the point first', () => {
		const text = tooltipText(drawingOf(shares), shares.groups, { series: 2, point: 0 });
		expect(text && spoken(text)).toBe('Ukraine: said, 52%. Russia: said, 44%. UK MoD: said, 48%');
	});
	test('of a point that is gone is none', () => {
		expect(tooltipText(drawing, losses.groups, { series: 9, point: 9 })).toBeNull();
	});
});

describe('arrow keys', () => {
	const drawings = framing.panels.map(({ drawing }) => drawing);
	test.each([
		{ title: 'start at the first point', from: null, key: 'ArrowRight', to: cursor(0, 0, 0) },
		{ title: 'right is later', from: cursor(0, 0, 0), key: 'ArrowRight', to: cursor(0, 0, 1) },
		{
			title: 'left of the first stays',
			from: cursor(0, 0, 0),
			key: 'ArrowLeft',
			to: cursor(0, 0, 0)
		},
		{ title: 'End is the last', from: cursor(0, 1, 2), key: 'End', to: cursor(0, 1, 10) },
		{ title: 'Home is the first', from: cursor(0, 1, 2), key: 'Home', to: cursor(0, 1, 0) },
		{
			title: 'down is the next series at the nearest date',
			from: cursor(0, 0, 4),
			key: 'ArrowDown',
			to: cursor(0, 1, 5)
		},
		{
			title: 'down from the last series is the next panel',
			from: cursor(0, 2, 3),
			key: 'ArrowDown',
			to: cursor(1, 0, 3)
		},
		{
			title: 'up from the first series stays',
			from: cursor(0, 0, 3),
			key: 'ArrowUp',
			to: cursor(0, 0, 3)
		}
	])('$title', ({ from, key, to }) => {
		const step = stepOf(key);
		expect(step && move(drawings, from, step)).toEqual(to);
	});
	test('nothing to walk through is no place', () => expect(move([], null, 'next')).toBeNull());
	test('other keys are left to the browser', () => expect(stepOf('Tab')).toBeNull());
});

describe('CSV', () => {
	const csv = (value: TableCell['value']): string =>
		tableCsv({ caption: '', columns: [{ label: 'Cell' }], rows: [[{ value }]] });
	test.each([
		['=1+1', "'=1+1"],
		['@cmd', "'@cmd"],
		['+7', "'+7"],
		['a, b', '"a, b"'],
		['say "no"', '"say ""no"""'],
		['два', 'два'],
		[61680, '61680'],
		[0, '0']
	])('writes %s as %s', (given, expected) => {
		// PapaParse quotes what it has defused.
		const cell = csv(given)
			.slice(BOM.length)
			.split('\r\n')[1]
			?.replace(/^"('.*)"$/, '$1');
		expect(cell).toBe(expected);
	});
	test('leaves what is not reported empty and starts with a byte order mark', () => {
		expect(csv(null)).toBe('\ufeffCell\r\n');
	});
});

test.each([
	['Losses: Größe/2', 'parallax-losses-gr-e-2.csv'],
	['', 'parallax-chart.csv'],
	['sample-losses', 'parallax-sample-losses.csv']
])('the file of %s is %s', (id, expected) => expect(fileName(id, 'csv')).toBe(expected));

test('the embed code cannot be broken out of', () => {
	expect(embedSnippet('https://x.org/?a=1&b=2', '"><script>')).toBe(
		'<iframe src="https://x.org/?a=1&amp;b=2" title="&quot;>&lt;script>" width="100%" height="640" loading="lazy"></iframe>'
	);
});

test.each([
	[{}, '3 claims in 2 documents from 1 outlet, 24 Feb 2022 to 7 Oct 2022'],
	[{ claims: undefined }, '2 documents from 1 outlet, 24 Feb 2022 to 7 Oct 2022'],
	[{ to: '2022-02-24' }, '3 claims in 2 documents from 1 outlet, 24 Feb 2022'],
	[{ from: null }, '3 claims in 2 documents from 1 outlet']
])('a source line with %o', (changes, expected) => {
	const source = {
		claims: 3,
		documents: 2,
		outlets: 1,
		from: '2022-02-24',
		to: '2022-10-07',
		citation: ''
	};
	expect(sourceWords({ ...source, ...changes })).toBe(expected);
});

test('addresses outside the app are told from paths', () => {
	expect([isExternal('https://x.org'), isExternal('/claims'), isExternal('mailto:a@b.c')]).toEqual([
		true,
		false,
		true
	]);
});

describe('groups', () => {
	test('are hidden and shown', () => {
		expect(toggled([], 'a')).toEqual(['a']);
		expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
		expect(visible(drawingOf(losses), ['ukraine']).series.map((series) => series.group)).toEqual([
			'russia',
			'uk-mod',
			'floor'
		]);
	});
	test('need a key only where the drawing does not name them', () => {
		expect([losses, words, shares, matrix, chain].map(namesItself)).toEqual([
			true,
			true,
			false,
			true,
			false
		]);
	});
	test('are revealed one by one, the finding last, and hidden in reverse', () => {
		const order = revealOrder(losses);
		expect(order).toEqual(['russia', 'uk-mod', 'ukraine', 'floor']);
		let state = nothing;
		for (let i = 0; i < 4; i += 1) state = forward(state, 4);
		expect(state).toEqual({ shown: 4, title: false });
		expect(forward(state, 4)).toEqual(everything(4));
		expect(back(everything(4))).toEqual({ shown: 4, title: false });
		expect(back(nothing)).toEqual(nothing);
	});
});
