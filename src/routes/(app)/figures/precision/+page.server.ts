import { dataset } from '$lib/dataset/builtin.server';
import { precisionPage } from '$lib/ui/figures/precision-page';

export function load() {
	return {
		title: 'How exact the numbers are',
		description: 'How many digits each side gives for its own losses and for the other’s.',
		page: precisionPage(dataset())
	};
}
