/** Events of the built-in data: the expected numbers are counted here, by a few lines of their own. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/dataset/builtin.server';
import { accordOf } from '$lib/events/accord';
import { claimsByEvent } from '$lib/events/event-claim';
import { trailsOf } from '$lib/events/trails';
import { seenBy, unfoldingOf } from '$lib/events/unfolding';

type Csv = Record<string, string>;
const csv = (name: string): Csv[] =>
	Papa.parse<Csv>(readFileSync(`data/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: true })
		.data;
const CLAIMS = csv('claims');
const FIGURES = csv('figures');
const PARTY_OF = new Map(csv('actors').map((row) => [row.actor_id, row.party_id]));

/** Numbers of one party, event and measure as they stand in the files, smallest first. */
const numbersIn = (event: string, party: string, measure: string): number[] => {
	const ids = CLAIMS.filter(
		(row) => row.event_id === event && PARTY_OF.get(row.actor_id) === party
	).map((row) => row.claim_id);
	return FIGURES.filter((row) => ids.includes(row.claim_id) && row.measure_id === measure)
		.map((row) => Number(row.value))
		.sort((a, b) => a - b);
};

const data = dataset();
const byEvent = claimsByEvent(data);
const claimsOf = (event: string) => byEvent.get(event) ?? [];
const trailOf = (event: string, party: string, measure: string) =>
	trailsOf(
		claimsOf(event).filter(({ row }) => row.partyId === party),
		measure
	);
const accord = (event: string) => {
	const row = data.eventById.get(event);
	if (row === undefined) throw new Error(`No event ${event}`);
	return accordOf(claimsOf(event), row, data.orderedParties);
};
const killed = (event: string, measure: string) =>
	accord(event).numbers.find((one) => one.measureId === measure);

describe('the built-in events', () => {
	it('are told by two or more parties at least thirty times', () => {
		const parties = new Map<string, Set<string>>();
		for (const row of CLAIMS) {
			const { event_id: event = '', actor_id: actor = '' } = row;
			if (event === '') continue;
			parties.set(event, (parties.get(event) ?? new Set()).add(PARTY_OF.get(actor) ?? ''));
		}
		const several = [...parties.values()].filter((ids) => ids.size > 1).length;
		expect(several).toBeGreaterThanOrEqual(30);
		const found = data.events.filter(
			({ event_id }) => new Set(claimsOf(event_id).map(({ row }) => row.partyId)).size > 1
		);
		expect(found).toHaveLength(several);
	});

	it('give every claim of the files to its event, and no other', () => {
		for (const { event_id } of data.events)
			expect(
				claimsOf(event_id)
					.map(({ row }) => row.id)
					.sort()
			).toEqual(
				CLAIMS.filter((row) => row.event_id === event_id)
					.map((row) => row.claim_id)
					.sort()
			);
	});
});

describe('the toll of the strike on Zaporizhzhia of 6 October 2022', () => {
	const event = 'zaporizhzhia-strike-2022-10-06';
	const [trail] = trailOf(event, 'ukraine', 'civilians_killed');

	it('rises from 1 to 18 in the reports of one side', () => {
		const values = trail?.figures.map((figure) => figure.value) ?? [];
		expect(values).toEqual([1, 3, 7, 11, 14, 17, 18]);
		expect(values).toEqual([...new Set(numbersIn(event, 'ukraine', 'civilians_killed'))]);
	});

	it('stood at 7 for readers of its first day, and at 14 a day later', () => {
		const on = (day: string) =>
			trailsOf(
				seenBy(claimsOf(event), day).filter(({ row }) => row.partyId === 'ukraine'),
				'civilians_killed'
			).map(({ figures }) => figures.at(-1)?.value);
		expect(unfoldingOf(claimsOf(event)).days).toEqual(['2022-10-06', '2022-10-07', '2022-10-08']);
		expect(on('2022-10-05')).toEqual([]);
		expect(on('2022-10-06')).toEqual([7]);
		expect(on('2022-10-07')).toEqual([14]);
		expect(on('2022-10-08')).toEqual([18]);
	});

	it('is one side’s number, and Russia is silent in these rows', () => {
		expect(killed(event, 'civilians_killed')?.outcome).toBe('alone');
		expect(accord(event).silent).toContain('russia');
	});
});

describe('the bus at the Daryivka bridge', () => {
	const event = 'daryivka-bridge-bus-2022-10-07';

	it('was four dead, which its own side put at five', () => {
		expect(numbersIn(event, 'russia', 'civilians_killed')).toEqual([4, 5, 5, 5]);
		const trails = trailOf(event, 'russia', 'civilians_killed');
		expect(trails.map(({ figures }) => figures.map((figure) => figure.value))).toEqual([
			[4, 5],
			[4, 5],
			[4, 5]
		]);
	});

	it('has the same toll on both sides and opposite blame', () => {
		expect(numbersIn(event, 'ukraine', 'civilians_killed')).toEqual([5]);
		expect(killed(event, 'civilians_killed')?.outcome).toBe('agreed');
		const { outcome, accounts } = accord(event).accounts;
		expect(outcome).toBe('disputed');
		expect(accounts.map(({ voice, doers }) => [voice.partyId, doers])).toEqual([
			['russia', ['ukraine']],
			['ukraine', ['russia']]
		]);
	});
});

describe('the quarters in Makiivka', () => {
	const event = 'makiivka-barracks-2023-01-01';

	it('went from 63 to 89 on the Russian side, against 400 on the Ukrainian', () => {
		expect(numbersIn(event, 'russia', 'russian_soldiers_killed')).toEqual([63, 89]);
		expect(numbersIn(event, 'ukraine', 'russian_soldiers_killed')).toEqual([400, 500]);
		const trails = trailOf(event, 'russia', 'russian_soldiers_killed');
		expect(trails.map(({ figures }) => figures.map((figure) => figure.value))).toEqual([[63, 89]]);
		expect(killed(event, 'russian_soldiers_killed')?.outcome).toBe('disputed');
	});

	it('hears no second voice in the UK number, which rests on the Russian one', () => {
		const uk = killed(event, 'russian_soldiers_killed')?.sayings.find(
			({ voice }) => voice.partyId === 'uk-mod'
		);
		expect(uk?.figures.map((figure) => figure.value)).toEqual([89, 300]);
		expect(uk?.compared).toEqual([]);
	});
});

it('takes back the deaths on Snake Island once the side that reported them did', () => {
	const event = 'snake-island-2022-02-24';
	const [before] = trailsOf(seenBy(claimsOf(event), '2022-02-25'), 'ukrainian_soldiers_killed');
	const [after] = trailOf(event, 'ukraine', 'ukrainian_soldiers_killed');
	expect(numbersIn(event, 'ukraine', 'ukrainian_soldiers_killed')).toEqual([13]);
	expect(before?.withdrawn).toBe(false);
	expect(after?.withdrawn).toBe(true);
	expect(killed(event, 'ukrainian_soldiers_killed')).toBeUndefined();
});

it('never takes words that were withdrawn for agreement: the flats in Dnipro', () => {
	const { outcome, accounts } = accord('dnipro-apartment-2023-01-14').accounts;
	expect(accounts.map(({ voice }) => voice.partyId)).toEqual(['russia']);
	expect(outcome).toBe('alone');
});
