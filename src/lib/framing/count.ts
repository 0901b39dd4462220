/** Counting of terms and words, document by document, into the rows of two tables. */
import type { TermCount, WordCount } from '$lib/dataset/types';
import type { CountedDocument } from './document';
import { findTerms, type Matcher } from './match';
import { tokenise } from './tokens';
import { wordsOf } from './words';

interface Seen {
	documents: number;
	mentions: number;
}

interface MonthTally {
	documents: number;
	words: number;
	readonly terms: Map<string, Seen>;
	/** Documents that use any term of a concept. */
	readonly concepts: Map<string, number>;
}

/** Counts so far. Make one with `newTally`, fill it with `addDocument`. */
export interface Tally {
	/** Key: outlet id, a space, month. */
	readonly months: Map<string, MonthTally>;
	/** Words of each outlet. */
	readonly words: Map<string, Map<string, number>>;
	/** Outlet, day and tokens of every document so far, to know a repetition. */
	readonly seen: Set<string>;
	documents: number;
	repeated: number;
	wordsTotal: number;
}

export const newTally = (): Tally => ({
	months: new Map(),
	words: new Map(),
	seen: new Set(),
	documents: 0,
	repeated: 0,
	wordsTotal: 0
});

const add = <K>(map: Map<K, number>, key: K, n: number): void => {
	map.set(key, (map.get(key) ?? 0) + n);
};

function monthOf(tally: Tally, key: string): MonthTally {
	const held = tally.months.get(key);
	if (held) return held;
	const fresh: MonthTally = { documents: 0, words: 0, terms: new Map(), concepts: new Map() };
	tally.months.set(key, fresh);
	return fresh;
}

/**
 * Counts one document into a tally. A text that the same outlet published on the same day with the
 * same words is a repetition and is not counted again.
 *
 * @returns true when it was counted, false when it was a repetition
 */
export function addDocument(tally: Tally, matcher: Matcher, document: CountedDocument): boolean {
	const fields = document.fields.map(tokenise);
	const words = fields.flatMap(wordsOf);
	const text = fields.map((tokens) => tokens.map((t) => t.folded).join(' ')).join('|');
	const identity = `${document.outletId} ${document.day} ${text}`;
	if (tally.seen.has(identity)) {
		tally.repeated++;
		return false;
	}
	tally.seen.add(identity);
	tally.documents++;
	tally.wordsTotal += words.length;

	const month = monthOf(tally, `${document.outletId} ${document.day.slice(0, 7)}`);
	month.documents++;
	month.words += words.length;
	const concepts = new Set<string>();
	const mentions = new Map<string, number>();
	for (const match of fields.flatMap((tokens) => findTerms(matcher, tokens))) {
		concepts.add(match.conceptId);
		add(mentions, match.termId, 1);
	}
	for (const concept of concepts) add(month.concepts, concept, 1);
	for (const [term, n] of mentions) {
		const held = month.terms.get(term) ?? { documents: 0, mentions: 0 };
		month.terms.set(term, { documents: held.documents + 1, mentions: held.mentions + n });
	}

	let outletWords = tally.words.get(document.outletId);
	if (!outletWords) tally.words.set(document.outletId, (outletWords = new Map()));
	for (const word of words) add(outletWords, word, 1);
	return true;
}

/**
 * Rows of `term_counts`: one for each outlet, month and term, without the months in which the
 * outlet named nothing of the concept. Ordered by outlet, month, then as the terms stand.
 */
export function termCounts(tally: Tally, matcher: Matcher, corpusId: string): TermCount[] {
	return [...tally.months.keys()].sort().flatMap((key) => {
		const [outletId = '', month = ''] = key.split(' ');
		const counts = monthOf(tally, key);
		return matcher.terms.flatMap((term) => {
			const withConcept = counts.concepts.get(term.concept_id) ?? 0;
			if (withConcept === 0) return [];
			const seen = counts.terms.get(term.term_id);
			return [
				{
					corpus_id: corpusId,
					outlet_id: outletId,
					month,
					term_id: term.term_id,
					documents_with_term: seen?.documents ?? 0,
					documents_with_concept: withConcept,
					documents: counts.documents,
					mentions: seen?.mentions ?? 0,
					words: counts.words
				}
			];
		});
	});
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Rows of `word_counts`: the words an outlet uses `minimum` times or more, commonest first.
 *
 * @param minimum times; words below are left out
 */
export function wordCounts(tally: Tally, corpusId: string, minimum: number): WordCount[] {
	return [...tally.words.keys()].sort().flatMap((outletId) =>
		[...(tally.words.get(outletId) ?? new Map<string, number>())]
			.filter(([, count]) => count >= minimum)
			.sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b))
			.map(([word, count]) => ({ corpus_id: corpusId, outlet_id: outletId, word, count }))
	);
}
