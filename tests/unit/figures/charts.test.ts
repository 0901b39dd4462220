import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsBetween } from '$lib/figures/gap';
import { claimsBehind, matrixOf } from '$lib/figures/matrix';
import { figuresChart, type FiguresView } from '$lib/ui/figures/figures-chart';
import { gapCharts } from '$lib/ui/figures/gap-charts';
import { matrixChart } from '$lib/ui/figures/matrix-chart';
import { wordingPanels, wordingsChart } from '$lib/ui/figures/wordings-chart';
import type { FigureRow } from '$lib/dataset/rows';
import { figure, measure, MEASURES, PARTIES } from '../../fixtures/figures';

const day = '2022-10-07';
const ALL = PARTIES.map((party) => party.party_id);
const viewOf = (rows: readonly FigureRow[], change: Partial<FiguresView> = {}): FiguresView => ({
	measure: measure(),
	rows,
	floor: null,
	scopeName: 'the whole war',
	parties: PARTIES,
	shown: ALL,
	institutionOf: new Map(),
	scale: 'linear',
	windowDays: 14,
	period: '',
	...change
});
const seriesOf = (view: FiguresView) =>
	figuresChart(view).panels.flatMap(({ drawing }) => drawing.series);

describe('the chart of a figures page', () => {
	const rows = [
		figure('north', 10, day),
		figure('south', 74, '2022-10-09', { qualifier: 'at_least' }),
		figure('south', null, '2022-10-09', { claim: { kind: 'refusal' } }),
		figure('other', 5, null)
	];

	it('has a table row for every figure, also for one without a date', () => {
		const { table, source, subtitle } = figuresChart(viewOf(rows));
		expect(table.rows).toHaveLength(rows.length);
		expect(source.claims).toBe(rows.length);
		expect(subtitle).toContain('1 without a date: in the table only.');
	});

	it('draws every dated figure once and leads to its claim', () => {
		const points = seriesOf(viewOf(rows)).flatMap((series) => series.points);
		expect(points.map((point) => point.href)).toEqual(
			rows.slice(0, 3).map((row) => `/claims/${row.claim.id}`)
		);
	});

	it('leaves hidden sides out of title, table and source, and keeps their marks for the scale', () => {
		const view = viewOf(rows, { shown: ['north'] });
		const model = figuresChart(view);
		expect(model.title).toBe('Only North reports a number: Northern boats lost');
		expect(model.table.rows).toHaveLength(1);
		expect(seriesOf(view)).toHaveLength(2);
	});

	it('puts zero on the baseline of a logarithmic scale', () => {
		const none = figure('north', 0, day);
		expect(seriesOf(viewOf([none], { scale: 'log' }))[0]?.points[0]?.y).toBeNull();
		expect(seriesOf(viewOf([none]))[0]?.points[0]?.y).toBe(0);
	});

	it('explains only the marks that are there', () => {
		const { howToRead } = figuresChart(viewOf(rows));
		expect(howToRead.join(' ')).toContain('arrow up');
		expect(howToRead.join(' ')).toContain('refusal');
		expect(howToRead.join(' ')).not.toContain('outlined');
	});

	it('draws the floor in no party’s colour and says what it is', () => {
		const floor = { measure: MEASURES[2] ?? measure(), rows: [figure('other', 3, day)] };
		const drawn = seriesOf(viewOf(rows, { floor })).find((series) => series.floor);
		expect(drawn).toMatchObject({
			label: 'Confirmed cases',
			group: 'floor',
			style: { colour: 'grey' }
		});
		expect(drawn?.points[0]?.words).toContain('Confirmed cases only.');
	});

	it('says what to do when nothing is in view', () => {
		expect(figuresChart(viewOf([])).empty).toContain('Choose another event');
	});

	it('draws the same figures the same for every side', () => {
		const specs = fc.array(
			fc.record({
				value: fc.option(fc.nat(1000)),
				day: fc.integer({ min: 0, max: 300 }),
				qualifier: fc.constantFrom('exact', 'about', 'at_least', 'up_to', 'between' as const),
				kind: fc.constantFrom('figure', 'refusal', 'denial' as const)
			}),
			{ minLength: 1, maxLength: 12 }
		);
		fc.assert(
			fc.property(specs, (list) => {
				const of = (party: string) =>
					seriesOf(
						viewOf(
							list.map(({ value, day: n, qualifier, kind }, i) => ({
								...figure(
									party,
									value,
									new Date(Date.UTC(2022, 1, 24 + n)).toISOString().slice(0, 10),
									{
										qualifier,
										claim: { kind }
									}
								),
								id: `figure-${i}`
							}))
						)
					).map(({ draw, maxGap, points }) => ({
						draw,
						maxGap,
						points: points.map(({ words: _, href: __, ...mark }) => mark)
					}));
				expect(of('south')).toEqual(of('north'));
				expect(of('wire')).toEqual(of('north'));
			})
		);
	});
});

describe('the gap charts', () => {
	const [a, b] = PARTIES;
	const charts = (rows: readonly FigureRow[]) => {
		if (!a || !b) throw new Error('The fixture has two parties.');
		const gaps = gapsBetween(rows, a.party_id, b.party_id, 'running_total');
		return gapCharts({
			measure: measure(),
			gaps,
			a,
			b,
			parties: PARTIES,
			windowDays: 14,
			scopeName: 'the whole war'
		});
	};
	const point = (rows: readonly FigureRow[], part: 'ratio' | 'difference') =>
		charts(rows)[part].panels[0]?.drawing.series[0]?.points[0];

	it.each([
		['two numbers', {}, { y: 0.5 }, { y: -10 }],
		['about', { qualifier: 'about' }, { y: 0.5, hollow: true }, { y: -10, hollow: true }],
		['at least', { qualifier: 'at_least' }, { y: 0.5, open: 'up' }, { y: -10, open: 'up' }],
		[
			'a range',
			{ qualifier: 'between', valueHigh: 15 },
			{ y: null, low: 0.5, high: 0.75 },
			{ y: null, low: -10, high: -5 }
		]
	] as const)('keeps a bound a bound: %s', (_name, change, ratio, difference) => {
		const rows = [figure('north', 10, day, change), figure('south', 20, day)];
		expect(point(rows, 'ratio')).toMatchObject(ratio);
		expect(point(rows, 'difference')).toMatchObject(difference);
	});

	it('gives words instead of a ratio that the bounds leave open', () => {
		const rows = ['north', 'south'].map((party) =>
			figure(party, 10, day, { qualifier: 'at_least' })
		);
		expect(point(rows, 'ratio')).toMatchObject({ y: null });
		expect(point(rows, 'ratio')?.words).toContain('words such as “at least” leave it open');
	});

	it('says what to do where there is no pair', () => {
		expect(charts([figure('north', 10, day)]).ratio.empty).toContain('within 14 days');
	});

	it('has a table row a pair', () => {
		const rows = [
			figure('north', 10, day),
			figure('north', 11, '2022-10-08'),
			figure('south', 20, day)
		];
		expect(charts(rows).ratio.table.rows).toHaveLength(2);
	});
});

describe('the matrix chart', () => {
	const rows = [
		figure('north', 5, day, { claim: { aboutParty: 'south' } }),
		figure('south', null, day, { claim: { aboutParty: 'south', kind: 'refusal' } })
	];
	const model = matrixChart({
		id: 'm',
		what: 'Boats',
		matrix: matrixOf(claimsBehind(rows), rows, PARTIES),
		parties: PARTIES,
		claims: claimsBehind(rows),
		measures: new Map(MEASURES.map((one) => [one.measure_id, one])),
		counted: 'figures'
	});

	it('draws numbers and refusals, and leaves silences to the frame and the table', () => {
		const points = model.panels[0]?.drawing.series.flatMap((series) => series.points);
		expect(points?.map((point) => point.tag)).toEqual(['1', 'declined']);
		expect(model.table.rows).toHaveLength(4);
		expect(model.table.rows.flat().filter((cell) => cell.value === 'none here')).toHaveLength(2);
	});
});

describe('small multiples of other wordings', () => {
	const sunk = { measureId: 'northern_boats_sunk' };
	const rows = [
		figure('north', 10, day),
		figure('south', 4, day, sunk),
		figure('south', 5, '2022-10-20', sunk)
	];
	const chart = (list: readonly FigureRow[]) =>
		wordingsChart(
			viewOf(list.slice(0, 1)),
			wordingPanels(viewOf(list.slice(0, 1)), MEASURES.slice(1), ({ measure_id }) =>
				list.filter((row) => row.measureId === measure_id)
			)
		);
	it('draws one panel a wording and never merges them', () => {
		expect(chart(rows)?.panels.map((panel) => panel.label)).toEqual([
			'Northern boats lost',
			'Northern boats sunk'
		]);
		expect(chart(rows)?.title).toBe('2 wordings count 2 different things');
	});
	it('is left out where no other wording has two numbers', () => {
		expect(chart(rows.slice(0, 2))).toBeNull();
	});
});
