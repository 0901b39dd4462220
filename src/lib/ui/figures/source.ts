/** What stands behind a figures chart: the loaded rows, counted. */
import type { SourceLine } from '$lib/charts/model';
import type { ClaimRow } from '$lib/dataset/rows';

export const CITATION = 'Parallax dataset, CC BY 4.0';

export function sourceOf(claims: readonly ClaimRow[]): SourceLine {
	const days = claims.flatMap((claim) => claim.date ?? []).sort();
	return {
		claims: new Set(claims.map((claim) => claim.id)).size,
		documents: new Set(claims.map((claim) => claim.documentId)).size,
		outlets: new Set(claims.map((claim) => claim.outletId)).size,
		from: days[0] ?? null,
		to: days.at(-1) ?? null,
		citation: CITATION,
		href: '/method/'
	};
}
