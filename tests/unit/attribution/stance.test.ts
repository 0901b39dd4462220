/** Shares of cues, too few of them, precision, and what sets two sides apart. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	FEW_CUES,
	metInCorpora,
	precisionOf,
	stanceShares,
	type MetCue
} from '$lib/attribution/stance';
import { compareCues, cueTotals } from '$lib/attribution/verbs';
import { logOdds, pooledPrior } from '$lib/dataset/statistics/log-odds';

const met = (partyId: string, stance: MetCue['stance'], count: number, outletId = 'o'): MetCue => ({
	outletId,
	partyId,
	stance,
	count
});

describe('shares of cues', () => {
	test('count every stance of an outlet and a side', () => {
		const [share] = stanceShares([
			met('north', 'neutral', 6),
			met('north', 'distancing', 3),
			met('north', 'neutral', 1)
		]);
		expect(share).toMatchObject({
			cues: 10,
			counts: { neutral: 7, distancing: 3, endorsing: 0 },
			few: true
		});
		// Wilson 1927 for 3 of 10.
		expect(share?.shares.distancing?.low).toBeCloseTo(0.1078, 4);
		expect(share?.shares.distancing?.high).toBeCloseTo(0.6032, 4);
	});

	test.each([
		[FEW_CUES - 1, true],
		[FEW_CUES, false]
	])('of %i cues are few: %s', (count, few) => {
		expect(stanceShares([met('north', 'neutral', count)])[0]?.few).toBe(few);
	});

	test('take the stance of counted cues from the lexicon, and leave out cues it does not have', () => {
		const row = { outlet_id: 'o', party_id: 'north', count: 2 };
		const cues = [{ cue_id: 'claim', stance: 'distancing' as const }];
		expect(
			metInCorpora(
				[
					{ ...row, cue_id: 'claim' },
					{ ...row, cue_id: 'gone' }
				],
				cues
			)
		).toEqual([met('north', 'distancing', 2)]);
	});

	test('know no favourite: exchanging two sides exchanges their shares', () => {
		const cell = fc.record({
			partyId: fc.constantFrom('north', 'south'),
			stance: fc.constantFrom('neutral' as const, 'distancing' as const, 'endorsing' as const),
			count: fc.nat(40),
			outletId: fc.constantFrom('a', 'b')
		});
		const turn = (id: string): string => (id === 'north' ? 'south' : 'north');
		fc.assert(
			fc.property(fc.array(cell), (cells) => {
				const before = stanceShares(cells);
				const after = stanceShares(cells.map((one) => ({ ...one, partyId: turn(one.partyId) })));
				expect(after).toEqual(before.map((one) => ({ ...one, partyId: turn(one.partyId) })));
			})
		);
	});
});

test('a checked place is right when side and cue both are', () => {
	const check = { sample: 'all' as const, right_party: true, reports: true };
	const checks = [check, { ...check, reports: false }, { ...check, right_party: false }, check];
	expect(precisionOf(checks, 'all')).toMatchObject({ right: 2, read: 4 });
	expect(precisionOf(checks, 'not_neutral')).toEqual({ right: 0, read: 0, share: null });
});

describe('cues that set two sides apart', () => {
	const first = cueTotals([
		{ cueId: 'say', count: 40 },
		{ cueId: 'claim', count: 9 },
		{ cueId: 'claim', count: 1 }
	]);
	const second = cueTotals([
		{ cueId: 'say', count: 60 },
		{ cueId: 'claim', count: 2 }
	]);

	test('are those of the published function with the pooled prior', () => {
		const pooled = new Map([
			['say', 100],
			['claim', 12]
		]);
		const expected = logOdds(first, second, pooledPrior(pooled, 100));
		const by = (word: string) => expected.find((one) => one.word === word)?.z;
		expect(compareCues(first, second).map(({ word, z }) => [word, z])).toEqual([
			['claim', by('claim')],
			['say', by('say')]
		]);
	});

	test('turn their sign when the sides are exchanged', () => {
		const there = new Map(compareCues(first, second).map(({ word, z }) => [word, z]));
		for (const { word, z } of compareCues(second, first))
			expect(z).toBeCloseTo(-(there.get(word) ?? NaN), 12);
	});

	test('are none when a side has no cues', () => {
		expect(compareCues(first, new Map())).toEqual([]);
	});
});
