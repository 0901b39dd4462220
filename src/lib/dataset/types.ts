/** Row types of every table, inferred from the table definitions. */
import type { Row } from './fields';
import type { TABLES } from './tables';

export type Party = Row<typeof TABLES.parties>;
export type Actor = Row<typeof TABLES.actors>;
export type Outlet = Row<typeof TABLES.outlets>;
export type Document = Row<typeof TABLES.documents>;
export type Event = Row<typeof TABLES.events>;
export type Measure = Row<typeof TABLES.measures>;
export type Claim = Row<typeof TABLES.claims>;
export type Figure = Row<typeof TABLES.figures>;
export type FramingConcept = Row<typeof TABLES.framing_concepts>;
export type FramingTerm = Row<typeof TABLES.framing_terms>;
export type Corpus = Row<typeof TABLES.corpora>;
export type TermCount = Row<typeof TABLES.term_counts>;
export type WordCount = Row<typeof TABLES.word_counts>;
export type CueSource = Row<typeof TABLES.cue_sources>;
export type Cue = Row<typeof TABLES.cues>;
export type SpeakerWord = Row<typeof TABLES.speaker_words>;
export type CueCount = Row<typeof TABLES.cue_counts>;
export type CueCheck = Row<typeof TABLES.cue_checks>;

export type Qualifier = Figure['qualifier'];
export type ClaimKind = Claim['kind'];
export type Stance = NonNullable<Claim['stance']>;
export type Precision = NonNullable<Claim['said_on_precision']>;

/** All tables, parsed and checked; arrays keep the order of the files. */
export interface Dataset {
	readonly parties: readonly Party[];
	readonly actors: readonly Actor[];
	readonly outlets: readonly Outlet[];
	readonly documents: readonly Document[];
	readonly events: readonly Event[];
	readonly measures: readonly Measure[];
	readonly claims: readonly Claim[];
	readonly figures: readonly Figure[];
	readonly framing_concepts: readonly FramingConcept[];
	readonly framing_terms: readonly FramingTerm[];
	readonly corpora: readonly Corpus[];
	readonly term_counts: readonly TermCount[];
	readonly word_counts: readonly WordCount[];
	readonly cue_sources: readonly CueSource[];
	readonly cues: readonly Cue[];
	readonly speaker_words: readonly SpeakerWord[];
	readonly cue_counts: readonly CueCount[];
	readonly cue_checks: readonly CueCheck[];
}
