/** What the list of concepts needs: questions, findings, and how the word of the finding spreads. */
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { FramingConcept, Party } from '$lib/dataset/types';
import { bothKinds, tablesOf, termsOf } from './concept-data';
import { conceptFinding, ENOUGH_TEXTS, rivalContrast } from './finding';

/** One side's share of the word of the finding. */
export interface StripMark {
	readonly party: Pick<Party, 'party_id' | 'short_name' | 'colour' | 'marker'>;
	readonly share: number;
	/** Too few texts to be compared in a sentence. */
	readonly few: boolean;
}

export interface ConceptSummary extends FramingConcept {
	readonly finding: string;
	/** Texts of publishers that name it. */
	readonly texts: number;
	readonly words: number;
	readonly marks: readonly StripMark[];
}

export function conceptSummaries(data: IndexedDataset): ConceptSummary[] {
	return data.framing_concepts.map((concept) => {
		const terms = termsOf(data, concept);
		const ids = new Set(terms.map((term) => term.term_id));
		const counts = data.term_counts.filter((row) => ids.has(row.term_id));
		const { publisher: sides, speaker } = bothKinds(tablesOf(data, counts));
		const [first] = terms;
		const word = rivalContrast(sides, terms, speaker)?.term;
		return {
			...concept,
			finding: conceptFinding(sides, terms, 'publisher', concept, speaker),
			texts: sides.reduce(
				(sum, { total }) => sum + (total.get(first?.term_id ?? '')?.naming ?? 0),
				0
			),
			words: terms.length,
			marks: sides.flatMap(({ party, total }) => {
				const found = word && total.get(word.term_id);
				const { party_id, short_name, colour, marker } = party;
				if (!found || found.value === null) return [];
				const few = found.naming < ENOUGH_TEXTS;
				return [{ party: { party_id, short_name, colour, marker }, share: found.value, few }];
			})
		};
	});
}
