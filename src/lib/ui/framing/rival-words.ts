/** The concept whose rival words differ most between two publishing sides: a chart for the overview. */
import type { ChartModel } from '$lib/charts/model';
import type { IndexedDataset } from '$lib/dataset/indexed';
import { completeCounts } from '$lib/framing/complete';
import { sideShares } from '$lib/framing/shares';
import { conceptChart } from './concept-chart';
import { tablesOf, termsOf } from './concept-data';
import { widestContrast, type Contrast } from './finding';

export interface RivalWords {
	readonly model: ChartModel;
	/** Page of the concept. */
	readonly href: `/${string}`;
}

/** Spellings differ most and say least, so an overview with words to choose from looks at the others first. */
const isSpelling = (id: string): boolean => id.includes('spelling');

interface Found extends Contrast {
	readonly conceptId: string;
}

/** The widest clear contrast of each concept, widest first; spellings after all others. */
function contrasts(data: IndexedDataset): Found[] {
	return data.framing_concepts
		.flatMap((concept): Found[] => {
			const terms = termsOf(data, concept);
			const ids = terms.map((term) => term.term_id);
			const counts = data.term_counts.filter((row) => ids.includes(row.term_id));
			const sides = sideShares(tablesOf(data, counts), 'publisher', 'concept');
			const found = widestContrast(sides, terms);
			return found === null ? [] : [{ ...found, conceptId: concept.concept_id }];
		})
		.sort(
			(a, b) =>
				Number(isSpelling(a.conceptId)) - Number(isSpelling(b.conceptId)) ||
				b.difference - a.difference
		);
}

/**
 * One thing named in rival words, by month: all sides on one chart.
 * @returns null when no word is clearly more common on one publishing side than on another
 */
export function rivalWordsModel(data: IndexedDataset): RivalWords | null {
	const [widest] = contrasts(data);
	const concept = data.framing_concepts.find((one) => one.concept_id === widest?.conceptId);
	if (!widest || !concept) return null;
	const terms = termsOf(data, concept);
	const ids = terms.map((term) => term.term_id);
	const counts = completeCounts(data.term_counts, ids);
	const model = conceptChart({
		concept,
		terms,
		sides: sideShares(tablesOf(data, counts), 'publisher', 'concept'),
		corpora: data.corpora,
		basis: 'publisher',
		of: 'concept',
		layout: 'together',
		focus: widest.term,
		beside: [],
		query: 'layout=together'
	});
	return { model, href: `/framing/${concept.concept_id}` };
}
