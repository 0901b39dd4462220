/** Rows that `term_counts` leaves out to stay small. */
import type { TermCount } from '$lib/dataset/types';

const outletMonth = (row: TermCount): string => `${row.corpus_id} ${row.outlet_id} ${row.month}`;

/**
 * Rows of some terms of one concept for every outlet and month that has texts, zeros included. The
 * table leaves out the months in which an outlet named nothing of a concept; their texts still
 * count where a share of all texts or of all words is meant.
 *
 * @param counts rows of every concept; they tell which months have texts
 * @param termIds terms of one concept
 */
export function completeCounts(
	counts: readonly TermCount[],
	termIds: readonly string[]
): TermCount[] {
	const wanted = new Set(termIds);
	const months = new Map<string, TermCount>();
	const held = new Map<string, TermCount>();
	for (const row of counts) {
		const key = outletMonth(row);
		if (!months.has(key) || wanted.has(row.term_id)) months.set(key, row);
		if (wanted.has(row.term_id)) held.set(`${key} ${row.term_id}`, row);
	}
	return [...months].flatMap(([key, sample]) =>
		termIds.map(
			(term_id) =>
				held.get(`${key} ${term_id}`) ?? {
					...sample,
					term_id,
					documents_with_term: 0,
					documents_with_concept: wanted.has(sample.term_id) ? sample.documents_with_concept : 0,
					mentions: 0
				}
		)
	);
}
