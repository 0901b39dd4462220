/**
 * The rule on real data. What is expected is worked out here again from the files, with a few lines of
 * their own: no function of `src` is asked for it.
 */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/dataset/builtin.server';
import { couplesOf } from '$lib/figures/echo/couples';
import { echoOf, pairsOf, type Echo } from '$lib/figures/echo/echo';
import { readSeries, type Kind } from '$lib/figures/echo/read-series';
import { voicesOf } from '$lib/figures/echo/voices';
import { institutions } from '$lib/figures/series';

type Cells = Record<string, string>;
const csv = (path: string): Cells[] =>
	Papa.parse<Cells>(readFileSync(path, 'utf8').trim(), { header: true }).data;

/** "2022-03" → a number. */
type Months = Map<string, number>;
const DAY = 86_400_000;
const at = (iso: string): number => Date.parse(iso) / DAY;
const monthsFrom = (year: number, count: number): string[] =>
	Array.from({ length: count }, (_, i) => new Date(Date.UTC(year, i, 1)).toISOString().slice(0, 7));
const lastOf = (month: string): string =>
	new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
		.toISOString()
		.slice(0, 10);

/** Month by month, from totals by day: on the straight line between readings at most 46 days apart. */
function differences(totals: ReadonlyMap<string, number>): Months {
	const days = [...totals.keys()].sort();
	const total = (day: string): number => {
		const [left, right] = [days.findLast((one) => one <= day), days.find((one) => one >= day)];
		if (left === undefined)
			return right && at(right) - at(day) === 1 ? (totals.get(right) ?? NaN) : NaN;
		if (right === undefined || at(right) - at(left) > 46) return NaN;
		const [from, to] = [totals.get(left) ?? NaN, totals.get(right) ?? NaN];
		return left === right
			? from
			: from + ((to - from) * (at(day) - at(left))) / (at(right) - at(left));
	};
	const ends = monthsFrom(2022, 56).map((month) => [month, total(lastOf(month))] as const);
	const found = ends
		.slice(1)
		.map(([month, value], i) => [month, value - (ends[i]?.[1] ?? NaN)] as const);
	return new Map(found.filter(([, value]) => !Number.isNaN(value)));
}

/** The results, by the formulas of a textbook. */
function expected(a: Months, b: Months) {
	const common = [...a.keys()].filter((month) => b.has(month)).sort();
	const x = common.map((month) => a.get(month) ?? NaN);
	const y = common.map((month) => b.get(month) ?? NaN);
	const n = common.length;
	const total = (list: number[]) => list.reduce((sum, one) => sum + one, 0);
	const dot = (one: number[], other: number[]) =>
		total(one.map((value, i) => value * (other[i] ?? NaN)));
	const pearson = (p: number[], q: number[]) =>
		(n * dot(p, q) - total(p) * total(q)) /
		Math.sqrt((n * dot(p, p) - total(p) ** 2) * (n * dot(q, q) - total(q) ** 2));
	const added = (list: number[]) => list.map((_, i) => total(list.slice(0, i + 1)));
	return {
		periods: n,
		r: pearson(x, y),
		meanRatio: total(x.map((value, i) => value / (y[i] ?? NaN))) / n,
		nearEqual:
			x.filter((value, i) => Math.abs(value - (y[i] ?? NaN)) <= 0.05 * Math.max(value, y[i] ?? NaN))
				.length / n,
		rOfTotals: pearson(added(x), added(y))
	};
}

function expectSame(found: Echo, wanted: ReturnType<typeof expected>): void {
	expect(found.periods).toBe(wanted.periods);
	for (const key of ['r', 'meanRatio', 'nearEqual', 'rOfTotals'] as const)
		expect(found[key] ?? NaN, key).toBeCloseTo(wanted[key], 9);
}

describe('the built-in data', () => {
	const claims = new Map(csv('data/claims.csv').map((row) => [row.claim_id, row]));
	const figures = csv('data/figures.csv')
		.map((row) => ({ ...row, claim: claims.get(row.claim_id) ?? {} }) as Cells & { claim: Cells })
		.filter(
			({ claim, as_of }) =>
				claim.event_id === '' && (claim.said_on_precision === 'day' || as_of !== '')
		);
	const UNFIT =
		/subset|projection|unit_unclear|mistranslated|opponent|changed|mirror|rewrite|anonymous|corrected/;
	const said = (actor: string, measure: string) =>
		figures.filter(
			({ claim, ...row }) =>
				claim.actor_id === actor &&
				row.measure_id === measure &&
				/^(exact|about|at_least)$/.test(row.qualifier ?? '') &&
				row.value_high === '' &&
				!UNFIT.test(claim.flags ?? '')
		);
	/** Totals by day; two different ones on a day cancel out; corrections are taken off. */
	const totals = (actor: string, measure: string): Map<string, number> => {
		const steps = said(actor, `${measure}_correction`);
		const found = new Map<string, number>();
		for (const row of said(actor, measure)) {
			const day = row.as_of || row.claim.said_on || '';
			const fix = steps
				.filter((step) => (step.as_of ?? '') <= day)
				.reduce((sum, step) => sum + Number(step.value), 0);
			const value = Number(row.value) - fix;
			found.set(day, found.has(day) && found.get(day) !== value ? NaN : value);
		}
		return new Map([...found].filter(([, value]) => !Number.isNaN(value)));
	};

	const data = dataset();
	const couples = couplesOf(
		voicesOf(data.figureRows, data.measures, data.orderedParties, institutions(data.actors)),
		'month'
	);
	const echo = (a: string, b: string): Echo => {
		const found = couples.find((couple) => couple.a.speakerId === a && couple.b.speakerId === b);
		if (found === undefined) throw new Error(`${a} and ${b} are not listed.`);
		return found.echo;
	};

	it('the UK ministry’s months and the General Staff’s totals are one voice', () => {
		const chart: Months = new Map(
			said('uk-mod-defence-intelligence', 'russian_soldiers_casualties_per_day')
				.filter(
					({ period_start, period_end }) => period_end === lastOf(period_start?.slice(0, 7) ?? '')
				)
				.map((row) => [
					(row.period_start ?? '').slice(0, 7),
					Number(row.value) * Number(row.period_end?.slice(8))
				])
		);
		const found = echo('uk-mod-defence-intelligence', 'ua-general-staff');
		expectSame(
			found,
			expected(chart, differences(totals('ua-general-staff', 'russian_troops_lost')))
		);
		expect(found.periods).toBe(47);
		expect(found.r).toBeGreaterThanOrEqual(0.999);
		expect(found.meanRatio).toBeGreaterThan(0.99);
		expect(found.meanRatio).toBeLessThan(1.02);
		expect(found.dependent).toBe(true);
	});

	it('every month of the UK chart says whose count it follows', () => {
		const rows = said('uk-mod-defence-intelligence', 'russian_soldiers_casualties_per_day');
		expect(rows).toHaveLength(47);
		for (const { claim } of rows) {
			expect(claim.depends_on).toBe('ua-general-staff');
			expect(claim.flags).toContain('not_independent');
		}
	});

	it('Oryx and the General Staff are two voices on tanks, although their totals correlate', () => {
		const found = echo('other-oryx', 'ua-general-staff');
		expectSame(
			found,
			expected(
				differences(totals('other-oryx', 'russian_tanks_confirmed_lost')),
				differences(totals('ua-general-staff', 'russian_tanks_lost'))
			)
		);
		expect(found.rOfTotals).toBeCloseTo(0.99, 2);
		expect(found.r).toBeGreaterThan(0.4);
		expect(found.r).toBeLessThan(0.6);
		expect(found.meanRatio).toBeCloseTo(0.38, 1);
		expect(found.dependent).toBe(false);
	});
});

const SHARED = '../shared/datasets';
const here = existsSync(SHARED);
const needed = here ? '' : ` (skipped: the data files are not in ${SHARED})`;

describe.skipIf(!here)(`the data files themselves${needed}`, () => {
	type Day = { date: string; personnel?: number; tank?: number };
	const json = (name: string) =>
		JSON.parse(readFileSync(`${SHARED}/general-staff/${name}.json`, 'utf8')) as Day[];
	const text = (rows: Iterable<readonly [string, number]>): string =>
		['date,value', ...[...rows].map((row) => row.join(','))].join('\n');
	const read = (rows: Iterable<readonly [string, number]>, kind: Kind) => {
		const found = readSeries('x', text(rows), kind, 'month');
		expect(found.problems).toEqual([]);
		return found.amounts;
	};
	const MONTHS = Array.from({ length: 12 }, (_, i) =>
		new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
			.format(Date.UTC(2022, i))
			.toLowerCase()
	);

	const staff = () =>
		new Map(json('russia_losses_personnel').map((row) => [row.date, row.personnel ?? NaN]));
	const chart = (): Months =>
		new Map(
			csv(
				`${SHARED}/economist/Soldier_deaths_casualties_in_Ukraine_-_estimates.csv`.replace(
					'estimates',
					'uk_mod_month-by-month_estimates'
				)
			).map((row) => [
				`${row.year}-${String(MONTHS.indexOf((row.month ?? '').trim()) + 1).padStart(2, '0')}`,
				Number(row['casualties in month'])
			])
		);

	it.each([
		['the first day of the month', (month: string) => `${month}-01`],
		['a day in the middle', (month: string) => `${month}-15`],
		['the last day', lastOf],
		['no day', (month: string) => month]
	])('UK chart and General Staff, the months written with %s', (_, write) => {
		const months = chart();
		const uk = [...months].map(([month, value]) => [write(month), value] as const);
		const found = echoOf(pairsOf(read(uk, 'period'), read(staff(), 'total')));
		expectSame(found, expected(months, differences(staff())));
		expect(found.periods).toBe(47);
		expect(found.r).toBeGreaterThanOrEqual(0.999);
		expect(found.meanRatio).toBeGreaterThan(0.99);
		expect(found.meanRatio).toBeLessThan(1.02);
		expect(found.longestRun).toBe(40);
		expect(found.dependent).toBe(true);
	});

	it.each([
		['every snapshot', () => true],
		[
			'the last snapshot of each month',
			(day: string, next: string) => day.slice(0, 7) !== next.slice(0, 7)
		]
	])('Oryx and General Staff on tanks: %s', (_, keep) => {
		const all = csv(`${SHARED}/oryx/oryx_tanks_history.csv`)
			.filter((row) => row.country === 'Russia')
			.map((row) => [row.snapshot_date ?? '', Number(row.type_total)] as const)
			.sort(([a], [b]) => a.localeCompare(b));
		const oryx = new Map(all.filter(([day], i) => keep(day, all[i + 1]?.[0] ?? '')));
		const tanks = new Map(
			json('russia_losses_equipment').map((row) => [row.date, row.tank ?? NaN])
		);
		const found = echoOf(pairsOf(read(oryx, 'total'), read(tanks, 'total')));
		expectSame(found, expected(differences(oryx), differences(tanks)));
		expect(found.rOfTotals).toBeCloseTo(0.99, 2);
		expect(found.r).toBeCloseTo(0.5, 1);
		expect(found.meanRatio).toBeCloseTo(0.38, 2);
		expect(found.dependent).toBe(false);
	});
});
