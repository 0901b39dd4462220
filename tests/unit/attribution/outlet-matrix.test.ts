/** How much of each side an outlet carries, where, and how cautiously. */
import { describe, expect, test } from 'vitest';
import { cautionSeen, heldWith, isHedged, stanceLookup } from '$lib/attribution/hedged';
import { busiest, outletCells, type CarriedClaim } from '$lib/attribution/outlet-matrix';

const claim = (
	documentId: string,
	partyId: string,
	position: number,
	more: Partial<CarriedClaim> = {}
): CarriedClaim => ({
	outletId: 'paper',
	documentId,
	partyId,
	position,
	seen: true,
	hedged: false,
	...more
});

describe('a cell', () => {
	const cells = outletCells([
		claim('d1', 'north', 1),
		claim('d1', 'south', 2, { hedged: true }),
		claim('d1', 'north', 5),
		claim('d2', 'south', 1),
		claim('d2', 'north', 3, { seen: false }),
		claim('d3', 'north', 2)
	]);
	const cell = (party: string) => cells.find((one) => one.partyId === party);

	test('counts claims and documents and gives the middle of first and last places', () => {
		expect(cell('north')).toMatchObject({ claims: 4, documents: 3, first: 2, last: 3 });
		expect(cell('south')).toMatchObject({ claims: 2, documents: 2, first: 1.5, last: 1.5 });
	});

	test('says who opens the documents that two sides share', () => {
		expect(cell('north')).toMatchObject({ shared: 2, opens: 1 });
		expect(cell('south')).toMatchObject({ shared: 2, opens: 1 });
	});

	test('counts caution only where it could be seen', () => {
		expect(cell('north')).toMatchObject({ seen: 3, hedged: 0 });
		expect(cell('south')).toMatchObject({ seen: 2, hedged: 1, share: { share: 0.5 } });
	});

	test('has no share where nothing was seen', () => {
		expect(outletCells([claim('d', 'north', 1, { seen: false })])[0]?.share).toBeNull();
	});
});

test('outlets stand in the order of what they carry, then of their ids', () => {
	const cells = outletCells([
		claim('d1', 'north', 1, { outletId: 'b' }),
		claim('d2', 'north', 1, { outletId: 'a' }),
		claim('d3', 'north', 1, { outletId: 'c' }),
		claim('d3', 'south', 2, { outletId: 'c' })
	]);
	expect(busiest(cells)).toEqual([
		{ outletId: 'c', claims: 2 },
		{ outletId: 'a', claims: 1 },
		{ outletId: 'b', claims: 1 }
	]);
});

describe('a claim is hedged', () => {
	const stanceOf = stanceLookup([
		{ forms: ['claimed', 'claims'], stance: 'distancing' },
		{ forms: ['said'], stance: 'neutral' }
	]);
	const plain = { cue: null, stance: null, hedge: null, verification: null, reviewed: false };
	test.each([
		['by a caution of the outlet', { hedge: 'reportedly' }, true, true],
		['by a cue that keeps a distance', { cue: 'Claimed' }, true, true],
		['by what the outlet says on checking', { verification: 'not_verified' }, true, true],
		[
			'not by a cue coded as neutral, whatever the lexicon says',
			{ cue: 'claimed', stance: 'neutral' as const },
			true,
			false
		],
		['not by said', { cue: 'said' }, true, false],
		['not because it was disputed', { verification: 'disputed' }, true, false],
		['not where the whole text was read and has no caution', { reviewed: true }, true, false],
		['and nothing is known of an excerpt without a cue', {}, false, false]
	])('%s', (_why, fields, seen, hedged) => {
		const held = { ...plain, ...fields };
		expect([cautionSeen(held), isHedged(held, stanceOf)]).toEqual([seen, hedged]);
	});

	test('with a cue that the lexicon lacks has no stance', () => {
		expect(heldWith({ ...plain, cue: 'dice' }, stanceOf)).toBeNull();
	});
});
