/** One sentence computed from the shares: who uses a word clearly more than whom. */
import type { FramingTerm } from '$lib/dataset/types';
import type { SideShares, WordShare } from './side-shares';
import { percent, quoted, rate, textsOf, type Basis, type ShareOf } from './words';

/** Sides with fewer texts than this are not compared in a sentence. */
export const ENOUGH_TEXTS = 20;

/** Two sides that differ in a word, the one that uses it more first. */
export interface Contrast {
	readonly term: FramingTerm;
	readonly more: SideShares;
	readonly less: SideShares;
	readonly difference: number;
}

const shareOf = (side: SideShares, term: FramingTerm): WordShare | undefined =>
	side.total.get(term.term_id);

/** Enough texts, and an interval that ends before the other one begins. */
function clear(more: WordShare, less: WordShare): boolean {
	if (more.low === null || less.high === null) return false;
	return Math.min(more.naming, less.naming) >= ENOUGH_TEXTS && more.low > less.high;
}

/** The widest clear difference between two sides in one of the words; null where none is clear. */
export function widestContrast(
	sides: readonly SideShares[],
	terms: readonly FramingTerm[]
): Contrast | null {
	let widest: Contrast | null = null;
	for (const term of terms)
		for (const more of sides)
			for (const less of sides) {
				const a = shareOf(more, term);
				const b = shareOf(less, term);
				if (!a || !b || a.value === null || b.value === null || !clear(a, b)) continue;
				const difference = a.value - b.value;
				if (difference > (widest?.difference ?? 0)) widest = { term, more, less, difference };
			}
	return widest;
}

const OF_WHAT: Readonly<Record<ShareOf, string>> = {
	concept: 'of the texts that name it',
	texts: 'of all texts',
	mentions: 'times per 1,000 words'
};

/** A value as it stands in a sentence. */
export function said(share: WordShare | undefined, of: ShareOf): string {
	if (share === undefined || share.value === null) return 'no texts';
	return of === 'mentions' ? rate(share.value) : percent(share.value);
}

/**
 * "Russia’s outlets use “special military operation” in 61% of the texts that name it; Ukraine’s
 * outlets in 2%." Falls back to a plain sentence where the rows support no contrast.
 */
export function conceptFinding(
	sides: readonly SideShares[],
	terms: readonly FramingTerm[],
	basis: Basis
): string {
	const naming = sides.filter((side) => {
		const first = terms[0] && shareOf(side, terms[0]);
		return first !== undefined && first.naming >= ENOUGH_TEXTS;
	});
	if (naming.length < 2) return 'Too few texts name it to compare the sides';
	const found = widestContrast(naming, terms);
	if (!found) return 'No word for it is clearly more common on one side than on another';
	const { term, more, less } = found;
	return (
		`${textsOf(more.party, basis)} use ${quoted(term)} in ${said(shareOf(more, term), 'concept')} ` +
		`${OF_WHAT.concept}; ${textsOf(less.party, basis)} in ${said(shareOf(less, term), 'concept')}`
	);
}

/** Lowest and highest month of a word on a side, months with few texts aside. */
function range(side: SideShares, term: FramingTerm, of: ShareOf): string {
	const months = (side.months.get(term.term_id) ?? []).filter((m) => m.value !== null && !m.few);
	const sorted = [...months].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
	const low = said(sorted[0], of);
	const high = said(sorted.at(-1), of);
	const name = side.party.short_name;
	if (sorted.length === 0) return `${name} too few texts`;
	return low === high ? `${name} ${low}` : `${name} ${low} to ${high}`;
}

/** "“annexed” month by month: Russia 0% to 4%, Ukraine 2% to 9%": every side, in party order. */
export const monthlyFinding = (
	sides: readonly SideShares[],
	term: FramingTerm,
	of: ShareOf
): string =>
	`${quoted(term)} month by month: ${sides.map((side) => range(side, term, of)).join(', ')}`;
