/** Figures as they could be known on a day: later claims left out, and later corrections unknown. */
import { figuresAsOf, publishedBy } from '$lib/dataset/as-of';
import { LATER_FLAG } from '$lib/dataset/dataset-as-of';
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { ClaimRow, FigureRow } from '$lib/dataset/rows';

/** Claim → the day on which a claim that replaces it was out. */
export type Revisions = readonly (readonly [claimId: string, day: string])[];

/** When each claim that was corrected later was corrected, as far as the data know. */
export function revisionsOf(data: IndexedDataset): Revisions {
	const days = new Map<string, string>();
	for (const { claim_id, revises } of data.claims) {
		const day = data.claimRowById.get(claim_id)?.publishedBy ?? null;
		if (day === null) continue;
		for (const id of revises) {
			const known = days.get(id);
			if (known === undefined || day < known) days.set(id, day);
		}
	}
	return [...days];
}

/** The claim without a caution that only a later look could give. */
function asThen(claim: ClaimRow, days: ReadonlyMap<string, string>, asof: string): ClaimRow {
	const day = days.get(claim.id);
	if (!claim.flags.includes(LATER_FLAG) || (day !== undefined && day <= asof)) return claim;
	return { ...claim, flags: claim.flags.filter((flag) => flag !== LATER_FLAG) };
}

/** The claims known on a day; null is today: all of them. */
export const claimsKnownBy = (
	claims: readonly ClaimRow[],
	revisions: Revisions,
	asof: string | null
): readonly ClaimRow[] => {
	if (asof === null) return claims;
	const days = new Map(revisions);
	return claims.flatMap((claim) => (publishedBy(claim, asof) ? [asThen(claim, days, asof)] : []));
};

/** The figures known on a day; null is today: all of them. */
export function figuresKnownBy(
	rows: readonly FigureRow[],
	revisions: Revisions,
	asof: string | null
): readonly FigureRow[] {
	if (asof === null) return rows;
	const days = new Map(revisions);
	return figuresAsOf(rows, asof).map((row) => {
		const claim = asThen(row.claim, days, asof);
		return claim === row.claim ? row : { ...row, claim };
	});
}
