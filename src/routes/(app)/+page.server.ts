import { dataset } from '$lib/dataset/builtin.server';
import { overviewPage } from '$lib/ui/overview/overview-page';

export function load() {
	const data = dataset();
	return {
		title: 'One war, told by its sides',
		description:
			'Who says what about the war in Ukraine, through whom, and in which words: figures and framing of each side over time.',
		parties: data.orderedParties,
		page: overviewPage(data)
	};
}
