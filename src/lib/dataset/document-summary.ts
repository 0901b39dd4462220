/** Whose claims a document carries, in what order, how hedged. */
import type { IndexedDataset } from './indexed';

export interface DocumentShare {
	readonly partyId: string;
	readonly claims: number;
	/** Position of the party's first claim, from 1; null when it has none. */
	readonly first: number | null;
	/** Claims that carry a hedge, a "not verified" or a distancing cue. */
	readonly hedged: number;
}

/** One row a party in party order; a party that is not heard has zero claims. */
export function documentSummary(data: IndexedDataset, documentId: string): DocumentShare[] {
	const claims = data.claims.filter((claim) => claim.document_id === documentId);
	return data.orderedParties.map(({ party_id }) => {
		const own = claims.filter((claim) => data.actorById.get(claim.actor_id)?.party_id === party_id);
		const positions = own.map((claim) => claim.position);
		return {
			partyId: party_id,
			claims: own.length,
			first: positions.length > 0 ? Math.min(...positions) : null,
			hedged: own.filter(
				(claim) =>
					claim.hedge !== null ||
					claim.stance === 'distancing' ||
					claim.verification === 'not_verified'
			).length
		};
	});
}
