import { describe, expect, it } from 'vitest';
import { comparable, mirrors, scopesOf, selectFigures, siblings } from '$lib/figures/comparable';
import { floorOf } from '$lib/figures/floor';
import { figure, measure, MEASURES, PARTIES } from '../../fixtures/figures';

const day = '2022-10-07';
const atSea = { eventId: 'sea-battle', event: 'Sea battle' };

describe('which figures share a chart', () => {
	it.each([
		['the same measure and scope', figure('north', 1, day), figure('south', 2, day), true],
		[
			'another wording never',
			figure('north', 1, day),
			figure('south', 2, day, { measureId: 'northern_boats_sunk' }),
			false
		],
		[
			'an event and the whole war never',
			figure('north', 1, day),
			figure('south', 2, day, { claim: atSea }),
			false
		],
		[
			'two figures of one event',
			figure('north', 1, day, { claim: atSea }),
			figure('south', 2, day, { claim: atSea }),
			true
		]
	])('%s', (_name, a, b, expected) => {
		expect(comparable(a, b)).toBe(expected);
		expect(comparable(b, a)).toBe(expected);
	});

	it('counts the scopes of a measure, the one with most parties first', () => {
		const rows = [
			figure('north', 1, day),
			figure('north', 2, day),
			figure('north', null, day),
			figure('north', 3, day, { claim: atSea }),
			figure('south', 4, day, { claim: atSea }),
			figure('south', 4, day, { measureId: 'northern_boats_sunk' })
		];
		expect(scopesOf(rows, 'northern_boats_lost', PARTIES)).toEqual([
			{ scope: 'sea-battle', name: 'Sea battle', figures: 2, numbers: 2, parties: 2, speakers: 2 },
			{ scope: null, name: 'The whole war', figures: 3, numbers: 2, parties: 1, speakers: 1 }
		]);
	});

	it('puts the whole war first when scopes are alike', () => {
		const rows = [figure('north', 1, day, { claim: atSea }), figure('north', 2, day)];
		expect(scopesOf(rows, 'northern_boats_lost', PARTIES).map((one) => one.scope)).toEqual([
			null,
			'sea-battle'
		]);
	});

	it('puts the whole war first where two speakers give numbers, even if an event has more', () => {
		const watch = { actorId: 'watch', actor: 'Harbour Watch' };
		const first = (rows: ReturnType<typeof figure>[]) =>
			scopesOf(rows, 'northern_boats_lost', PARTIES)[0]?.scope;
		const sides = ['north', 'south', 'wire'];
		const battle = sides.map((party) => figure(party, 1, day, { claim: atSea }));
		const own = figure('other', 1, day);
		expect(first([...battle, figure('north', 1, day), figure('south', 1, day)])).toBeNull();
		// Two of the other voices are two speakers; one side twice is one.
		expect(first([...battle, own, figure('other', 1, day, { claim: watch })])).toBeNull();
		expect(first([...battle, figure('north', 1, day), figure('north', 2, day)])).toBe('sea-battle');
	});

	it('loses no figure between its scopes', () => {
		const rows = [
			figure('north', 1, day, { claim: atSea }),
			figure('north', 2, null),
			figure('other', null, day)
		];
		const scopes = scopesOf(rows, 'northern_boats_lost', PARTIES);
		const found = scopes.flatMap(({ scope }) => selectFigures(rows, 'northern_boats_lost', scope));
		expect(new Set(found)).toEqual(new Set(rows));
		expect(scopes.reduce((sum, one) => sum + one.figures, 0)).toBe(rows.length);
	});

	it('lists other wordings of a family beside, without the measure itself', () => {
		expect(siblings(measure(), MEASURES).map((one) => one.measure_id)).toEqual([
			'northern_boats_sunk',
			'northern_boats_seen_lost'
		]);
	});

	it('finds the same count about the other side', () => {
		expect(mirrors(measure(), MEASURES).map((one) => one.measure_id)).toEqual([
			'southern_boats_lost'
		]);
		expect(mirrors(measure({ about_party: null }), MEASURES)).toEqual([]);
	});
});

describe('the independent floor', () => {
	const seen = { measureId: 'northern_boats_seen_lost' };
	const rows = [
		figure('north', 9, day),
		figure('other', 3, day, seen),
		figure('other', null, day, seen),
		figure('other', 5, day, { ...seen, claim: atSea })
	];
	it('takes figures with a number in the same scope', () => {
		expect(floorOf(measure(), MEASURES, rows, null)?.rows.map((row) => row.value)).toEqual([3]);
		expect(floorOf(measure(), MEASURES, rows, 'sea-battle')?.rows.map((row) => row.value)).toEqual([
			5
		]);
	});
	it('is null without such a measure or without a number', () => {
		expect(floorOf(measure({ floor_measure_id: null }), MEASURES, rows, null)).toBeNull();
		expect(floorOf(measure(), MEASURES, rows, 'land-battle')).toBeNull();
	});
});
