import { dataset } from '$lib/dataset/builtin.server';

export function load() {
	const data = dataset();
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
	documents.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id));
	return {
		title: 'Documents',
		description: 'Every article and page that claims were read in, and which sides it carries.',
		documents,
		parties: data.orderedParties
	};
}
