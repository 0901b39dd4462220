/** Known only through the opposing side: the rule on small cases and on the real rows. */
import { describe, expect, test } from 'vitest';
import {
	belligerents,
	carriedByOpponent,
	carrierSides,
	knownThroughOpponent
} from '$lib/attribution/opponent';
import { dataset } from '$lib/dataset/builtin.server';
import { claimRow } from '../../fixtures/claim-row';

const party = (party_id: string, residual = false) => ({ party_id, residual });
const TABLES = {
	parties: [party('north'), party('south'), party('watchers'), party('rest', true)],
	measures: [
		{ about_party: 'north' },
		{ about_party: 'south' },
		{ about_party: 'rest' },
		{ about_party: null }
	],
	outlets: [
		{ outlet_id: 'north-paper', side: 'north', actor_id: null },
		{ outlet_id: 'south-agency', side: null, actor_id: 'south-agency' },
		{ outlet_id: 'world-paper', side: null, actor_id: null }
	],
	actors: [
		{ actor_id: 'north-army', party_id: 'north' },
		{ actor_id: 'south-army', party_id: 'south' },
		{ actor_id: 'south-agency', party_id: 'south' },
		{ actor_id: 'watcher', party_id: 'watchers' },
		{ actor_id: 'un', party_id: 'rest' }
	]
};
const sides = carrierSides(TABLES);

test('sides of the war are those whose losses are counted; the rest is no side', () => {
	expect([...belligerents(TABLES.parties, TABLES.measures)]).toEqual(['north', 'south']);
	const real = dataset();
	expect([...belligerents(real.orderedParties, real.measures)]).toEqual(['russia', 'ukraine']);
});

describe('a claim is carried by the opponent', () => {
	test.each([
		['when the other side’s paper prints it', 'south-army', [], 'north-paper', true],
		[
			'when the other side’s agency passes it on',
			'north-army',
			['south-agency'],
			'world-paper',
			true
		],
		['when the outlet is the other side’s agency', 'north-army', [], 'south-agency', true],
		[
			'not when its own side’s agency passed it on too',
			'south-army',
			['south-agency'],
			'north-paper',
			false
		],
		['not when its own paper prints it', 'north-army', [], 'north-paper', false],
		['not when nobody on the way has a side', 'south-army', ['un'], 'world-paper', false],
		['not when the speaker has no side in the war', 'watcher', [], 'north-paper', false],
		['not when the speaker belongs to the rest', 'un', ['south-agency'], 'north-paper', false]
	])('%s', (_why, actorId, relayIds, outletId, expected) => {
		expect(carriedByOpponent(claimRow({ actorId, relayIds, outletId }), sides)).toBe(expected);
	});
});

describe('a claim is known only so', () => {
	const through = claimRow({
		id: 'a',
		actorId: 'south-army',
		outletId: 'north-paper',
		measureIds: ['m']
	});
	const known = (...others: Parameters<typeof claimRow>[0][]) => [
		...knownThroughOpponent(
			[
				through,
				...others.map((one) => claimRow({ actorId: 'south-army', outletId: 'world-paper', ...one }))
			],
			sides
		)
	];
	test.each([
		['when nobody else carried it', {}, ['a']],
		[
			'but not when the same figure of the day went another way',
			{ id: 'b', measureIds: ['m'] },
			[]
		],
		['also when another figure went another way', { id: 'b', measureIds: ['n'] }, ['a']],
		[
			'also when the same measure was told on another day',
			{ id: 'b', measureIds: ['m'], date: '2022-11-01' },
			['a']
		]
	])('%s', (_why, other, expected) => {
		expect(known(other)).toEqual(expected);
	});

	test('not when the same utterance went another way', () => {
		const one = claimRow({ ...through, utteranceId: 'u' });
		const other = claimRow({
			id: 'b',
			actorId: 'south-army',
			outletId: 'world-paper',
			utteranceId: 'u'
		});
		expect([...knownThroughOpponent([one, other], sides)]).toEqual([]);
	});

	test('always when a person said so', () => {
		const flagged = claimRow({
			id: 'c',
			actorId: 'un',
			outletId: 'world-paper',
			flags: ['opponent_quoted']
		});
		expect([...knownThroughOpponent([flagged], sides)]).toEqual(['c']);
	});
});

test('exchanging the two sides changes nothing but their names', () => {
	const turn = (id: string): string => ({ north: 'south', south: 'north' })[id] ?? id;
	const turned = carrierSides({
		...TABLES,
		outlets: TABLES.outlets.map((row) => ({ ...row, side: row.side && turn(row.side) })),
		actors: TABLES.actors.map((row) => ({ ...row, party_id: turn(row.party_id) }))
	});
	for (const actorId of ['north-army', 'south-army', 'un'])
		for (const relay of ['south-agency', 'north-army', 'un'])
			for (const outletId of ['north-paper', 'south-agency', 'world-paper']) {
				const claim = claimRow({ actorId, relayIds: [relay], outletId });
				expect(carriedByOpponent(claim, turned)).toBe(carriedByOpponent(claim, sides));
			}
});
