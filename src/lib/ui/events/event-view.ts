/** A page and a day → everything the page shows. Pure, so the same everywhere. */
import { originsOf, type Origins } from '$lib/attribution/origins';
import { accordOf, type Accord } from '$lib/events/accord';
import type { EventClaim } from '$lib/events/event-claim';
import { newOn, seenBy, unfoldingOf, type Unfolding } from '$lib/events/unfolding';
import { versionsOf, type Version } from '$lib/events/versions';
import type { Party } from '$lib/dataset/types';
import type { EventPage, UsedWord } from './event-page';
import { printedSheet, type Printed } from './print';

export interface PartyVersion extends Version {
	readonly party: Party;
	readonly origins: Origins;
	/** Rival names in its words, each once. */
	readonly words: readonly UsedWord[];
	/** How much of it fits on the printed sheet. */
	readonly printed: Printed;
}

export interface EventView {
	readonly seen: readonly EventClaim[];
	readonly hidden: number;
	/** One a party, in the order of the parties. */
	readonly versions: readonly PartyVersion[];
	readonly accord: Accord;
	readonly origins: Origins;
	readonly unfolding: Unfolding;
	/** Claims first published on the chosen day. */
	readonly fresh: readonly EventClaim[];
}

const once = (words: readonly UsedWord[]): UsedWord[] => [
	...new Map(words.map((one) => [one.word.toLowerCase(), one])).values()
];

export function eventView(page: EventPage, asof: string | null): EventView {
	const { parties, claims, event } = page;
	const seen = seenBy(claims, asof);
	const wordsOf = new Map(page.words);
	const accord = accordOf(seen, event, parties);
	const told = versionsOf(seen, parties);
	const sheet = printedSheet(told, accord);
	const versions = told.flatMap((version, i): PartyVersion[] => {
		const party = parties[i];
		const printed = sheet[i];
		if (party === undefined || printed === undefined) return [];
		const words = once(version.claims.flatMap(({ row }) => wordsOf.get(row.id) ?? []));
		const origins = originsOf(version.claims.map(({ row }) => row));
		return [{ ...version, party, origins, words, printed }];
	});
	return {
		seen,
		hidden: claims.length - seen.length,
		versions,
		accord,
		origins: originsOf(seen.map(({ row }) => row)),
		unfolding: unfoldingOf(claims),
		fresh: asof === null ? [] : newOn(claims, asof)
	};
}
