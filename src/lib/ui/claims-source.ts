/** The source line of a chart made of claims. */
import type { SourceLine } from '$lib/charts/model';
import type { ClaimRow } from '$lib/dataset/rows';

/** Who stands behind the dataset itself; corpora cite themselves. */
export const DATASET_CITATION = 'Parallax dataset, CC BY 4.0';

type Sourced = Pick<ClaimRow, 'id' | 'documentId' | 'outletId' | 'date'>;

/** Counts claims, documents, outlets and the span of days. */
export function claimsSource(claims: readonly Sourced[]): SourceLine {
	const distinct = (of: (claim: Sourced) => string) => new Set(claims.map(of)).size;
	let [from, to]: [string | null, string | null] = [null, null];
	for (const { date } of claims) {
		if (date === null) continue;
		if (from === null || date < from) from = date;
		if (to === null || date > to) to = date;
	}
	return {
		claims: distinct((claim) => claim.id),
		documents: distinct((claim) => claim.documentId),
		outlets: distinct((claim) => claim.outletId),
		from,
		to,
		citation: DATASET_CITATION,
		href: '/data/'
	};
}
