import { dataset } from '$lib/dataset/builtin.server';
import { documentList } from '$lib/ui/documents/pages';

export function load() {
	const data = dataset();
	return {
		title: 'Documents',
		description: 'Every article and page that claims were read in, and which sides it carries.',
		documents: documentList(data),
		parties: data.orderedParties
	};
}
