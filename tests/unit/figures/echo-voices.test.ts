/** Who is set beside whom, and that no side is treated otherwise than another. */
import { describe, expect, it } from 'vitest';
import { canMeet, couplesOf, strangersOf } from '$lib/figures/echo/couples';
import { isoOf, periodOf, dayOf } from '$lib/figures/echo/period';
import { amountsOf, claimsFor, voiceAsOf, type Voice } from '$lib/figures/echo/voice';
import { thingOf, voicesOf } from '$lib/figures/echo/voices';
import { figure, measure, PARTIES } from '../../fixtures/figures';

const LOST = measure();
const SEEN = measure({ measure_id: 'northern_boats_seen_lost', floor_measure_id: null });
const DAILY = measure({
	measure_id: 'northern_boats_lost_per_day',
	family: 'northern_boats_per_day',
	accumulation: 'per_day',
	floor_measure_id: null
});
const FIXED = measure({
	measure_id: 'northern_boats_lost_correction',
	family: 'northern_boats_correction',
	accumulation: 'period',
	floor_measure_id: null
});
const MEASURES = [LOST, SEEN, DAILY, FIXED];

/** The last day of a month of 2022, counted from 1. */
const end = (month: number): string =>
	new Date(Date.UTC(2022, month, 0)).toISOString().slice(0, 10);
const first = (month: number): string => `2022-${String(month).padStart(2, '0')}-01`;
const ADDS = [3, 9, 4, 8, 2, 7, 5, 9];

/** Running totals at the ends of January to August. */
const totals = (party: string, of: readonly number[] = ADDS, change = {}) => {
	let sum = 0;
	return of.map((value, i) => figure(party, (sum += value), end(i + 1), change));
};
/** Averages a day in February to August that come to the same, or to a share of it. */
const averages = (party: string, share = 1) =>
	ADDS.slice(1).map((value, i) => {
		const days = Number(end(i + 2).slice(8));
		return figure(party, (value * share) / days, end(i + 2), {
			periodStart: first(i + 2),
			periodEnd: end(i + 2),
			claim: { measureIds: [DAILY.measure_id] }
		});
	});
const voices = (rows: Parameters<typeof voicesOf>[0], parties = PARTIES): Voice[] =>
	voicesOf(rows, MEASURES, parties, new Map());

describe('voices', () => {
	it('a total and an average a day of one thing meet, and agree', () => {
		const found = voices([...totals('north'), ...averages('south')]);
		expect(found.map(({ id, thing }) => [id, thing])).toEqual([
			['north-ministry~northern_boats_lost', 'northern_boats'],
			['south-ministry~northern_boats_lost_per_day', 'northern_boats']
		]);
		const [couple] = couplesOf(found, 'month');
		expect(couple?.echo).toMatchObject({
			periods: 7,
			longestRun: 7,
			nearEqual: 1,
			dependent: true
		});
	});

	it.each([
		['a range', { valueHigh: 900 }],
		['an upper bound', { qualifier: 'up_to' as const }],
		['a vague number', { qualifier: 'unspecified' as const }],
		['a refusal', { claim: { kind: 'refusal' as const } }],
		['a part', { claim: { flags: ['subset'] } }],
		['a number known through the opponent', { claim: { flags: ['opponent_quoted'] } }],
		['an event', { claim: { eventId: 'a-battle' } }],
		['nobody by name', { claim: { unnamed: true } }]
	])('%s is in no series', (_, change) => {
		expect(voices(totals('north', ADDS, change))).toEqual([]);
	});

	it('a total of which only the month is known is in no series', () => {
		const rows = ADDS.map((value, i) =>
			figure('north', value, first(i + 1), { claim: { precision: 'month' } })
		);
		expect(voices(rows)).toEqual([]);
	});

	it('numbers that rest on somebody else are compared all the same: that is the question', () => {
		const change = { claim: { flags: ['not_independent'], dependsOn: ['north-ministry'] } };
		expect(voices(totals('north', ADDS, change))).toHaveLength(1);
	});

	it('a side as a whole joins its speakers; the group of all others is no voice', () => {
		const two = (party: string) => [
			...totals(party),
			...totals(party, ADDS, { claim: { actorId: `${party}-army`, actor: 'Army' } })
		];
		expect(voices([...two('north'), ...two('other')]).map(({ id, side }) => [id, side])).toEqual([
			['north-ministry~northern_boats_lost', false],
			['north-army~northern_boats_lost', false],
			['north~northern_boats_lost', true],
			['other-ministry~northern_boats_lost', false],
			['other-army~northern_boats_lost', false]
		]);
	});

	it('a correction made at once belongs to no month', () => {
		const fix = figure('north', 100, '2022-04-20', {
			claim: { measureIds: [FIXED.measure_id] }
		});
		const raised = totals('north').map((row) =>
			row.date !== null && row.date >= '2022-04-20'
				? { ...row, value: (row.value ?? 0) + 100 }
				: row
		);
		const [voice] = voices([...raised, fix]);
		expect([...(voice ? amountsOf(voice, 'month') : new Map()).values()]).toEqual(ADDS.slice(1));
	});

	it('as of a day, later claims are left out', () => {
		const [voice] = voices(totals('north'));
		if (voice === undefined) throw new Error('There is a voice.');
		const then = voiceAsOf(voice, '2022-04-30');
		expect(then.totals.map(({ day }) => isoOf(day))).toEqual([1, 2, 3, 4].map(end));
		expect(amountsOf(then, 'month').size).toBe(3);
	});

	it('the claims of a month of a total are those nearest to its two ends', () => {
		const rows = totals('north');
		const [voice] = voices(rows);
		const march = periodOf(dayOf('2022-03-15') ?? 0, 'month');
		expect(voice && claimsFor(voice, march, 'month').map(({ id }) => id)).toEqual(
			[rows[1], rows[2]].map((row) => row?.claim.id)
		);
	});

	it.each([
		['russian_soldiers_per_day', 'russian_soldiers'],
		['area_taken_per_month', 'area_taken'],
		['russian_tanks', 'russian_tanks']
	])('%s counts %s', (family, thing) => {
		expect(thingOf({ family })).toBe(thing);
	});
});

describe('couples', () => {
	it('one voice twice, or a part with its whole, are no couple', () => {
		const army = { claim: { actorId: 'north-army', actor: 'Army' } };
		const [ministry, other, side] = voices([...totals('north'), ...totals('north', ADDS, army)]);
		if (!ministry || !other || !side) throw new Error('There are three voices.');
		expect(canMeet(ministry, other)).toBe(true);
		expect(canMeet(ministry, { ...ministry, measureId: SEEN.measure_id })).toBe(false);
		expect(canMeet(ministry, side)).toBe(false);
	});

	it('of two measures with as many months, the confirmed floor is the nearer one', () => {
		const other = measure({ measure_id: 'northern_boats_burnt', floor_measure_id: null });
		const rows = [
			...totals('north'),
			...totals('south', [1, 2, 1, 3, 1, 2, 1, 2], {
				claim: { measureIds: [other.measure_id] }
			}),
			...totals('south', [1, 3, 1, 2, 1, 2, 1, 2], { claim: { measureIds: [SEEN.measure_id] } })
		];
		const found = voicesOf(rows, [other, ...MEASURES], PARTIES, new Map());
		const couples = couplesOf(found, 'month');
		expect(couples.map(({ a, b }) => [a.measureId, b.measureId])).toEqual([
			[SEEN.measure_id, LOST.measure_id]
		]);
	});

	it('strangers count different things and look alike as totals', () => {
		const long = (seed: number) =>
			Array.from({ length: 30 }, (_, i) => 50 + ((i * seed * 7919) % 41));
		const planes = measure({ measure_id: 'planes_lost', family: 'planes', floor_measure_id: null });
		const rows = [
			...totals('north', long(3)),
			...totals('south', long(11), { claim: { measureIds: [planes.measure_id] } })
		];
		const found = strangersOf(voicesOf(rows, [LOST, planes], PARTIES, new Map()), 'month');
		expect(found?.echo.rOfTotals).toBeGreaterThan(0.99);
		expect(found?.echo.dependent).toBe(false);
	});

	it('has no favourite: whatever the order of the parties, the same couples with the same result', () => {
		const rows = [
			...totals('north'),
			...averages('south', 0.98),
			...totals('wire', [1, 5, 1, 2, 8, 1, 2, 3]),
			...totals('other', [2, 2, 9, 2, 1, 4, 1, 1])
		];
		const results = (parties: typeof PARTIES) =>
			couplesOf(voices(rows, parties), 'month')
				.map(({ a, b, echo }) => JSON.stringify([a.id, b.id, echo]))
				.sort();
		const expected = results(PARTIES);
		expect(expected).toHaveLength(6);
		for (const turn of [1, 2, 3])
			expect(results([...PARTIES.slice(turn), ...PARTIES.slice(0, turn)])).toEqual(expected);
		expect(results([...PARTIES].reverse())).toEqual(expected);
	});
});
