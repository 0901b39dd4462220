/** Corpora in which many voices speak: counted, told, and part of no side's share. */
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { FramingTerm } from '$lib/dataset/types';

export interface MixedNote {
	readonly name: string;
	readonly caution: string;
	readonly documents: number;
	/** Words seen there with the number of texts that use them, most used first. */
	readonly seen: readonly { readonly term: string; readonly documents: number }[];
}

export function mixedNotes(data: IndexedDataset, terms: readonly FramingTerm[]): MixedNote[] {
	return data.corpora
		.filter((corpus) => corpus.basis === 'mixed')
		.map(({ corpus_id, name, caution, documents }) => ({
			name,
			caution,
			documents,
			seen: terms
				.map(({ term, term_id }) => ({
					term,
					documents: data.term_counts
						.filter((row) => row.corpus_id === corpus_id && row.term_id === term_id)
						.reduce((sum, row) => sum + row.documents_with_term, 0)
				}))
				.filter((one) => one.documents > 0)
				.sort((a, b) => b.documents - a.documents)
		}));
}
