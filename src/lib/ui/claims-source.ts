/** The source line of a chart made of claims. */
import type { SourceLine } from '$lib/charts/model';
import type { ClaimRow } from '$lib/dataset/rows';

/** Who stands behind the dataset itself; corpora cite themselves. */
export const DATASET_CITATION = 'Parallax dataset, CC BY 4.0';

/** Counts claims, documents, outlets and the span of days. */
export function claimsSource(claims: readonly ClaimRow[]): SourceLine {
	const distinct = (of: (claim: ClaimRow) => string) => new Set(claims.map(of)).size;
	const days = claims.flatMap((claim) => claim.date ?? []).sort();
	return {
		claims: distinct((claim) => claim.id),
		documents: distinct((claim) => claim.documentId),
		outlets: distinct((claim) => claim.outletId),
		from: days[0] ?? null,
		to: days.at(-1) ?? null,
		citation: DATASET_CITATION,
		href: '/data/'
	};
}
