/** What the list of concepts needs: questions, findings, and how the word of the finding spreads. */
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { FramingConcept, Party } from '$lib/dataset/types';
import { sideShares } from '$lib/framing/shares';
import { tablesOf, termsOf } from './concept-data';
import { conceptFinding, ENOUGH_TEXTS, widestContrast } from './finding';

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
		const sides = sideShares(tablesOf(data, counts), 'publisher', 'concept');
		const [first] = terms;
		const word = widestContrast(sides, terms)?.term;
		return {
			...concept,
			finding: conceptFinding(sides, terms, 'publisher'),
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
