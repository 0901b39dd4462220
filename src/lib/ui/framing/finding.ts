/** One sentence computed from the shares: who uses a word clearly more than whom. */
import type { Basis } from '$lib/framing/sides';
import type { FramingTerm } from '$lib/dataset/types';
import { divisor, type SideShares, type WordShare, type ShareOf } from '$lib/framing/shares';
import { percent, quoted, rate, textsOf } from './words';

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

function widestOf(sides: readonly SideShares[], terms: readonly FramingTerm[]): Contrast | null {
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

/**
 * The widest clear difference between two sides in one of the words; null where none is clear. The
 * group of all others is no one side, so it is named only where no two sides differ.
 */
export const widestContrast = (
	sides: readonly SideShares[],
	terms: readonly FramingTerm[]
): Contrast | null =>
	widestOf(
		sides.filter((side) => !side.party.residual),
		terms
	) ?? widestOf(sides, terms);

/** A value as it stands in a sentence. */
export function said(share: WordShare | undefined, of: ShareOf): string {
	if (share === undefined || share.value === null) return 'no texts';
	return of === 'mentions' ? rate(share.value) : percent(share.value);
}

const WHOLE: Readonly<Record<ShareOf, string>> = {
	concept: 'of the texts that name it',
	texts: 'of all texts',
	mentions: 'per 1,000 words'
};

const SHARE_IN: Readonly<Record<ShareOf, string>> = {
	concept: 'as a share of the texts that name it',
	texts: 'as a share of all texts',
	mentions: 'per 1,000 words'
};

/** "Russia’s outlets use “annexed” in 61% of the texts that name it; Ukraine’s outlets in 2%". */
function contrastSentence({ term, more, less }: Contrast, basis: Basis, of: ShareOf): string {
	const [high, low] = [more, less].map((side) => said(shareOf(side, term), of));
	return (
		`${textsOf(more.party, basis)} use ${quoted(term)} in ${high} ${WHOLE[of]}; ` +
		`${textsOf(less.party, basis)} in ${low}`
	);
}

/** The concept in one sentence, or plainly that the rows support none. */
export function conceptFinding(
	sides: readonly SideShares[],
	terms: readonly FramingTerm[],
	basis: Basis
): string {
	const [first] = terms;
	const naming = sides.filter(
		(side) => first !== undefined && (shareOf(side, first)?.naming ?? 0) >= ENOUGH_TEXTS
	);
	if (naming.length < 2) return 'Too few texts name it to compare the sides';
	const found = widestContrast(naming, terms);
	return found
		? contrastSentence(found, basis, 'concept')
		: 'No word for it is clearly more common on one side than on another';
}

/** One word in one sentence: the widest clear difference, or every side's value in party order. */
export function wordFinding(
	sides: readonly SideShares[],
	term: FramingTerm,
	basis: Basis,
	of: ShareOf
): string {
	const found = of === 'mentions' ? null : widestContrast(sides, [term]);
	if (found) return contrastSentence(found, basis, of);
	const values = sides.map((side) => {
		const share = shareOf(side, term);
		const enough = share !== undefined && divisor(share, of) >= ENOUGH_TEXTS;
		return `${side.party.short_name} ${enough ? said(share, of) : 'too few texts'}`;
	});
	return `${quoted(term)} ${SHARE_IN[of]}: ${values.join(', ')}`;
}

/** Lowest and highest month of a word on a side, months with few texts aside. */
function range(side: SideShares, term: FramingTerm, of: ShareOf): string {
	const months = (side.months.get(term.term_id) ?? []).filter((m) => m.value !== null && !m.few);
	const sorted = [...months].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
	const low = said(sorted[0], of);
	const high = said(sorted.at(-1), of);
	const name = side.party.short_name;
	if (sorted.length === 0) return `${name} has too few texts`;
	return low === high ? `${name} ${low}` : `${name} ${low} to ${high}`;
}

/** "Russia 0% to 4%, Ukraine 2% to 9%": lowest and highest month of every side, in party order. */
export const monthlyRanges = (
	sides: readonly SideShares[],
	term: FramingTerm,
	of: ShareOf
): string => sides.map((side) => range(side, term, of)).join(', ');
