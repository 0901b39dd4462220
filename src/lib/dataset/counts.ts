/** How much of the dataset comes from whom; printed by the check and shown on the pages. */
import type { IndexedDataset } from './indexed';

export interface PartyCounts {
	readonly partyId: string;
	readonly claims: number;
	readonly figures: number;
	readonly refusals: number;
	readonly denials: number;
	readonly actors: number;
	readonly documents: number;
	readonly outlets: number;
	/** First and last day something was said; null when no claim has a date. */
	readonly from: string | null;
	readonly to: string | null;
}

/** Counts for each party, in party order; a party without claims has zeros. */
export function countByParty(data: IndexedDataset): PartyCounts[] {
	return data.orderedParties.map(({ party_id }) => {
		const claims = data.claimRows.filter((claim) => claim.partyId === party_id);
		const distinct = (of: (claim: (typeof claims)[number]) => string) =>
			new Set(claims.map(of)).size;
		const days = claims.flatMap((claim) => (claim.date === null ? [] : [claim.date]));
		return {
			partyId: party_id,
			claims: claims.length,
			figures: data.figureRows.filter((figure) => figure.claim.partyId === party_id).length,
			refusals: claims.filter((claim) => claim.kind === 'refusal').length,
			denials: claims.filter((claim) => claim.kind === 'denial').length,
			actors: distinct((claim) => claim.actorId),
			documents: distinct((claim) => claim.documentId),
			outlets: distinct((claim) => claim.outletId),
			from: days[0] ?? null,
			to: days.at(-1) ?? null
		};
	});
}

export interface MeasureCounts {
	readonly measureId: string;
	/** Figures by party id. */
	readonly byParty: ReadonlyMap<string, number>;
	readonly total: number;
}

/** Figures of each measure by party, the most used measure first. */
export function countByMeasure(data: IndexedDataset): MeasureCounts[] {
	return data.measures
		.map(({ measure_id }) => {
			const byParty = new Map<string, number>();
			let total = 0;
			for (const figure of data.figureRows) {
				if (figure.measureId !== measure_id) continue;
				byParty.set(figure.claim.partyId, (byParty.get(figure.claim.partyId) ?? 0) + 1);
				total += 1;
			}
			return { measureId: measure_id, byParty, total };
		})
		.sort((a, b) => b.total - a.total || a.measureId.localeCompare(b.measureId));
}
