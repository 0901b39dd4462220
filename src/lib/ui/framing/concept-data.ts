/** What a concept's page needs of the dataset: packed counts, sides, first choices. */
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { FramingConcept, FramingTerm, TermCount } from '$lib/dataset/types';
import { conceptFinding, rivalContrast, strongestTerm } from './finding';
import { packCounts } from './pack';
import type { ConceptChoices, UsualWords } from './params';
import type { Basis } from '$lib/framing/sides';
import { sideShares, type SideShares, type Tables } from '$lib/framing/shares';

/** Lines in a panel when nothing is chosen: more would need a search instead of a look. */
const LINES = 4;

export const termsOf = (data: IndexedDataset, concept: FramingConcept): FramingTerm[] =>
	data.framing_terms.filter((term) => term.concept_id === concept.concept_id);

export const tablesOf = (data: IndexedDataset, counts: readonly TermCount[]): Tables => ({
	counts,
	corpora: data.corpora,
	outlets: data.outlets,
	parties: data.orderedParties
});

const highest = (sides: readonly SideShares[], term: FramingTerm): number =>
	Math.max(0, ...sides.map((side) => side.total.get(term.term_id)?.value ?? 0));

/**
 * The word of the finding; beside it the strongest word of every other side, then those some side
 * uses most.
 *
 * @param elsewhere shares of the other kind of texts
 */
export function usualWords(
	sides: readonly SideShares[],
	terms: readonly FramingTerm[],
	elsewhere: readonly SideShares[]
): UsualWords {
	const byUse = [...terms].sort((a, b) => highest(sides, b) - highest(sides, a));
	const found = rivalContrast(sides, terms, elsewhere);
	const focus = found?.term ?? byUse[0];
	const rest = byUse.filter((term) => term !== focus);
	const others = sides.filter((side) => !side.party.residual && side !== found?.more);
	const rivals = new Set(
		others.flatMap((side) => (found && strongestTerm(side, found.more, rest)) ?? [])
	);
	const most = [...rivals, ...rest.filter((term) => !rivals.has(term))];
	const beside = most.slice(0, Math.max(LINES - 1, rivals.size));
	return {
		focus: focus?.term_id ?? '',
		beside: terms.filter((term) => beside.includes(term)).map((term) => term.term_id)
	};
}

/** Shares of a concept in news and in press releases. */
export function bothKinds(tables: Tables): Readonly<Record<Basis, SideShares[]>> {
	return {
		publisher: sideShares(tables, 'publisher', 'concept'),
		speaker: sideShares(tables, 'speaker', 'concept')
	};
}

/** Everything the chart of a concept is made from, small enough for a page. */
export function conceptData(data: IndexedDataset, concept: FramingConcept) {
	const terms = termsOf(data, concept);
	const termIds = terms.map((term) => term.term_id);
	const own = new Set(data.corpora.filter((c) => c.basis !== 'mixed').map((c) => c.corpus_id));
	const rows = data.term_counts.filter((row) => own.has(row.corpus_id));
	const counts = rows.filter((row) => termIds.includes(row.term_id));
	const used = new Set(rows.map((row) => row.outlet_id));
	const { publisher, speaker } = bothKinds(tablesOf(data, counts));
	const choices: ConceptChoices = {
		termIds,
		usual: {
			publisher: usualWords(publisher, terms, speaker),
			speaker: usualWords(speaker, terms, publisher)
		},
		months: [...new Set(rows.map((row) => row.month))].sort(),
		partyIds: data.orderedParties.map((party) => party.party_id)
	};
	return {
		concept,
		terms,
		finding: conceptFinding(publisher, terms, 'publisher', concept, speaker),
		choices,
		packed: packCounts(rows, termIds),
		corpora: data.corpora,
		outlets: data.outlets.filter((outlet) => used.has(outlet.outlet_id)),
		parties: data.orderedParties
	};
}

export type ConceptData = ReturnType<typeof conceptData>;
