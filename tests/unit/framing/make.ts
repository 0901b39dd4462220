/** Small builders for tests of the framing room. */
import type { Corpus, FramingTerm, Outlet, Party, TermCount } from '$lib/dataset/types';

/** A term of concept `c` with variants; the rest is empty. */
export const term = (
	term_id: string,
	variants: string[],
	rest: Partial<FramingTerm> = {}
): FramingTerm => ({
	term_id,
	concept_id: 'c',
	term: term_id,
	variants,
	excluded: [],
	case_sensitive: false,
	used_by: [],
	sources: [],
	...rest
});

export const party = (party_id: string, residual = false): Party => ({
	party_id,
	name: party_id,
	short_name: party_id,
	colour: 'blue',
	marker: 'circle',
	residual,
	description: party_id
});

export const outlet = (
	outlet_id: string,
	side: string | null,
	speaks_for: string | null = null
): Outlet => ({
	outlet_id,
	name: outlet_id.toUpperCase(),
	kind: 'agency',
	country: null,
	side,
	speaks_for,
	actor_id: null,
	url: null,
	note: null
});

export const corpus = (corpus_id: string, basis: Corpus['basis']): Corpus => ({
	corpus_id,
	name: corpus_id,
	basis,
	documents: 1,
	words: 1,
	citation: 'x',
	licence: 'x',
	caution: 'x'
});

/** A row of counts: with the term, with the concept, all texts, mentions, words. */
export const counts = (
	[corpus_id, outlet_id, month, term_id]: readonly [string, string, string, string],
	[withTerm, withConcept, documents, mentions, words]: readonly [
		number,
		number,
		number,
		number,
		number
	]
): TermCount => ({
	corpus_id,
	outlet_id,
	month,
	term_id,
	documents_with_term: withTerm,
	documents_with_concept: withConcept,
	documents,
	mentions,
	words
});
