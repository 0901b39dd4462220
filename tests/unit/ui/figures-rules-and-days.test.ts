/** Figures pages under a number rule, as of a day, and packed for the way to the browser. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableCsv } from '$lib/charts/export/csv';
import type { ChartModel } from '$lib/charts/model';
import { dataset } from '$lib/dataset/builtin.server';
import { NUMBER_RULES, ruledRows, type NumberRule } from '$lib/figures/number-rule';
import { readParams } from '$lib/state/params';
import { allRows } from '$lib/ui/figures/all-rows';
import { figuresChart, type FiguresView } from '$lib/ui/figures/figures-chart';
import { familySummaries, wholeMatrix } from '$lib/ui/figures/index-page';
import { claimsKnownBy, figuresKnownBy, revisionsOf } from '$lib/ui/figures/known-by';
import { measureMatrix } from '$lib/ui/figures/measure-matrix';
import { measurePage, packPage, type MeasurePage } from '$lib/ui/figures/measure-page';
import { claimsLeftOut, gapView, measureBase, measureView } from '$lib/ui/figures/measure-view';
import { packRows } from '$lib/ui/figures/pack';
import { figureParams } from '$lib/ui/figures/params';
import { digitsChart } from '$lib/ui/figures/precision-digits-chart';
import { sharesChart } from '$lib/ui/figures/precision-shares-chart';
import { yearsChart } from '$lib/ui/figures/precision-years-chart';
import { precisionPage } from '$lib/ui/figures/precision-page';
import { digitsGiven } from '$lib/figures/precision';
import { roundShares } from '$lib/figures/precision-shares';
import { unpackPage, unpackRows } from '$lib/ui/figures/unpack';
import { wordingPanels, wordingsChart } from '$lib/ui/figures/wordings-chart';
import type { FigureRow } from '$lib/dataset/rows';
import { figure, measure, PARTIES } from '../../fixtures/figures';

type Cells = Record<string, string>;
const csv = (name: string): Cells[] =>
	Papa.parse<Cells>(readFileSync(`data/${name}.csv`, 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;

const pageOf = (id: string): MeasurePage => {
	const page = measurePage(dataset(), id);
	if (page === null) throw new Error(`The data have no figure of ${id}.`);
	return page;
};
const viewOf = (page: MeasurePage, query = '') =>
	readParams(figureParams(page), new URLSearchParams(query)).values;
const chartOf = (id: string, query = '') =>
	measureView(pageOf(id), viewOf(pageOf(id), query)).chart;
const gapsOf = (id: string, query: string) => {
	const page = pageOf(id);
	const view = viewOf(page, query);
	return gapView(page, measureBase(page, view), view);
};
const column = ({ table }: ChartModel, label: string) => {
	const place = table.columns.findIndex((one) => one.label === label);
	return table.rows.map((row) => row[place]?.value);
};

describe('a rule in use is named', () => {
	const KILLED = 'russian_soldiers_killed';
	it.each([
		['acled', 'ACLED’s coding'],
		['low-best-high', 'low–best–high']
	] as const)('%s: in title, table, CSV and embed of every chart that follows it', (rule, tag) => {
		const page = pageOf(KILLED);
		const view = viewOf(page, `rule=${rule}`);
		const base = measureBase(page, view);
		const main = measureView(page, view);
		const gaps = gapView(page, base, view);
		const panels = wordingPanels(
			{ ...base.found, scale: 'log' },
			page.wordings.map((one) => one.measure),
			base.rowsOf
		);
		const wordings = wordingsChart(main.figuresView, panels);
		expect(main.chart.embedPath).toContain(`rule=${rule}`);
		for (const chart of [main.chart, gaps.ratio, gaps.difference, wordings]) {
			if (chart === null) throw new Error('There is a chart of other wordings.');
			expect(chart.title).toContain(tag);
			expect(chart.table.caption).toContain(tag);
			expect(chart.table.rows.length).toBeGreaterThan(0);
			const [, ...lines] = tableCsv(chart.table).trim().split('\r\n');
			expect(lines.length).toBeGreaterThan(0);
			expect(column(chart, 'Number rule').every((cell) => String(cell).includes(tag))).toBe(true);
			for (const line of lines) expect(line).toContain(tag);
		}
	});
	it('and the literal rule is not: a page without a rule is what it was', () => {
		const literal = chartOf(KILLED, 'rule=literal');
		expect(literal.title).toBe(chartOf(KILLED).title);
		expect(literal.table.columns.map((one) => one.label)).not.toContain('Number rule');
		expect(literal.embedPath).toBe(`/embed/figures/${KILLED}/`);
	});
});

describe('the drawing and the table follow the rule', () => {
	const view = (rows: readonly FigureRow[], rule: NumberRule): FiguresView => ({
		measure: measure(),
		rows: ruledRows(rows, rule),
		floor: null,
		scopeName: 'the whole war',
		parties: PARTIES,
		shown: PARTIES.map((party) => party.party_id),
		institutionOf: new Map(),
		scale: 'linear',
		windowDays: 14,
		period: '',
		rule
	});
	const day = '2022-10-07';
	const rows = [
		figure('north', null, day, { wording: 'dozens of boats' }),
		figure('south', 440, day, { qualifier: 'at_least' }),
		figure('wire', 100, day, { qualifier: 'between', valueHigh: 120 })
	];
	const marks = (rule: NumberRule) =>
		figuresChart(view(rows, rule))
			.panels.flatMap(({ drawing }) => drawing.series)
			.flatMap((series) => series.points)
			.map(({ y, low, high, open, hollow }) => ({ y, low, high, open, hollow }));

	it('literally: a word under the chart, an arrow, a bar', () => {
		expect(marks('literal')).toEqual([
			{ y: null },
			{ y: 440, open: 'up' },
			{ y: null, low: 100, high: 120 }
		]);
		expect(marks('low-best-high')).toEqual(marks('literal'));
	});
	it('by ACLED’s coding: three outlined numbers', () => {
		expect(marks('acled')).toEqual([
			{ y: 12, hollow: true },
			{ y: 440, hollow: true },
			{ y: 100, hollow: true }
		]);
		const chart = figuresChart(view(rows, 'acled'));
		expect(column(chart, 'Number (ACLED’s coding)')).toEqual([12, 440, 100]);
		expect(column(chart, 'As reported')).toEqual([
			'“dozens of boats”',
			'at least 440 boats',
			'100 to 120 boats'
		]);
		expect(column(chart, 'Number rule')[0]).toBe(
			'ACLED’s coding: “dozens” coded as 12 under ACLED’s rule'
		);
		expect(chart.howToRead.join(' ')).toContain('a number that ACLED’s coding gives it');
	});
	it('by low–best–high: three columns, empty where nobody gave a number', () => {
		const chart = figuresChart(view(rows, 'low-best-high'));
		const numbers = ['Low', 'Best', 'High'].map((name) => column(chart, `${name} (low–best–high)`));
		expect(numbers).toEqual([
			[null, 440, 100],
			[null, 440, null],
			[null, null, 120]
		]);
	});
	it('the title follows: two bounds have no ratio, two coded numbers have', () => {
		const bounds = [
			figure('north', 100, day, { qualifier: 'at_least' }),
			figure('south', 300, day, { qualifier: 'at_least' })
		];
		const title = (rule: NumberRule) => figuresChart(view(bounds, rule)).title;
		expect(title('literal')).not.toContain('times');
		expect(title('acled')).toBe(
			'October 2022: South reports about 3 times as many Northern boats lost as North · ACLED’s coding'
		);
		expect(title('low-best-high')).toBe(
			'October 2022: South reports 3 times as many Northern boats lost as North · low–best–high'
		);
	});
	it('no title says that somebody reports a number which only a rule gave', () => {
		const words = [figure('north', null, day, { wording: 'dozens of boats' })];
		expect(figuresChart(view(words, 'acled')).title).toBe(
			'Nobody gives a number here: Northern boats lost · ACLED’s coding'
		);
	});
	it('treats the parties alike under every rule', () => {
		for (const rule of NUMBER_RULES) {
			const of = (party: string) =>
				figuresChart(
					view(
						[
							figure(party, null, day, { wording: 'dozens' }),
							figure(party, 440, day, { qualifier: 'up_to' }),
							figure(party, 9, day, { qualifier: 'more_than' })
						],
						rule
					)
				)
					.panels.flatMap(({ drawing }) => drawing.series)
					.flatMap((one) => one.points)
					.map(({ words: _, href: __, ...mark }) => mark);
			expect(of('south')).toEqual(of('north'));
			expect(of('wire')).toEqual(of('north'));
		}
	});
});

it('the gap of low–best–high divides best numbers and keeps the bounds around them', () => {
	const { ratio } = gapsOf('russian_soldiers_killed', 'rule=low-best-high&window=60');
	const points = ratio.panels[0]?.drawing.series[0]?.points ?? [];
	expect(points.length).toBeGreaterThan(0);
	for (const { y, low, high } of points) {
		expect(typeof y).toBe('number');
		if (low === undefined || high === undefined) continue;
		expect(low).toBeLessThanOrEqual(y ?? 0);
		expect(high).toBeGreaterThanOrEqual(y ?? 0);
	}
});

describe('as of a day', () => {
	const DAY = '2022-10-07';
	const KILLED = 'russian_soldiers_killed';
	/** The last day a date can mean, by a few lines of its own. */
	const last = (date: string, precision: string): string => {
		if (precision === 'year') return `${date.slice(0, 4)}-12-31`;
		if (precision !== 'month') return date;
		const [year, month] = date.split('-').map(Number);
		return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
	};
	const documents = new Map(csv('documents').map((row) => [row.document_id, row]));
	const out = new Map(
		csv('claims').map((claim) => {
			const document = documents.get(claim.document_id);
			const day = document?.published_on
				? last(document.published_on, document.published_on_precision ?? '')
				: claim.said_on
					? last(claim.said_on, claim.said_on_precision ?? '')
					: '9999';
			return [claim.claim_id, { claim, byThen: day <= DAY }];
		})
	);
	const figuresOf = (id: string) =>
		csv('figures').filter((row) => row.measure_id === id && out.get(row.claim_id)?.byThen);

	it('the table has the figures of the claims published by then, recounted from the files', () => {
		const chart = chartOf(KILLED, `asof=${DAY}`);
		const floor = pageOf(KILLED).floor?.measure_id ?? '';
		const war = [...figuresOf(KILLED), ...figuresOf(floor)].filter(
			(row) => out.get(row.claim_id)?.claim.event_id === ''
		);
		expect(war.length).toBeGreaterThan(3);
		const shown = (list: typeof war) =>
			list.filter((row) => row.measure_id === KILLED || row.value !== '');
		expect(chart.table.rows).toHaveLength(shown(war).length);
		expect(new Set(column(chart, 'As of'))).toEqual(new Set([DAY]));
	});
	it('says the day in subtitle, source line, CSV and embed', () => {
		const chart = chartOf(KILLED, `asof=${DAY}`);
		expect(chart.subtitle).toContain('7 October 2022');
		expect(JSON.stringify(chart.source)).toContain('2022');
		expect(tableCsv(chart.table)).toContain(DAY);
		expect(chart.embedPath).toBe(`/embed/figures/${KILLED}/?asof=${DAY}`);
		const both = chartOf(KILLED, `asof=${DAY}&rule=acled`);
		expect(both.embedPath).toBe(`/embed/figures/${KILLED}/?rule=acled&asof=${DAY}`);
		expect(both.title).toContain('ACLED’s coding');
	});
	it('counts the claims that are left out', () => {
		const all = csv('figures').filter((row) => row.measure_id === KILLED);
		const ids = (rows: typeof all) => new Set(rows.map((row) => row.claim_id)).size;
		expect(claimsLeftOut(pageOf(KILLED), DAY)).toEqual({
			shown: ids(figuresOf(KILLED)),
			hidden: ids(all) - ids(figuresOf(KILLED))
		});
		expect(claimsLeftOut(pageOf(KILLED), null).hidden).toBe(0);
	});
	it('shows nothing before the first claim, and says what to do', () => {
		const chart = chartOf(KILLED, 'asof=2014-01-01');
		expect(chart.empty).toContain('Choose a later day');
		expect(chart.table.rows).toEqual([]);
	});
	it('a correction that comes later is not known yet', () => {
		const data = dataset();
		const corrected = data.figureRows.filter((row) => row.claim.flags.includes('corrected_later'));
		expect(corrected.length).toBeGreaterThan(0);
		const first = corrected[0];
		if (!first) throw new Error('There is a corrected figure.');
		const known = (asof: string, day: string) =>
			figuresKnownBy([first], [[first.claim.id, day]], asof)[0]?.claim.flags.includes(
				'corrected_later'
			);
		expect(known('2099-01-01', '2099-01-02')).toBe(false);
		expect(known('2099-01-02', '2099-01-02')).toBe(true);
		expect(revisionsOf(data).every(([id]) => data.claimById.has(id))).toBe(true);
	});
	it('the matrix counts what was known then: cells never grow when the day moves back', () => {
		const data = dataset();
		const known = (asof: string | null) => ({
			measures: data.measures,
			orderedParties: data.orderedParties,
			claimRows: claimsKnownBy(data.claimRows, revisionsOf(data), asof),
			figureRows: figuresKnownBy(data.figureRows, revisionsOf(data), asof)
		});
		const numbers = (chart: ChartModel) =>
			column(chart, 'Claims').reduce<number>((sum, n) => sum + Number(n), 0);
		const killed = pageOf(KILLED).measure;
		expect(numbers(measureMatrix(killed, known(DAY), DAY))).toBeLessThan(
			numbers(measureMatrix(killed, known(null)))
		);
		const whole = wholeMatrix(known(DAY), DAY);
		expect(numbers(whole)).toBe([...out.values()].filter((one) => one.byThen).length);
		expect(whole.subtitle).toContain('7 October 2022');
	});
	it('the index lists only measures that somebody had counted by then', () => {
		const data = dataset();
		const families = familySummaries({
			measures: data.measures,
			orderedParties: data.orderedParties,
			figureRows: figuresKnownBy(data.figureRows, [], DAY)
		});
		const listed = families.flatMap((family) => family.measures.map((one) => one.id)).sort();
		const expected = new Set(
			csv('figures').flatMap((row) =>
				out.get(row.claim_id)?.byThen && !(row.measure_id ?? '').endsWith('_correction')
					? [row.measure_id ?? '']
					: []
			)
		);
		expect(listed).toEqual([...expected].sort());
	});
	it('the index lists no correction of a total: nobody counts that', () => {
		const names = familySummaries(dataset()).flatMap((family) => [
			family.name,
			...family.measures.map(({ name }) => name)
		]);
		expect(names.length).toBeGreaterThan(100);
		expect(names.filter((name) => /correction/i.test(name))).toEqual([]);
	});
	it('the charts of digits count what was known then', () => {
		const data = dataset();
		const page = precisionPage(data);
		const rows = figuresKnownBy(unpackRows(page.packed).figures, [], DAY);
		const { counted } = digitsGiven(rows, page.measures, () => false);
		const shares = roundShares(counted, page.parties);
		const view = { counted, shares, measures: page.measures, parties: page.parties, asof: DAY };
		expect(counted.length).toBe(rows.length);
		expect(counted.every(({ row }) => out.get(row.claim.id)?.byThen)).toBe(true);
		const [bars, dots, years] = [sharesChart(view), digitsChart(view), yearsChart(view)];
		expect(dots.table.rows).toHaveLength(counted.length);
		expect(bars.subtitle).toContain('7 October 2022');
		expect(column(years, 'Numbers').reduce<number>((sum, n) => sum + Number(n), 0)).toBe(
			counted.length
		);
		expect(column(years, 'Year').every((year) => Number(year) <= 2022)).toBe(true);
		expect(column(bars, 'Numbers').reduce<number>((sum, n) => sum + Number(n), 0)).toBe(
			counted.length
		);
	});
});

describe('packed rows', () => {
	it('come back as they were, but for what figures pages do not show', () => {
		const page = pageOf('russian_soldiers_killed');
		const back = unpackPage(packPage(page)).rows;
		const left = {
			documentTitle: null,
			relayIds: [],
			carrierIds: [],
			utteranceId: null,
			stance: null
		};
		const shown = (row: FigureRow) => ({ ...row, claim: { ...row.claim, ...left } });
		expect(back.map(shown)).toEqual(page.rows.map(shown));
	});
	it('carry a claim with several figures once', () => {
		const both = figure('north', 1, '2022-10-07');
		const other = { ...both, id: `${both.claim.id}-2`, value: 2 };
		const packed = packRows([both, other]);
		expect(packed.claims).toHaveLength(1);
		const [first, second] = unpackRows(packed).figures;
		expect(first?.claim).toBe(second?.claim);
	});
	it('of the whole dataset give the same index and matrix', () => {
		const data = dataset();
		const packed = allRows(data);
		const { claims, figures } = unpackRows(packed);
		const back = {
			measures: packed.measures,
			orderedParties: data.orderedParties,
			claimRows: claims,
			figureRows: figures
		};
		expect(familySummaries(back)).toEqual(familySummaries(data));
		expect(familySummaries(back, 'acled')).toEqual(familySummaries(data, 'acled'));
		expect(wholeMatrix(back).table.rows).toEqual(wholeMatrix(data).table.rows);
	});
	it('make the page at least half as small as the rows themselves', () => {
		const page = pageOf('russian_soldiers_killed');
		const size = (of: unknown) => JSON.stringify(of).length;
		expect(size(packPage(page).packed)).toBeLessThan(size(page.rows) / 2);
	});
});
