/** Which side uses which word at all. */
import type { Claim, FramingTerm, Party } from '$lib/dataset/types';
import type { SideShares } from './side-shares';

/** A cell of the table: texts or claims with the word out of those that could have it. */
export interface Use {
	readonly party: Party;
	readonly seen: number;
	readonly outOf: number;
	/** From 0 to 1; null where there is no text. */
	readonly share: number | null;
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
	terms.map((term) => ({
		term,
		uses: sides.flatMap(({ party, total }) => {
			const share = total.get(term.term_id);
			if (!share) return [];
			const { withTerm: seen, naming: outOf } = share;
			return [{ party, seen, outOf, share: outOf === 0 ? null : seen / outOf }];
		})
	}));

type Framed = Pick<Claim, 'claim_id' | 'frames'> & { readonly partyId: string };

/** Uses in the words of claims, a column for each party; of claims that use any word of the concept. */
export function claimUsage(
	claims: readonly Framed[],
	terms: readonly FramingTerm[],
	parties: readonly Party[]
): UsageRow[] {
	const ids = new Set(terms.map((term) => term.term_id));
	const naming = claims.filter((claim) => claim.frames.some((id) => ids.has(id)));
	return terms.map((term) => ({
		term,
		uses: parties.map((party) => {
			const theirs = naming.filter((claim) => claim.partyId === party.party_id);
			const seen = theirs.filter((claim) => claim.frames.includes(term.term_id)).length;
			const outOf = theirs.length;
			return { party, seen, outOf, share: outOf === 0 ? null : seen / outOf };
		})
	}));
}
