/** Outlet × party: how much of each side an outlet carries, where in its documents, and how cautiously. */
import { wilson, type Proportion } from '$lib/dataset/statistics/wilson';

export interface CarriedClaim {
	readonly outletId: string;
	readonly documentId: string;
	readonly partyId: string;
	/** Order in the document, from 1. */
	readonly position: number;
	/** A caution of the outlet would have been seen, and there is one: see hedged.ts. */
	readonly seen: boolean;
	readonly hedged: boolean;
}

/** What one outlet carries of one party. */
export interface OutletCell {
	readonly outletId: string;
	readonly partyId: string;
	readonly claims: number;
	readonly documents: number;
	/** Place among all claims of the document, from 1: of its first and last claim, middle of all documents. */
	readonly first: number;
	readonly last: number;
	/** Documents that carry another party too, and those of them that this one opens. */
	readonly shared: number;
	readonly opens: number;
	/** Claims whose caution could be seen, and those that are hedged. */
	readonly seen: number;
	readonly hedged: number;
	readonly share: Proportion | null;
}

const median = (values: readonly number[]): number => {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor((sorted.length - 1) / 2);
	const [low = 0, high = low] = [sorted[middle], sorted[sorted.length - 1 - middle]];
	return (low + high) / 2;
};

const groupBy = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const group = groups.get(keyOf(row));
		if (group) group.push(row);
		else groups.set(keyOf(row), [row]);
	}
	return groups;
};

/**
 * One cell for every outlet and party that meet.
 * @param claims claims in any order
 */
export function outletCells(claims: readonly CarriedClaim[]): OutletCell[] {
	const documents = groupBy(claims, (claim) => claim.documentId);
	return [...groupBy(claims, (claim) => `${claim.outletId} ${claim.partyId}`).values()].flatMap(
		(own) => {
			const [one] = own;
			if (one === undefined) return [];
			const places = [...groupBy(own, (claim) => claim.documentId)].map(([id, list]) => {
				const all = documents.get(id) ?? [];
				const positions = list.map((claim) => claim.position);
				return {
					first: Math.min(...positions),
					last: Math.max(...positions),
					shared: all.some((claim) => claim.partyId !== one.partyId),
					start: Math.min(...all.map((claim) => claim.position))
				};
			});
			const shared = places.filter((place) => place.shared);
			const seen = own.filter((claim) => claim.seen).length;
			const hedged = own.filter((claim) => claim.hedged).length;
			return [
				{
					outletId: one.outletId,
					partyId: one.partyId,
					claims: own.length,
					documents: places.length,
					first: median(places.map((place) => place.first)),
					last: median(places.map((place) => place.last)),
					shared: shared.length,
					opens: shared.filter((place) => place.first === place.start).length,
					seen,
					hedged,
					share: wilson(hedged, seen)
				}
			];
		}
	);
}

/** Outlets by how much they carry, those with most claims first; ties in the order of their ids. */
export function busiest(cells: readonly OutletCell[]): { outletId: string; claims: number }[] {
	const totals = new Map<string, number>();
	for (const { outletId, claims } of cells)
		totals.set(outletId, (totals.get(outletId) ?? 0) + claims);
	return [...totals]
		.map(([outletId, claims]) => ({ outletId, claims }))
		.sort((a, b) => b.claims - a.claims || a.outletId.localeCompare(b.outletId));
}
