/** Counts of one concept, packed so that a page carries each outlet and month once. */
import type { TermCount } from '$lib/dataset/types';

/** All texts of an outlet in a month. */
export type OutletMonth = Pick<
	TermCount,
	'corpus_id' | 'outlet_id' | 'month' | 'documents' | 'documents_with_concept' | 'words'
>;

export interface PackedCounts {
	/** Corpus, outlet, month, all texts, texts that name the concept, words. */
	readonly months: readonly (readonly [string, string, string, number, number, number])[];
	/** Place in `months`, place of the term, texts with the term, mentions; nothing where a term was not seen. */
	readonly seen: readonly (readonly [number, number, number, number])[];
}

const key = (row: Pick<TermCount, 'corpus_id' | 'outlet_id' | 'month'>): string =>
	`${row.corpus_id} ${row.outlet_id} ${row.month}`;

/**
 * Packs the counts of some terms of one concept.
 * @param counts rows of every concept: months in which this concept was not named still have texts
 * @param termIds terms of the concept, in order
 */
export function packCounts(counts: readonly TermCount[], termIds: readonly string[]): PackedCounts {
	const place = new Map(termIds.map((id, i) => [id, i]));
	const months = new Map<string, [string, string, string, number, number, number]>();
	for (const row of counts) {
		const held = months.get(key(row));
		const named = place.has(row.term_id) ? row.documents_with_concept : 0;
		if (held) held[4] = Math.max(held[4], named);
		else
			months.set(key(row), [
				row.corpus_id,
				row.outlet_id,
				row.month,
				row.documents,
				named,
				row.words
			]);
	}
	const order = new Map([...months.keys()].map((id, i) => [id, i]));
	const seen = counts.flatMap((row): [number, number, number, number][] => {
		const term = place.get(row.term_id);
		const month = order.get(key(row));
		if (term === undefined || month === undefined || row.mentions === 0) return [];
		return [[month, term, row.documents_with_term, row.mentions]];
	});
	return { months: [...months.values()], seen };
}

/** The rows again: one for each outlet, month and term, zeros included. */
export function unpackCounts(packed: PackedCounts, termIds: readonly string[]): TermCount[] {
	const seen = new Map(packed.seen.map(([month, term, k, n]) => [`${month} ${term}`, [k, n]]));
	return packed.months.flatMap(
		([corpus_id, outlet_id, month, documents, documents_with_concept, words], m) =>
			termIds.map((term_id, t) => {
				const [documents_with_term = 0, mentions = 0] = seen.get(`${m} ${t}`) ?? [];
				return {
					corpus_id,
					outlet_id,
					month,
					term_id,
					documents_with_term,
					documents_with_concept,
					documents,
					mentions,
					words
				};
			})
	);
}
