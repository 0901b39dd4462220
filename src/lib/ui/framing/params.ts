/** The views of the framing pages as they stand in the address. */
import { oneOf, someOf, type Param } from '$lib/state/params';
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

export interface ConceptChoices {
	readonly termIds: readonly string[];
	/** The word a reader sees first: that of the finding. */
	readonly focus: string;
	/** Words drawn in grey beside it when nothing is chosen. */
	readonly beside: readonly string[];
	/** Months with texts, in order. */
	readonly months: readonly string[];
	readonly partyIds: readonly string[];
}

export const conceptParams = ({ termIds, focus, beside, months, partyIds }: ConceptChoices) => ({
	by: oneOf(BASES, 'publisher'),
	of: oneOf(MEASURES, 'concept'),
	layout: oneOf(LAYOUTS, 'panels'),
	word: oneHere(termIds, focus, 'that word is not counted here'),
	beside: someOf(termIds, beside),
	from: oneHere(['', ...months], '', 'there are no texts from that month'),
	to: oneHere(['', ...months], '', 'there are no texts from that month'),
	hide: someOf(partyIds, [])
});

export type ConceptSpec = ReturnType<typeof conceptParams>;

export interface PairChoices {
	readonly partyIds: readonly string[];
	/** The two sides compared when nothing is chosen. */
	readonly couple: readonly [string, string];
}

export const pairParams = ({ partyIds, couple }: PairChoices) => ({
	basis: oneOf(BASES, 'publisher'),
	a: oneOf(partyIds, couple[0]),
	b: oneOf(partyIds, couple[1])
});

export type PairSpec = ReturnType<typeof pairParams>;
