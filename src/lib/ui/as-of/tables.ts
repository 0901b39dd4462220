/** The tables a page fetches when somebody asks for a day, and how they become a dataset again. */
import { indexDataset, type IndexedDataset } from '$lib/dataset/indexed';
import type { Dataset, TermCount } from '$lib/dataset/types';

/** Counts of words: dated ones come by themselves, the others have no days and are not asked for. */
type Counts = 'term_counts' | 'word_counts' | 'cue_counts' | 'cue_checks';
export type DatedTables = Omit<Dataset, Counts>;

/** The tables that travel, without look-ups and counts of words. */
export const datedTables = (data: Dataset): DatedTables => ({
	parties: data.parties,
	actors: data.actors,
	outlets: data.outlets,
	documents: data.documents,
	events: data.events,
	measures: data.measures,
	claims: data.claims,
	figures: data.figures,
	framing_concepts: data.framing_concepts,
	framing_terms: data.framing_terms,
	corpora: data.corpora,
	cue_sources: data.cue_sources,
	cues: data.cues,
	speaker_words: data.speaker_words
});

/** Rows without the names of their columns, which would be most of what travels. */
export type PackedRow = readonly [
	string,
	string,
	string,
	string,
	number,
	number,
	number,
	number,
	number
];

export const packRows = (rows: readonly TermCount[]): PackedRow[] =>
	rows.map((row) => [
		row.corpus_id,
		row.outlet_id,
		row.month,
		row.term_id,
		row.documents_with_term,
		row.documents_with_concept,
		row.documents,
		row.mentions,
		row.words
	]);

export const unpackRows = (rows: readonly PackedRow[]): TermCount[] =>
	rows.map((row) => ({
		corpus_id: row[0],
		outlet_id: row[1],
		month: row[2],
		term_id: row[3],
		documents_with_term: row[4],
		documents_with_concept: row[5],
		documents: row[6],
		mentions: row[7],
		words: row[8]
	}));

/** The dataset as the browser holds it: joined by the same function as while building. */
export const joinTables = (tables: DatedTables, counts: readonly TermCount[]): IndexedDataset =>
	indexDataset({
		...tables,
		term_counts: counts,
		word_counts: [],
		cue_counts: [],
		cue_checks: []
	});
