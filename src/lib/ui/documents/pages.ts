/** What the list of documents and the page of one need of a dataset. */
import { documentSummary } from '$lib/dataset/document-summary';
import type { IndexedDataset } from '$lib/dataset/indexed';

/** Every document with its claims counted by party, newest first. */
export function documentList(data: IndexedDataset) {
	const counts = new Map<string, Map<string, number>>();
	for (const claim of data.claimRows) {
		const own = counts.get(claim.documentId) ?? new Map<string, number>();
		own.set(claim.partyId, (own.get(claim.partyId) ?? 0) + 1);
		counts.set(claim.documentId, own);
	}
	const documents = data.documents.map((row) => {
		const own = counts.get(row.document_id) ?? new Map<string, number>();
		return {
			id: row.document_id,
			title: row.title,
			outlet: data.outletById.get(row.outlet_id)?.name ?? row.outlet_id,
			date: row.published_on,
			precision: row.published_on_precision,
			marked: row.sha256 !== null,
			claims: [...own.values()].reduce((sum, count) => sum + count, 0),
			parties: data.orderedParties.map((party) => party.party_id).filter((id) => own.has(id))
		};
	});
	return documents.sort(
		(a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id)
	);
}

export type DocumentList = ReturnType<typeof documentList>;

/** One document with its claims in order; null when the dataset has no such document. */
export function documentPage(data: IndexedDataset, id: string) {
	const document = data.documentById.get(id);
	if (!document) return null;
	const claims = data.claims
		.filter((claim) => claim.document_id === id)
		.sort((a, b) => a.position - b.position);
	return {
		document,
		outlet: data.outletById.get(document.outlet_id),
		claims: claims.map(({ claim_id, position, start, end }) => {
			const row = data.claimRowById.get(claim_id);
			if (!row) throw new Error(`claims: no joined row for ${claim_id}`);
			return { row, position, start, end };
		}),
		summary: documentSummary(data, id)
	};
}

export type DocumentPage = NonNullable<ReturnType<typeof documentPage>>;
