/** Parts of sentences: names, verbs, lists. The same rules for every party. */
import type { FigureRow } from '$lib/dataset/rows';
import type { Party } from '$lib/dataset/types';

const MOST_WORDS = 15;
/** Whether a sentence is short enough; the event or month it begins with is not counted. */
export const fits = (sentence: string, start: string | null = null): boolean =>
	(start !== null && sentence.startsWith(start) ? sentence.slice(start.length) : sentence)
		.trim()
		.split(/[\s:]+/)
		.filter(Boolean).length <= MOST_WORDS;

/** The first sentence that is short enough, else the last one, cut. */
export function firstThatFits(sentences: readonly string[], start: string | null = null): string {
	const found = sentences.find((sentence) => fits(sentence, start));
	if (found !== undefined) return found;
	const words = (sentences.at(-1) ?? '').split(/\s+/).slice(0, MOST_WORDS);
	return `${words.join(' ')}…`;
}

/** Whether a name's last word is a plural noun: "Wire services", "US officials", not "Reuters". */
export const isPlural = (name: string): boolean =>
	/(^others|\s[a-z]+s)$/i.test(name) && !/\s[A-Z]\w*$/.test(name);

/** "Ukraine reports", "Wire services report". */
export const reports = (name: string): string => `${name} ${isPlural(name) ? 'report' : 'reports'}`;

/** A side in a sentence: its full name unless that is long. */
export const sideName = (party: Party): string =>
	party.name.split(' ').length > 2 ? party.short_name : party.name;

/** Who speaks: the side, or inside the group of all others, who is no one side, the actor. */
export const speakerName = (row: FigureRow, parties: readonly Party[]): string => {
	const party = parties.find((one) => one.party_id === row.claim.partyId);
	const own = party === undefined || party.residual;
	return own ? row.claim.actor.replace(/\s*\([^)]*\)$/, '') : sideName(party);
};

/**
 * A measure's name inside a sentence: without what stands in brackets, and small at the start unless
 * it begins with a party's name.
 */
export function inSentence(full: string, parties: readonly Party[]): string {
	const name = full.replace(/\s*\([^)]*\)/g, '').trim();
	const stem = name.slice(0, 4);
	const isName = parties.some(
		(party) => party.name.startsWith(stem) || party.short_name.startsWith(stem)
	);
	return isName || /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** A measure's name at the start of a sentence. */
export const asStart = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
