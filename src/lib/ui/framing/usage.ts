/** Which side uses which word at all, in texts and in claims, in one shape for the table. */
import type { FramingTerm, Party } from '$lib/dataset/types';
import type { SideShares } from '$lib/framing/shares';
import { usersOf } from '$lib/framing/users';
import type { FramedClaim } from './framed-claims';

export interface Use {
	readonly party: Party;
	/** Texts or claims with the word, out of those that use any word of the concept. */
	readonly seen: number;
	readonly outOf: number;
	/** First month it was seen in, "2022-03". */
	readonly since: string | null;
}

export interface UsageRow {
	readonly term: FramingTerm;
	readonly uses: readonly Use[];
}

/** Uses in texts, a column for each side that has texts. */
export const textUsage = (
	sides: readonly SideShares[],
	terms: readonly FramingTerm[]
): UsageRow[] =>
	usersOf(sides, terms).map(({ term, uses }) => ({
		term,
		uses: uses.map(({ party, withTerm, naming, first }) => ({
			party,
			seen: withTerm,
			outOf: naming,
			since: first
		}))
	}));

/** Uses in the words of claims, a column for each party. */
export const claimUsage = (
	framed: readonly FramedClaim[],
	terms: readonly FramingTerm[],
	parties: readonly Party[]
): UsageRow[] =>
	terms.map((term) => ({
		term,
		uses: parties.map((party) => {
			const theirs = framed.filter((claim) => claim.partyId === party.party_id);
			const seen = theirs.filter((claim) => claim.frames.includes(term.term_id)).length;
			return { party, seen, outOf: theirs.length, since: null };
		})
	}));
