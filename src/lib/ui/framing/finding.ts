/** One sentence computed from the shares: who uses a word clearly more than whom. */
import type { Basis } from '$lib/framing/sides';
import type { FramingConcept, FramingTerm } from '$lib/dataset/types';
import type { SideShares, WordShare, ShareOf } from '$lib/framing/shares';
import { naming, namingTexts } from './thing';
import { percent, quoted, rate, sideVoice } from './words';

type Named = Pick<FramingConcept, 'name'>;

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

/** Every clear difference between two sides in one of the words. */
function contrastsOf(sides: readonly SideShares[], terms: readonly FramingTerm[]): Contrast[] {
	return terms.flatMap((term) =>
		sides.flatMap((more) =>
			sides.flatMap((less) => {
				const a = shareOf(more, term);
				const b = shareOf(less, term);
				if (!a || !b || a.value === null || b.value === null || !clear(a, b)) return [];
				return [{ term, more, less, difference: a.value - b.value }];
			})
		)
	);
}

/** Differences that read the same in whole percent are one; then the side with more texts goes first. */
function isWider(one: Contrast, other: Contrast): boolean {
	const [a, b] = [one, other].map(({ difference }) => Math.round(difference * 100)) as [
		number,
		number
	];
	const texts = ({ less, term }: Contrast): number => shareOf(less, term)?.naming ?? 0;
	const same = a === b && one.term === other.term && one.more === other.more;
	return same ? texts(one) > texts(other) : one.difference > other.difference;
}

const widestOf = (contrasts: readonly Contrast[]): Contrast | null =>
	contrasts.reduce<Contrast | null>(
		(widest, one) => (widest === null || isWider(one, widest) ? one : widest),
		null
	);

const named = (sides: readonly SideShares[]): SideShares[] =>
	sides.filter((side) => !side.party.residual);

/**
 * The widest clear difference between two sides in one of the words; null where none is clear. The
 * group of all others is no one side, so it is named only where no two sides differ.
 */
export const widestContrast = (
	sides: readonly SideShares[],
	terms: readonly FramingTerm[]
): Contrast | null =>
	widestOf(contrastsOf(named(sides), terms)) ?? widestOf(contrastsOf(sides, terms));

/** The data say that the side which uses the word more has it as its own, and the other has not. */
const isRivalry = ({ term, more, less }: Contrast): boolean =>
	term.used_by.includes(more.party.party_id) && !term.used_by.includes(less.party.party_id);

/**
 * The difference that shows the rivalry: among clear differences those in a word which the data give
 * to the side that uses it more. Of several words the one goes first that parts the sides most in
 * either kind of texts, news or press releases. Without any, the widest clear difference.
 *
 * @param sides shares of one kind of texts
 * @param elsewhere shares of the other kind
 */
export function rivalContrast(
	sides: readonly SideShares[],
	terms: readonly FramingTerm[],
	elsewhere: readonly SideShares[] = []
): Contrast | null {
	const rivalries = contrastsOf(named(sides), terms).filter(isRivalry);
	const others = contrastsOf(named(elsewhere), terms).filter(isRivalry);
	const parts = ({ term }: Contrast): number =>
		Math.max(
			...[...rivalries, ...others].filter((one) => one.term === term).map((one) => one.difference)
		);
	const most = Math.max(...rivalries.map(parts));
	return widestOf(rivalries.filter((one) => parts(one) === most)) ?? widestContrast(sides, terms);
}

/** The word that sets a side most clearly apart from another, one of its own if there is one. */
export function strongestTerm(
	side: SideShares,
	against: SideShares,
	terms: readonly FramingTerm[]
): FramingTerm | null {
	const leads = contrastsOf([side, against], terms).filter(({ more }) => more === side);
	return (widestOf(leads.filter(isRivalry)) ?? widestOf(leads))?.term ?? null;
}

/** A value as it stands in a sentence. */
export function said(share: WordShare | undefined, of: ShareOf): string {
	if (share === undefined || share.value === null) return 'no texts';
	return of === 'mentions' ? rate(share.value) : percent(share.value);
}

/** What a share is of, as it stands after a number. */
const wholeOf = (of: ShareOf, concept: Named): string =>
	of === 'mentions'
		? 'per 1,000 words'
		: of === 'texts'
			? 'of all texts'
			: `of the ${namingTexts(concept)}`;

/** "Russia’s outlets use “annexed” in 61% of the texts that name Crimea; Reuters in 2%". */
function contrastSentence(found: Contrast, basis: Basis, of: ShareOf, concept: Named): string {
	const { term, more, less } = found;
	const [high, low] = [more, less].map((side) => said(shareOf(side, term), of));
	const voice = sideVoice(more, basis);
	return (
		`${voice.name} ${voice.one ? 'uses' : 'use'} ${quoted(term)} in ${high} ` +
		`${wholeOf(of, concept)}; ${sideVoice(less, basis).name} in ${low}`
	);
}

/** The concept in one sentence, or plainly that the rows support none. */
export function conceptFinding(
	sides: readonly SideShares[],
	terms: readonly FramingTerm[],
	basis: Basis,
	concept: Named,
	elsewhere: readonly SideShares[] = []
): string {
	const [first] = terms;
	const enough = sides.filter(
		(side) => first !== undefined && (shareOf(side, first)?.naming ?? 0) >= ENOUGH_TEXTS
	);
	if (enough.length < 2) return `Too few texts ${naming(concept)} to compare the sides`;
	const found = rivalContrast(enough, terms, elsewhere);
	return found
		? contrastSentence(found, basis, 'concept', concept)
		: 'No word for it is clearly more common on one side than on another';
}

/** Texts behind a side's value; for a rate per 1,000 words all its texts. */
export const textsBehind = (share: WordShare, of: ShareOf): number =>
	of === 'concept' ? share.naming : share.documents;

/**
 * One word in one sentence: the widest clear difference, or the values in party order of the sides
 * that have enough texts. With fewer than two such sides nothing is claimed.
 */
export function wordFinding(
	sides: readonly SideShares[],
	term: FramingTerm,
	basis: Basis,
	of: ShareOf,
	concept: Named
): string {
	const found = of === 'mentions' ? null : widestContrast(sides, [term]);
	if (found) return contrastSentence(found, basis, of, concept);
	const values = sides.map((side) => {
		const share = shareOf(side, term);
		const enough = share !== undefined && textsBehind(share, of) >= ENOUGH_TEXTS;
		return {
			enough,
			words: `${side.party.short_name} ${enough ? said(share, of) : 'too few texts'}`
		};
	});
	if (values.filter(({ enough }) => enough).length < 2)
		return `${concept.name}: ${quoted(term)}, with too few texts to compare the sides`;
	const share = of === 'mentions' ? 'per 1,000 words' : `as a share ${wholeOf(of, concept)}`;
	return `${quoted(term)} ${share}: ${values.map(({ words }) => words).join(', ')}`;
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
