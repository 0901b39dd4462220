import { expect, test } from 'vitest';
import type { TermCount } from '$lib/dataset/types';
import { sideShares } from '$lib/framing/shares';
import {
	conceptFinding,
	monthlyRanges,
	widestContrast,
	wordFinding
} from '$lib/ui/framing/finding';
import { TABLES, TERM_COUNTS, TERMS } from '../../fixtures/framing';

const [invasion, operation] = TERMS as [(typeof TERMS)[number], (typeof TERMS)[number]];
const sides = sideShares(TABLES, 'publisher', 'concept');
const sidesOf = (counts: readonly TermCount[]) =>
	sideShares({ ...TABLES, counts }, 'publisher', 'concept');

test('the finding names the widest clear difference, the side that uses the word more first', () => {
	expect(conceptFinding(sides, TERMS, 'publisher')).toBe(
		'Northland’s outlets use “invasion” or “full-scale war” in 98% of the texts that name it; Southland’s outlets in 11%'
	);
	expect(wordFinding(sides, operation, 'publisher', 'concept')).toBe(
		'Southland’s outlets use “special operation” in 80% of the texts that name it; Northland’s outlets in 3%'
	);
});

test('one side alone supports no comparison', () => {
	const speakers = sideShares(TABLES, 'speaker', 'concept');
	expect(conceptFinding(speakers, TERMS, 'speaker')).toBe(
		'Too few texts name it to compare the sides'
	);
});

test('with few texts every side’s value is listed in party order, and nothing is claimed', () => {
	const few = sidesOf(TERM_COUNTS.filter((row) => row.month === '2022-05'));
	expect(widestContrast(few, TERMS)).toBeNull();
	expect(wordFinding(few, operation, 'publisher', 'concept')).toBe(
		'“special operation” as a share of the texts that name it: Southland too few texts'
	);
});

test('sides that use the words alike have no contrast', () => {
	const alike = TERM_COUNTS.map((row) => ({
		...row,
		documents_with_concept: 40,
		documents_with_term: 20
	}));
	expect(conceptFinding(sidesOf(alike), TERMS, 'publisher')).toBe(
		'No word for it is clearly more common on one side than on another'
	);
});

test('mentions per 1,000 words are listed, since no interval is known', () => {
	const rates = sideShares(TABLES, 'publisher', 'mentions');
	expect(wordFinding(rates, operation, 'publisher', 'mentions')).toBe(
		'“special operation” per 1,000 words: Northland 1, Southland 21.5, Other voices 15'
	);
});

test('monthly ranges leave months with few texts aside', () => {
	expect(monthlyRanges(sides, invasion, 'concept')).toBe(
		'Northland 95% to 100%, Southland 10%, Other voices 67%'
	);
});
