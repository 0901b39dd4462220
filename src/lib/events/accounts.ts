/**
 * Who did it, as each voice says, and whether the voices name the same. What a voice says is never
 * taken as what happened.
 */
import type { Agreement } from './compare';
import { isTakenBack, replacedIn, type EventClaim } from './event-claim';
import type { Voice, VoiceClaims } from './accord';

export interface Account {
	readonly voice: Voice;
	/** Party ids that it names, in the order of its claims. */
	readonly doers: readonly string[];
	/** It denies something said of its own side. */
	readonly denies: boolean;
	readonly claims: readonly EventClaim[];
	/** At least one of the claims is known at first hand and was not withdrawn. */
	readonly firm: boolean;
}

export interface AccountsAccord {
	/** `alone`: one voice names somebody. `none`: nobody does. */
	readonly outcome: Agreement | 'alone' | 'none';
	/** Voices that name somebody or deny, in the order of the parties. */
	readonly accounts: readonly Account[];
}

/** Cautions under which words are too weak to be called agreement. */
const WEAK = ['opponent_quoted', 'single_anonymous_source', 'not_independent', 'machine_rewrite'];

const isFirm = ({ row }: EventClaim): boolean =>
	row.dependsOn.length === 0 && !row.flags.some((flag) => WEAK.includes(flag));

const deniesForItself = ({ row }: EventClaim): boolean =>
	row.kind === 'denial' && (row.aboutParty === null || row.aboutParty === row.partyId);

function accountOf(voice: Voice, all: readonly EventClaim[]): Account[] {
	const replaced = replacedIn(all);
	const claims = all.filter(
		(claim) => !isTakenBack(claim, replaced) && (claim.doers.length > 0 || deniesForItself(claim))
	);
	if (claims.length === 0) return [];
	return [
		{
			voice,
			doers: [...new Set(claims.flatMap(({ doers }) => doers))],
			denies: claims.some(deniesForItself),
			claims,
			firm: claims.filter(({ doers }) => doers.length > 0).some(isFirm)
		}
	];
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((id) => b.includes(id));

function compare(a: Account, b: Account): Agreement | null {
	const accused = (one: Account, other: Account): boolean =>
		one.denies && other.doers.includes(one.voice.partyId);
	if (accused(a, b) || accused(b, a)) return 'disputed';
	if (a.doers.length === 0 || b.doers.length === 0) return null;
	if (same(a.doers, b.doers)) return a.firm && b.firm ? 'agreed' : 'open';
	return a.doers.some((id) => b.doers.includes(id)) ? 'open' : 'disputed';
}

/** Compares what voices say, voice by voice; a voice that names nobody takes no part. */
export function compareAccounts(voices: readonly VoiceClaims[]): AccountsAccord {
	const accounts = voices.flatMap(({ voice, claims }) => accountOf(voice, claims));
	const outcomes = accounts
		.flatMap((a, i) => accounts.slice(i + 1).map((b) => compare(a, b)))
		.filter((one) => one !== null);
	const naming = accounts.filter(({ doers }) => doers.length > 0).length;
	if (outcomes.includes('disputed')) return { outcome: 'disputed', accounts };
	if (outcomes.length > 0)
		return {
			outcome: outcomes.every((one) => one === 'agreed') ? 'agreed' : 'open',
			accounts
		};
	return { outcome: naming === 0 ? 'none' : 'alone', accounts };
}
