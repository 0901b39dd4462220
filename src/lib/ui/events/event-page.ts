/** What a page about one event needs of a dataset, no more. */
import { claimsByEvent, type EventClaim } from '$lib/events/event-claim';
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { Event, Measure, Party } from '$lib/dataset/types';
import { compileTerms, findTerms, type Matcher } from '$lib/framing/match';
import { tokenise } from '$lib/framing/tokens';

/** A rival name as it stands in the words of a claim. */
export interface UsedWord {
	readonly word: string;
	readonly conceptId: string;
}

export interface EventPage {
	readonly event: Event;
	/** In order. */
	readonly claims: readonly EventClaim[];
	readonly measures: readonly Measure[];
	readonly parties: readonly Party[];
	/** Rival names in the claims' own words, by claim id; only claims that have some. */
	readonly words: readonly (readonly [string, readonly UsedWord[]])[];
}

/** Events that are told by somebody, so that every page has something to show. */
export const toldEvents = (data: IndexedDataset): Event[] => {
	const told = new Set(data.claimRows.map((row) => row.eventId));
	return data.events.filter((event) => told.has(event.event_id));
};

function wordsOf({ row }: EventClaim, matcher: Matcher): UsedWord[] {
	if (row.wording === null || (row.language ?? 'en') !== 'en') return [];
	const wording = row.wording;
	return findTerms(matcher, tokenise(wording)).map(({ conceptId, start, end }) => ({
		word: wording.slice(start, end),
		conceptId
	}));
}

/** Compiling takes longer than a page: once for all pages of a dataset. */
const matchers = new WeakMap<IndexedDataset, Matcher>();

function matcherOf(data: IndexedDataset): Matcher {
	const matcher = matchers.get(data) ?? compileTerms(data.framing_terms);
	matchers.set(data, matcher);
	return matcher;
}

/** Null when the dataset has no such event or nobody speaks of it. */
export function eventPage(data: IndexedDataset, eventId: string): EventPage | null {
	const event = data.eventById.get(eventId);
	const claims = claimsByEvent(data).get(eventId) ?? [];
	if (event === undefined || claims.length === 0) return null;
	const matcher = matcherOf(data);
	const counted = new Set(
		claims.flatMap(({ figures }) => figures.map((figure) => figure.measureId))
	);
	return {
		event,
		claims,
		measures: [...counted].flatMap((id) => data.measureById.get(id) ?? []),
		parties: data.orderedParties,
		words: claims
			.map((claim) => [claim.row.id, wordsOf(claim, matcher)] as const)
			.filter(([, words]) => words.length > 0)
	};
}
