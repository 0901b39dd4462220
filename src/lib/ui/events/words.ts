/** The words of event pages. One place, and the same for every party. */
import type { Event, Party } from '$lib/dataset/types';
import type { FigureRow } from '$lib/dataset/rows';
import type { Outcome, Saying, Voice } from '$lib/events/accord';
import type { Trail } from '$lib/events/trails';
import { listed, sideName } from '$lib/figures/sentence';
import { sayValue } from '$lib/figures/words';

export const KIND_NAMES: Readonly<Record<Event['kind'], string>> = {
	strike: 'Strike, explosion or sinking',
	fighting: 'Fighting',
	change_of_control: 'Place taken or left',
	bodies_found: 'Bodies, graves, places of detention',
	exchange: 'Exchange',
	other: 'Something else'
};

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
	agreed: 'Same number',
	open: 'Both can be true',
	disputed: 'Different numbers',
	alone: 'Only one gives a number',
	apart: 'Not compared'
};

/** Actors' names without what stands in brackets. */
const bare = (name: string): string => name.replace(/\s*\([^)]*\)$/, '');

/** A side, or in the group of all others, who is no one side, the speaker. */
export function voiceName({ partyId, actor }: Voice, parties: readonly Party[]): string {
	if (actor !== null) return bare(actor);
	const party = parties.find((one) => one.party_id === partyId);
	return party === undefined ? partyId : sideName(party);
}

/** "at least 5", "40, 47 and 53": each number once, smallest first. */
export function sayNumbers(figures: readonly FigureRow[]): string {
	const sorted = [...figures].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
	return listed([...new Set(sorted.map(sayValue))]);
}

/** What stands for a trail in words: "1 → 3 → 18". */
export interface TrailWords {
	readonly text: string;
	readonly withdrawn: boolean;
	/** Speakers of the last report, each once. */
	readonly speakers: readonly string[];
	/** Claim of the last report. */
	readonly claimId: string;
}

/** Trails that read the same are one line, with all their speakers. */
export function trailWords(trails: readonly Trail[]): TrailWords[] {
	const found = new Map<string, TrailWords>();
	for (const { figures, withdrawn } of trails) {
		const last = figures.at(-1);
		if (last === undefined) continue;
		const values = figures.map(sayValue);
		const steps = values.filter((value, i) => value !== values[i - 1]);
		const text = steps.join(' → ');
		const key = `${text}${withdrawn}`;
		const before = found.get(key);
		const speakers = [...new Set([...(before?.speakers ?? []), bare(last.claim.actor)])];
		found.set(key, {
			text,
			withdrawn,
			speakers,
			claimId: before?.claimId ?? last.claim.id
		});
	}
	return [...found.values()];
}

/** "Russia 89, Ukraine at least 400". */
export const saySayings = (sayings: readonly Saying[], parties: readonly Party[]): string =>
	sayings
		.map(({ voice, figures }) => `${voiceName(voice, parties)} ${sayNumbers(figures)}`)
		.join(', ');
