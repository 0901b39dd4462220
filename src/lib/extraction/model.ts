/** What the extractor reads and what it gives back. Plain data: it crosses to a worker and to JSON unchanged. */
import type { Actor, Claim, Measure, Party, Qualifier, Stance } from '$lib/dataset/types';

/** Half-open range of UTF-16 code units in the text that was given. */
export type Span = readonly [start: number, end: number];

/** Word classes of the Universal Dependencies, as a tagger gives them. */
export type Tag =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'X';

export interface TaggedWord {
	readonly start: number;
	readonly end: number;
	readonly tag: Tag;
}

/** Splits a text into words and says the class of each. The only thing asked of a language library. */
export type Tagger = (text: string) => readonly TaggedWord[];

/** Finds framing terms; the room that counts words provides it. */
export type TermFinder = (
	text: string
) => readonly { readonly termId: string; readonly start: number; readonly end: number }[];

/** The dataset as the extractor needs it: who is known, for which side they speak, what is counted. */
export interface ExtractionContext {
	readonly tagger: Tagger;
	readonly actors: readonly Pick<
		Actor,
		'actor_id' | 'name' | 'party_id' | 'kind' | 'office' | 'aliases' | 'member_of'
	>[];
	readonly parties: readonly Pick<Party, 'party_id' | 'name' | 'short_name' | 'residual'>[];
	readonly measures: readonly Pick<
		Measure,
		'measure_id' | 'name' | 'family' | 'wording' | 'unit' | 'about_party' | 'accumulation'
	>[];
	/** Words for sides that are no names of actors: countries, nationalities. */
	readonly speakerWords?: readonly {
		readonly kind: string;
		readonly word: string;
		readonly party_id: string | null;
	}[];
	readonly findTerms?: TermFinder;
	/** Stance of cues, by printed form in lower case; goes before the built-in list. */
	readonly stances?: ReadonlyMap<string, Stance>;
	/** ISO day of publication, for “yesterday” and “on Friday”. */
	readonly publishedOn?: string;
}

export interface CandidateFigure {
	readonly start: number;
	readonly end: number;
	readonly measure: string | null;
	/** Null when the words give no number: “dozens”. */
	readonly value: number | null;
	readonly value_high: number | null;
	readonly qualifier: Qualifier;
	readonly unit: string | null;
	/** `day`, `week`, `month`, `year`, or null for a total. */
	readonly per: string | null;
	/** ISO day, or the words that say since when or as of when; null when there are none. */
	readonly as_of: string | null;
}

/** A claim that the text seems to attribute to somebody; a person accepts or corrects it. */
export interface CandidateClaim {
	readonly id: string;
	/** The claim that this one is part of: “TASS reported that [the ministry said …]”. */
	readonly parent: string | null;
	readonly source: readonly Span[];
	readonly cue: readonly Span[];
	readonly content: readonly Span[];
	/** Id of the originator in the dataset, or null. */
	readonly actor: string | null;
	readonly party: string | null;
	readonly relayed_by: readonly string[] | null;
	readonly stance: Stance | null;
	readonly direct: 'direct' | 'mixed' | 'indirect';
	readonly hedge: string | null;
	readonly verification: Claim['verification'];
	readonly figures: readonly CandidateFigure[];
	readonly terms: readonly {
		readonly term: string;
		readonly start: number;
		readonly end: number;
	}[];
	readonly confidence: number;
	/** Name of the rule that found it. */
	readonly rule: string;
}
