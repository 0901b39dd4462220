/** The views of the framing pages as they stand in the address. */
import { oneOf, someOf, type Param } from '$lib/state/params';
import type { Basis } from '$lib/framing/sides';
import { STEPS } from '$lib/framing/steps';
import { BASES, MEASURES } from './words';

export const LAYOUTS = ['panels', 'together'] as const;
export type Layout = (typeof LAYOUTS)[number];
export const LAYOUT_NAMES: Readonly<Record<Layout, string>> = {
	panels: 'A panel for each side',
	together: 'All sides on one chart'
};

/** One of the ids of this page; the list would be too long for a sentence. */
const oneHere = (ids: readonly string[], fallback: string, reason: string): Param<string> => {
	const param = oneOf(ids, fallback);
	return {
		...param,
		parse: (raw) => (ids.includes(raw) ? { ok: true, value: raw } : { ok: false, reason })
	};
};

/** The word of the finding, and words in grey beside it. */
export interface UsualWords {
	readonly focus: string;
	readonly beside: readonly string[];
}

/** Some words, none of them ("none"), or, when nothing is asked for, the usual ones. */
const someWords = (ids: readonly string[]): Param<readonly string[] | null> => {
	const some = someOf(ids, []);
	return {
		fallback: null,
		parse: (raw) => (raw === 'none' ? { ok: true, value: [] } : some.parse(raw)),
		format: (value) => (value?.length === 0 ? 'none' : (value ?? []).join(','))
	};
};

export interface ConceptChoices {
	readonly termIds: readonly string[];
	/** What is shown of either kind of texts when nothing is chosen. */
	readonly usual: Readonly<Record<Basis, UsualWords>>;
	/** Months with texts, in order. */
	readonly months: readonly string[];
	readonly partyIds: readonly string[];
}

export const conceptParams = ({ termIds, months, partyIds }: ConceptChoices) => ({
	by: oneOf(BASES, 'publisher'),
	of: oneOf(MEASURES, 'concept'),
	step: oneOf(STEPS, 'month'),
	layout: oneOf(LAYOUTS, 'panels'),
	/** '' is the word of the finding. */
	word: oneHere(['', ...termIds], '', 'that word is not counted here'),
	beside: someWords(termIds),
	from: oneHere(['', ...months], '', 'there are no texts from that month'),
	to: oneHere(['', ...months], '', 'there are no texts from that month'),
	hide: someOf(partyIds, [])
});

export type ConceptSpec = ReturnType<typeof conceptParams>;

/** The pair compared when nothing is chosen. */
export interface FirstPair {
	readonly basis: Basis;
	readonly a: string;
	readonly b: string;
}

export const pairParams = (partyIds: readonly string[], first: FirstPair) => ({
	basis: oneOf(BASES, first.basis),
	a: oneOf(partyIds, first.a),
	b: oneOf(partyIds, first.b)
});

export type PairSpec = ReturnType<typeof pairParams>;
