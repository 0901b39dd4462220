import { error } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { documentPage } from '$lib/ui/documents/pages';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	dataset().documents.map((row) => ({ document: row.document_id }));

export function load({ params }) {
	const data = dataset();
	const page = documentPage(data, params.document);
	if (!page) error(404, 'There is no document of this name.');
	return {
		title: page.document.title ?? `A document of ${page.outlet?.name}`,
		description: `Whose claims this document carries, in which order and how hedged.`,
		page,
		parties: data.orderedParties
	};
}
