import { describe, expect, it } from 'vitest';
import { measureFinding } from '$lib/figures/findings';
import { gapsBetween } from '$lib/figures/gap';
import { seriesOf } from '$lib/figures/series';
import { pointWords } from '$lib/ui/figures/point';
import { figureTable } from '$lib/ui/figures/figure-table';
import { figure, measure, PARTIES } from '../../fixtures/figures';

const day = '2022-10-07';
const LENT = { dependsOn: ['south-ministry'], restsOn: ['Ministry of south'] };
const gaps = (rows: ReturnType<typeof figure>[]) =>
	gapsBetween(rows, 'north', 'south', 'running_total');

describe('figures that are drawn and not paired', () => {
	it.each([
		['rests on the figures of another', LENT],
		['flagged as not independent', { flags: ['not_independent'] }],
		['heading and body differ', { flags: ['wording_changed'] }],
		['on a mirror page', { flags: ['mirror'] }],
		['in a machine rewrite', { flags: ['date_inferred', 'machine_rewrite'] }],
		['of one anonymous source', { flags: ['single_anonymous_source'] }],
		['corrected later', { flags: ['corrected_later'] }]
	])('%s', (_name, claim) => {
		const rows = [figure('north', 498, day, { claim }), figure('south', 498, day)];
		expect(gaps(rows)).toEqual([]);
		expect(measureFinding(rows, measure(), PARTIES).widest).toBeNull();
		const { series } = seriesOf(rows, measure(), PARTIES, new Map());
		expect(series.flatMap(({ points }) => points)).toHaveLength(2);
	});

	const line = (flags: string[], claim = {}) =>
		seriesOf(
			['2022-10-01', '2022-10-08'].map((date, i) =>
				figure('north', i, date, { claim: { flags, ...claim } })
			),
			measure(),
			PARTIES,
			new Map()
		).series[0]?.draw;
	it('lets a line join figures that rest on others, not figures that stand alone', () => {
		expect(line([], LENT)).toBe('steps');
		expect(line(['mirror'])).toBe('steps');
		expect(line(['wording_changed'])).toBe('points');
	});

	it('names whose figures they are, at the mark and in the table', () => {
		const row = figure('north', 498, day, { claim: LENT });
		const words = 'rests on figures of Ministry of south';
		expect(pointWords(row, PARTIES[0], 'boats')).toContain(`(${words})`);
		const { rows } = figureTable([row], new Map(), PARTIES, '');
		expect(rows[0]?.at(-1)?.value).toBe('Rests on figures of Ministry of south');
		const unnamed = figure('north', 1, day, { claim: { flags: ['not_independent'] } });
		expect(pointWords(unnamed, PARTIES[0], 'boats')).toContain(
			'rests on figures of another speaker'
		);
	});

	it('says when nobody gives a number of their own', () => {
		const rows = [figure('north', 498, day, { claim: LENT })];
		expect(measureFinding(rows, measure(), PARTIES).title).toBe(
			'No side reports a number of its own: Northern boats lost'
		);
	});
});

describe('speakers without a name', () => {
	it.each([
		['an unnamed actor', { unnamed: true, actor: 'Officials' }],
		['a name in straight quotation marks', { actor: '"Some sailors"' }],
		['a name in curly quotation marks', { actor: '“The harbour”' }]
	])('never make a title: %s', (_name, claim) => {
		const rows = [figure('other', 74, day, { claim }), figure('south', 10, day)];
		expect(measureFinding(rows, measure(), PARTIES).title).toBe(
			'Who reports what: Northern boats lost'
		);
		expect(measureFinding(rows.slice(0, 1), measure(), PARTIES).title).toBe(
			'No side gives a number: Northern boats lost'
		);
		expect(gapsBetween(rows, 'other', 'south', 'running_total')).toHaveLength(1);
	});
});
