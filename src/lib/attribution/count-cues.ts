/** Counts cues beside speakers, document by document, into rows of `cue_counts.csv`. */
import type { CueCount } from '$lib/dataset/types';
import { findCues, type CueMatch } from './find-cues';
import type { Lexicon } from './lexicon';
import type { Speakers } from './speakers';

/** A text and who published it. */
export interface CueText {
	readonly outletId: string;
	/** Day of publication, `YYYY-MM-DD`. */
	readonly day: string;
	/** Titles, leads, bodies: a match never runs from one to the next. */
	readonly fields: readonly string[];
}

/** A match with its field. */
export interface PlacedMatch extends CueMatch {
	readonly field: number;
}

/** Counts so far. */
export interface CueTally {
	/** By outlet, party and cue, joined with spaces. */
	readonly counts: Map<string, number>;
	/** Outlet, day and words of every text, to know a repetition. */
	readonly seen: Set<string>;
	documents: number;
	repeated: number;
}

export const newCueTally = (): CueTally => ({
	counts: new Map(),
	seen: new Set(),
	documents: 0,
	repeated: 0
});

/**
 * Counts one text. What the same outlet printed on the same day in the same words counts once.
 * @returns the matches, none for a repetition
 */
export function addCues(
	tally: CueTally,
	{ outletId, day, fields }: CueText,
	lexicon: Lexicon,
	speakers: Speakers
): PlacedMatch[] {
	const identity = `${outletId} ${day} ${fields.join('|').replace(/\s+/g, ' ')}`;
	if (tally.seen.has(identity)) {
		tally.repeated += 1;
		return [];
	}
	tally.seen.add(identity);
	tally.documents += 1;
	const matches = fields.flatMap((text, field) =>
		findCues(text, lexicon, speakers).map((match) => ({ ...match, field }))
	);
	for (const { partyId, cueId } of matches) {
		const key = `${outletId} ${partyId} ${cueId}`;
		tally.counts.set(key, (tally.counts.get(key) ?? 0) + 1);
	}
	return matches;
}

/** Rows in the order of outlet, party and cue. */
export const cueCountRows = (tally: CueTally, corpusId: string): CueCount[] =>
	[...tally.counts.entries()]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, count]) => {
			const [outlet_id = '', party_id = '', cue_id = ''] = key.split(' ');
			return { corpus_id: corpusId, outlet_id, party_id, cue_id, count };
		});
