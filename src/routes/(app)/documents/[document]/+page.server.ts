import { error } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { documentSummary } from '$lib/dataset/document-summary';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	dataset().documents.map((row) => ({ document: row.document_id }));

export function load({ params }) {
	const data = dataset();
	const document = data.documentById.get(params.document);
	if (!document) error(404, 'There is no document of this name.');
	const outlet = data.outletById.get(document.outlet_id);
	const claims = data.claims
		.filter((claim) => claim.document_id === document.document_id)
		.sort((a, b) => a.position - b.position);
	return {
		title: document.title ?? `A document of ${outlet?.name}`,
		description: `Whose claims this document carries, in which order and how hedged.`,
		document,
		outlet,
		parties: data.orderedParties,
		claims: claims.map(({ claim_id, position, start, end }) => {
			const row = data.claimRowById.get(claim_id);
			if (!row) throw new Error(`claims: no joined row for ${claim_id}`);
			return { row, position, start, end };
		}),
		summary: documentSummary(data, document.document_id)
	};
}
