import { dataset } from '$lib/dataset/builtin.server';
import { utteranceList } from '$lib/ui/utterances/pages';

export function load() {
	const data = dataset();
	return {
		title: 'Utterances',
		description: 'One act of speaking, all its reports: what changes on the way to the reader.',
		list: utteranceList(data),
		parties: data.orderedParties
	};
}
