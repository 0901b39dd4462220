/** The concept whose rival words differ most between two publishing sides: a chart for the overview. */
import type { ChartModel } from '$lib/charts/model';
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { FramingTerm } from '$lib/dataset/types';
import { completeCounts } from '$lib/framing/complete';
import { sideShares, type SideShares } from '$lib/framing/shares';
import { conceptChart } from './concept-chart';
import { bothKinds, tablesOf, termsOf, usualWords } from './concept-data';
import { widestContrast, type Contrast } from './finding';

export interface RivalWords {
	readonly model: ChartModel;
	/** Page of the concept. */
	readonly href: `/${string}`;
}

/** Fewer months in which both sides have enough texts make no chart over time. */
const ENOUGH_MONTHS = 4;

interface Found {
	readonly conceptId: string;
	readonly term: FramingTerm;
	readonly difference: number;
}

/** Mean difference between the two sides over the months in which both have enough texts. */
function monthlyDifference({ term, more, less }: Contrast): number | null {
	const valued = (side: SideShares) =>
		new Map(
			(side.months.get(term.term_id) ?? []).filter((m) => !m.few).map((m) => [m.month, m.value])
		);
	const theirs = valued(less);
	const differences = [...valued(more)].flatMap(([month, value]) => {
		const other = theirs.get(month);
		return value === null || other === undefined || other === null ? [] : [value - other];
	});
	if (differences.length < ENOUGH_MONTHS) return null;
	return differences.reduce((sum, one) => sum + one, 0) / differences.length;
}

/** The clear contrasts of each concept and each two sides, widest over the months first. */
function contrasts(data: IndexedDataset): Found[] {
	return data.framing_concepts
		.flatMap((concept): Found[] => {
			const terms = termsOf(data, concept);
			const ids = new Set(terms.map((term) => term.term_id));
			const counts = data.term_counts.filter((row) => ids.has(row.term_id));
			const all = sideShares(tablesOf(data, counts), 'publisher', 'concept');
			const sides = all.filter((side) => !side.party.residual);
			const couples = sides.flatMap((a, i) => sides.slice(i + 1).map((b) => [a, b]));
			return couples.flatMap((couple) => {
				const found = widestContrast(couple, terms);
				const difference = found && monthlyDifference(found);
				if (!found || difference === null) return [];
				return [{ conceptId: concept.concept_id, term: found.term, difference }];
			});
		})
		.sort((a, b) => b.difference - a.difference);
}

/**
 * One thing named in rival words, by month: all sides on one chart.
 * @returns null when no word is clearly more common on one publishing side than on another for some months
 */
export function rivalWordsModel(data: IndexedDataset): RivalWords | null {
	const [widest] = contrasts(data);
	const concept = data.framing_concepts.find((one) => one.concept_id === widest?.conceptId);
	if (!widest || !concept) return null;
	const terms = termsOf(data, concept);
	const ids = terms.map((term) => term.term_id);
	const counts = completeCounts(data.term_counts, ids);
	const { publisher, speaker } = bothKinds(tablesOf(data, counts));
	// The address names the word only where the concept would open on another one.
	const opens = usualWords(publisher, terms, speaker).focus;
	const word = opens === widest.term.term_id ? '' : `&word=${widest.term.term_id}`;
	const model = conceptChart({
		concept,
		sides: publisher,
		corpora: data.corpora,
		basis: 'publisher',
		of: 'concept',
		step: 'month',
		layout: 'together',
		focus: widest.term,
		beside: [],
		query: `layout=together${word}`
	});
	return { model, href: `/framing/${concept.concept_id}` };
}
