/**
 * Who speaks, through whom, read where: the ways that claims took from their origins to outlets. A claim
 * that rests on somebody else’s count begins there, and its speaker stands among those who passed it on.
 */
import type { ClaimRow } from '$lib/dataset/rows';
import { rootsOf } from './origins';

export type FlowClaim = Pick<
	ClaimRow,
	'id' | 'actorId' | 'dependsOn' | 'relayIds' | 'outletId' | 'documentId'
>;

/** One way and the claims that took it. */
export interface Way {
	/** Actor id of the origin. */
	readonly origin: string;
	/** Actor ids of those who passed it on, in order; empty: straight to the outlet. */
	readonly relays: readonly string[];
	readonly outlet: string;
	readonly claims: readonly FlowClaim[];
}

/** Key of the way between origin and outlet. */
export const STRAIGHT = '';
export const relayKey = (relays: readonly string[]): string => relays.join('>');

/**
 * Every way that a set of claims took, the most travelled first.
 * A claim with two origins took two ways.
 */
export function waysOf(claims: readonly FlowClaim[]): Way[] {
	const ways = new Map<
		string,
		{ origin: string; relays: string[]; outlet: string; claims: FlowClaim[] }
	>();
	for (const claim of claims) {
		for (const origin of rootsOf(claim)) {
			const relays = [...(origin === claim.actorId ? [] : [claim.actorId]), ...claim.relayIds];
			const key = `${origin}|${relayKey(relays)}|${claim.outletId}`;
			const way = ways.get(key);
			if (way) way.claims.push(claim);
			else ways.set(key, { origin, relays, outlet: claim.outletId, claims: [claim] });
		}
	}
	return [...ways.values()].sort(
		(a, b) =>
			b.claims.length - a.claims.length ||
			a.origin.localeCompare(b.origin) ||
			relayKey(a.relays).localeCompare(relayKey(b.relays)) ||
			a.outlet.localeCompare(b.outlet)
	);
}
