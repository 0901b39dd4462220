import { describe, expect, test } from 'vitest';
import type { TermCount } from '$lib/dataset/types';
import { sideShares } from '$lib/framing/shares';
import {
	conceptFinding,
	monthlyRanges,
	rivalContrast,
	strongestTerm,
	widestContrast,
	wordFinding
} from '$lib/ui/framing/finding';
import { CONCEPT, OUTLETS, TABLES, TERM_COUNTS, TERMS } from '../../fixtures/framing';

const [invasion, operation] = TERMS as [(typeof TERMS)[number], (typeof TERMS)[number]];
const sides = sideShares(TABLES, 'publisher', 'concept');
const sidesOf = (counts: readonly TermCount[]) =>
	sideShares({ ...TABLES, counts }, 'publisher', 'concept');

test('the finding names the widest clear difference, the side that uses the word more first', () => {
	expect(conceptFinding(sides, TERMS, 'publisher', CONCEPT)).toBe(
		'North News uses “invasion” or “full-scale war” in 98% of the texts that name the war; South News in 11%'
	);
	expect(wordFinding(sides, operation, 'publisher', 'concept', CONCEPT)).toBe(
		'South News uses “special operation” in 80% of the texts that name the war; North News in 3%'
	);
});

test('one side alone supports no comparison', () => {
	const speakers = sideShares(TABLES, 'speaker', 'concept');
	expect(conceptFinding(speakers, TERMS, 'speaker', CONCEPT)).toBe(
		'Too few texts name the war to compare the sides'
	);
});

test('with too few texts nothing is claimed', () => {
	const few = sidesOf(TERM_COUNTS.filter((row) => row.month === '2022-05'));
	expect(widestContrast(few, TERMS)).toBeNull();
	expect(wordFinding(few, operation, 'publisher', 'concept', CONCEPT)).toBe(
		'Name of the war: “special operation”, with too few texts to compare the sides'
	);
});

test('sides that use the words alike have no contrast', () => {
	const alike = TERM_COUNTS.map((row) => ({
		...row,
		documents_with_concept: 40,
		documents_with_term: 20
	}));
	expect(conceptFinding(sidesOf(alike), TERMS, 'publisher', CONCEPT)).toBe(
		'No word for it is clearly more common on one side than on another'
	);
});

test('mentions per 1,000 words are listed, since no interval is known', () => {
	const rates = sideShares(TABLES, 'publisher', 'mentions');
	expect(wordFinding(rates, operation, 'publisher', 'mentions', CONCEPT)).toBe(
		'“special operation” per 1,000 words: Northland 1, Southland 21.5, Other voices 15'
	);
});

test('monthly ranges leave months with few texts aside', () => {
	expect(monthlyRanges(sides, invasion, 'concept')).toBe(
		'Northland 95% to 100%, Southland 10%, Other voices 67%'
	);
});

test('a side with too few texts is not compared, whatever its shares', () => {
	const counts = TERM_COUNTS.map((row) =>
		row.outlet_id === 'south-news'
			? {
					...row,
					documents_with_concept: 9,
					documents_with_term: row.term_id === 'operation' ? 9 : 0
				}
			: row
	);
	const few = sidesOf(counts);
	expect(few[1]?.total.get('operation')?.naming).toBeLessThan(20);
	expect(wordFinding(few, operation, 'publisher', 'concept', CONCEPT)).not.toContain('South');
	expect(conceptFinding(few, TERMS, 'publisher', CONCEPT)).not.toContain('South');
});

test('per 1,000 words, too, a side needs enough texts', () => {
	const counts = TERM_COUNTS.map((row) => ({ ...row, documents: 5, words: 90_000 }));
	const rates = sideShares({ ...TABLES, counts }, 'publisher', 'mentions');
	expect(wordFinding(rates, operation, 'publisher', 'mentions', CONCEPT)).toContain(
		'too few texts to compare'
	);
});

test('several outlets speak as their side, one by its own name', () => {
	const second = { ...(OUTLETS[0] as (typeof OUTLETS)[number]), outlet_id: 'two', name: 'Two' };
	const counts = TERM_COUNTS.map((row) =>
		row.outlet_id === 'north-news' && row.month === '2022-04' ? { ...row, outlet_id: 'two' } : row
	);
	const both = sideShares(
		{ ...TABLES, counts, outlets: [...OUTLETS, second] },
		'publisher',
		'concept'
	);
	expect(wordFinding(both, invasion, 'publisher', 'concept', CONCEPT)).toMatch(
		/^Northland’s outlets use .+; South News in 11%$/
	);
});

describe('the rivalry', () => {
	const owned = TERMS.map((term) =>
		term.term_id === 'operation' ? { ...term, used_by: ['south'] } : term
	);

	test('goes before a wider difference in a word that belongs to nobody', () => {
		expect(widestContrast(sides, owned)?.term.term_id).toBe('invasion');
		const found = rivalContrast(sides, owned);
		expect([found?.term.term_id, found?.more.party.party_id]).toEqual(['operation', 'south']);
	});

	test.each([[['north']], [['north', 'south']]])(
		'is none where a word belongs to %s',
		(used_by) => {
			const terms = TERMS.map((term) =>
				term.term_id === 'operation' ? { ...term, used_by } : term
			);
			expect(rivalContrast(sides, terms)?.term.term_id).toBe('invasion');
		}
	);

	test('is in the word that parts the sides most in either kind of texts', () => {
		const terms = TERMS.map((term) => ({
			...term,
			used_by: [term.term_id === 'invasion' ? 'north' : 'south']
		}));
		expect(rivalContrast(sides, terms)?.term.term_id).toBe('invasion');
		const swapped = sides.map((side) => ({ ...side, total: new Map(side.total) }));
		const value = (side: number, share: number) => {
			const total = swapped[side]?.total;
			const held = total?.get('operation');
			if (total && held) total.set('operation', { ...held, value: share, low: share, high: share });
		};
		value(0, 0);
		value(1, 1);
		expect(rivalContrast(sides, terms, swapped)?.term.term_id).toBe('operation');
	});

	test('has a strongest word on either side', () => {
		const [north, south] = sides as [(typeof sides)[number], (typeof sides)[number]];
		expect(strongestTerm(north, south, TERMS)?.term_id).toBe('invasion');
		expect(strongestTerm(south, north, TERMS)?.term_id).toBe('operation');
		expect(strongestTerm(south, north, [invasion])).toBeNull();
	});
});
