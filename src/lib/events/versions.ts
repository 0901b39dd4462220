/** An event as each side tells it. Every party has a version, if only an empty one. */
import type { Party } from '$lib/dataset/types';
import { isTakenBack, replacedIn, type EventClaim } from './event-claim';
import { measuresOf, trailsOf, type Trail } from './trails';

export interface Count {
	readonly measureId: string;
	readonly trails: readonly Trail[];
}

export interface Version {
	readonly partyId: string;
	/** In order. */
	readonly claims: readonly EventClaim[];
	/** Ids of its claims that a later one of its own replaced. */
	readonly replaced: ReadonlySet<string>;
	/** Its numbers, those given first at the top. */
	readonly counts: readonly Count[];
	/** Claims that say who did it, accuse or deny: those that stand first, then those taken back. */
	readonly accounts: readonly EventClaim[];
	/** Claims that the outlet or the speaker hedges, or that were not checked. */
	readonly cautious: readonly EventClaim[];
}

const saysWho = ({ row, doers }: EventClaim): boolean =>
	doers.length > 0 || row.kind === 'accusation' || row.kind === 'denial';

const isCautious = ({ row }: EventClaim): boolean =>
	row.hedge !== null || (row.verification !== null && row.verification !== 'verified');

/**
 * The versions in the order of the parties, never of their volume.
 * @param claims of one event, in order
 */
export function versionsOf(claims: readonly EventClaim[], parties: readonly Party[]): Version[] {
	return parties.map(({ party_id }) => {
		const own = claims.filter((claim) => claim.row.partyId === party_id);
		const replaced = replacedIn(own);
		const accounts = own.filter(saysWho);
		return {
			partyId: party_id,
			claims: own,
			replaced,
			counts: measuresOf(own).map((measureId) => ({ measureId, trails: trailsOf(own, measureId) })),
			accounts: [
				...accounts.filter((claim) => !isTakenBack(claim, replaced)),
				...accounts.filter((claim) => isTakenBack(claim, replaced))
			],
			cautious: own.filter(isCautious)
		};
	});
}
