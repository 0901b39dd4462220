/** What the versions of an event have in common, where they differ, and who says nothing. */
import type { FigureRow } from '$lib/dataset/rows';
import type { Event, Party } from '$lib/dataset/types';
import { comparableNumbers, compareNumbers, lastNumbers, type Agreement } from './compare';
import { compareAccounts, type AccountsAccord } from './accounts';
import { measuresOf, trailsOf } from './trails';
import type { EventClaim } from './event-claim';

/** One voice: a party; in the group of all others, which is no one side, each speaker. */
export interface Voice {
	readonly partyId: string;
	/** The speaker, where the party is no one side. */
	readonly actor: string | null;
}

export interface Saying {
	readonly voice: Voice;
	/** Its last numbers. */
	readonly figures: readonly FigureRow[];
	/** Those of them that may be set against another voice's. */
	readonly compared: readonly FigureRow[];
}

/** `alone`: one voice gives a number. `apart`: several do, but none may be set against another. */
export type Outcome = Agreement | 'alone' | 'apart';

export interface NumberAccord {
	readonly measureId: string;
	readonly outcome: Outcome;
	/** In the order of the parties. */
	readonly sayings: readonly Saying[];
}

export interface Accord {
	readonly numbers: readonly NumberAccord[];
	readonly accounts: AccountsAccord;
	/** Party ids without a claim about the event in the loaded rows. */
	readonly silent: readonly string[];
}

/** Fighting and whatever has a last day of its own went on for a while; a strike is over on its day. */
export const isLasting = ({ kind, start, end }: Pick<Event, 'kind' | 'start' | 'end'>): boolean =>
	kind === 'fighting' || (end !== null && end !== start);

export interface VoiceClaims {
	readonly voice: Voice;
	readonly claims: readonly EventClaim[];
}

/** Claims by voice, in the order of the parties and then of the first claim. */
export function voicesOf(claims: readonly EventClaim[], parties: readonly Party[]): VoiceClaims[] {
	return parties.flatMap(({ party_id: partyId, residual }): VoiceClaims[] => {
		const own = claims.filter((claim) => claim.row.partyId === partyId);
		if (own.length === 0) return [];
		if (!residual) return [{ voice: { partyId, actor: null }, claims: own }];
		const actors = new Map(own.map(({ row }) => [row.actorId, row.actor]));
		return [...actors].map(([id, actor]) => ({
			voice: { partyId, actor },
			claims: own.filter(({ row }) => row.actorId === id)
		}));
	});
}

/** Every pair of a list, each once. */
export const pairs = <T>(list: readonly T[]): [T, T][] =>
	list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

/** Several pairs: one dispute makes a dispute, and only agreement of all is agreement. */
export function strictest(outcomes: readonly (Agreement | null)[]): Agreement | null {
	const found = outcomes.filter((one) => one !== null);
	if (found.length === 0) return null;
	if (found.includes('disputed')) return 'disputed';
	return found.every((one) => one === 'agreed') ? 'agreed' : 'open';
}

function numberAccord(
	measureId: string,
	voices: readonly VoiceClaims[],
	lasting: boolean
): NumberAccord[] {
	const spoken = voices
		.map(({ voice, claims }) => ({ voice, trails: trailsOf(claims, measureId) }))
		.map(({ voice, trails }) => ({
			voice,
			figures: lastNumbers(trails),
			compared: comparableNumbers(trails)
		}))
		.filter(({ figures }) => figures.length > 0);
	if (spoken.length === 0) return [];
	const outcome = strictest(
		pairs(spoken).map(([a, b]) => compareNumbers(a.compared, b.compared, lasting))
	);
	return [
		{
			measureId,
			outcome: outcome ?? (spoken.length === 1 ? 'alone' : 'apart'),
			sayings: spoken
		}
	];
}

/**
 * @param claims of one event, in order; a day's view is the same function on fewer claims
 * @param parties in the one order used everywhere
 */
export function accordOf(
	claims: readonly EventClaim[],
	event: Pick<Event, 'kind' | 'start' | 'end'>,
	parties: readonly Party[]
): Accord {
	const voices = voicesOf(claims, parties);
	const lasting = isLasting(event);
	const speaking = new Set(claims.map((claim) => claim.row.partyId));
	return {
		numbers: measuresOf(claims).flatMap((id) => numberAccord(id, voices, lasting)),
		accounts: compareAccounts(voices),
		silent: parties.map((party) => party.party_id).filter((id) => !speaking.has(id))
	};
}
