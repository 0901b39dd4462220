/** The page about echoes: what is shown for a choice in the address, on the built-in data. */
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/dataset/builtin.server';
import { differencesChart, timeChart, totalsChart } from '$lib/ui/echoes/charts';
import { echoPage } from '$lib/ui/echoes/page';
import { echoParams } from '$lib/ui/echoes/params';
import { echoView, listOf, restingOn, type EchoChoice, type EchoView } from '$lib/ui/echoes/view';
import { finding, lesson, sayR, steps, verdict } from '$lib/ui/echoes/words';
import { readParams } from '$lib/state/params';

const page = echoPage(dataset());
const UK = 'uk-mod-defence-intelligence~russian_soldiers_casualties_per_day';
const STAFF = 'ua-general-staff~russian_troops_lost';
const TANKS = 'ua-general-staff~russian_tanks_lost';
const ORYX = 'other-oryx~russian_tanks_confirmed_lost';

function view(change: Partial<EchoChoice>): EchoView {
	const choice: EchoChoice = {
		measure: 'russian_soldiers',
		a: UK,
		b: STAFF,
		by: 'month',
		asof: null,
		...change
	};
	const found = echoView(page, choice, listOf(page, choice.by, choice.asof));
	if (found === null) throw new Error('The built-in data have two voices.');
	return found;
}
const tanks = { measure: 'russian_tanks', a: ORYX, b: TANKS };

describe('the page', () => {
	it('opens on the couple with the most common months', () => {
		expect(page.first).toEqual({ a: UK, b: STAFF, thing: 'russian_soldiers' });
	});

	it('lists couples with what follows, most months first', () => {
		const list = listOf(page, 'month', null);
		expect(list.slice(0, 2).map(({ a, b, echo }) => verdict(echo, a, b, 'month'))).toEqual([
			'UK Defence Intelligence moves almost exactly with the General Staff of the Armed Forces of Ukraine and is not counted as independent here',
			'Oryx moves on its own beside the General Staff of the Armed Forces of Ukraine'
		]);
		const months = list.map(({ echo }) => echo.periods);
		expect(months).toEqual([...months].sort((a, b) => b - a));
		const few = list.filter(({ echo }) => echo.periods < 6);
		for (const { a, b, echo } of few)
			expect(verdict(echo, a, b, 'month')).toMatch(/: too few common months to tell$/);
	});

	it('fits a title into fifteen words', () => {
		for (const { a, b, echo } of listOf(page, 'month', null))
			expect(finding(echo, a, b, 'month').split(' ').length).toBeLessThanOrEqual(15);
	});

	it('gives the same answer when the two are swapped', () => {
		const [one, other] = [view({}), view({ a: STAFF, b: UK })];
		expect(other.echo.dependent).toBe(one.echo.dependent);
		expect(other.echo.r ?? NaN).toBeCloseTo(one.echo.r ?? NaN, 12);
		expect(other.pairs.map(({ a, b }) => [b, a])).toEqual(one.pairs.map(({ a, b }) => [a, b]));
	});

	it('says how many claims of one rest on the other', () => {
		const { a, b } = view({});
		expect(restingOn(a, b)).toEqual({ resting: 47, claims: 47 });
		expect(restingOn(b, a).resting).toBe(0);
	});

	it('as of a day, shows only what was published by then', () => {
		// The chart with the months to the end of 2024 is of 7 January 2025.
		expect(view({ asof: '2025-01-06' }).pairs.length).toBeLessThan(6);
		expect(view({ asof: '2025-01-07' }).pairs).toHaveLength(34);
		expect(view({ ...tanks, asof: '2023-06-01' }).pairs.length).toBeLessThan(20);
		expect(view({ ...tanks, asof: '2022-01-01' }).echo.dependent).toBeNull();
	});

	it.each([
		['one voice twice', { a: UK, b: UK }, 'That is one voice twice.'],
		[
			'a side and one of its speakers',
			{ a: 'ukraine~russian_troops_lost', b: STAFF },
			'One of the two is part of the other.'
		],
		['weeks of monthly numbers', { by: 'week' as const }, 'Compare by month instead.'],
		['a day before everything', { asof: '2022-01-01' }, 'by the day chosen above']
	])('%s: says why nothing is drawn and what to do', (_, change, words) => {
		const found = view(change);
		for (const chart of [differencesChart(found), totalsChart(found), timeChart(found)])
			expect(chart.empty).toContain(words);
	});

	it('voices of another thing than the one chosen give way to two that count it', () => {
		const found = view({ measure: 'russian_tanks' });
		expect([found.strayed, found.a.id, found.b.id]).toEqual([true, ORYX, TANKS]);
	});

	it('values of the address that cannot be used are told', () => {
		const { notices } = readParams(
			echoParams(page),
			new URLSearchParams('a=nobody&b=x&measure=moons&by=year&asof=2022-02-30')
		);
		expect(notices.map(({ name }) => name).sort()).toEqual(['a', 'asof', 'b', 'by', 'measure']);
	});
});

describe('charts', () => {
	it('the scatter has one mark a month, one unit and one scale on both axes', () => {
		const found = view(tanks);
		const chart = differencesChart(found);
		const drawing = chart.panels[0]?.drawing;
		expect(drawing?.series[0]?.points).toHaveLength(found.echo.periods);
		expect([drawing?.x.min, drawing?.x.max, drawing?.x.unit]).toEqual([
			drawing?.y.min,
			drawing?.y.max,
			drawing?.y.unit
		]);
		expect(chart.table.rows).toHaveLength(found.echo.periods);
		for (const row of chart.table.rows) {
			expect(row[1]?.href).toMatch(/^\/claims\/.*oryx/);
			expect(row[2]?.href).toMatch(/^\/claims\/.*general-staff/);
		}
	});

	it('names both wordings and never one for both', () => {
		expect(differencesChart(view({})).subtitle).toContain(
			'UK Defence Intelligence: Russian soldiers killed and wounded in a day. General Staff of the Armed Forces of Ukraine: Russian troops lost.'
		);
	});

	it('says what was done to the numbers', () => {
		const { howToRead } = differencesChart(view({}));
		expect(howToRead.join(' ')).toContain('multiplied by the days of the month');
		expect(howToRead.join(' ')).toContain('1,650 on 28 Feb 2025 and 160 on 22 Apr 2025');
	});

	it('marks in the two voices’ charts over time carry each party’s own colour', () => {
		const [a, b] = timeChart(view(tanks)).panels[0]?.drawing.series ?? [];
		expect([a?.style.colour, b?.style.colour]).toEqual(['purple', 'blue']);
	});

	it('people killed or hurt come with a notice', () => {
		expect(differencesChart(view({})).sensitive).toBe(true);
		expect(differencesChart(view(tanks)).sensitive).toBe(false);
	});
});

describe('words', () => {
	it.each([
		[0.98999, '0.99'],
		[0.4942, '0.49'],
		[0.99971, '0.9997'],
		[0.999999, '0.9999'],
		[1, '1'],
		[-0.25, '−0.25'],
		[null, 'cannot be told']
	])('r = %s is said %s: close to 1 is never rounded up to it', (r, said) => {
		expect(sayR(r)).toBe(said);
	});

	it('the three conditions hold for the echo and do not for the likeness', () => {
		const holds = (change: Partial<EchoChoice>) =>
			steps(view(change).echo, 'month').map(({ met }) => met);
		expect(holds({})).toEqual(['yes', 'yes', 'yes']);
		expect(holds(tanks)).toEqual(['yes', 'no', 'no']);
	});

	it('the lesson sets the totals beside what is added', () => {
		const [totals = '', added = '', so = ''] = lesson(view(tanks).echo, 'month', null);
		expect(totals).toContain('r = 0.99.');
		expect(added).toContain('r = 0.49.');
		expect(so).toContain('counted as two');
	});
});
