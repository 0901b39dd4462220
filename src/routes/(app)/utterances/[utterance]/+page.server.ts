import { error } from '@sveltejs/kit';
import { utterancesOf } from '$lib/attribution/utterances/build';
import { dataset } from '$lib/dataset/builtin.server';
import { utterancePage } from '$lib/ui/utterances/pages';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	utterancesOf(dataset()).map(({ id }) => ({ utterance: id }));

export function load({ params }) {
	const data = dataset();
	const page = utterancePage(data, params.utterance);
	if (!page) error(404, 'There is no utterance of this name with two reports.');
	return {
		title: page.title,
		description: `One act of speaking and all its reports, word by word: ${page.utterance.actors.join(', ')}.`,
		page,
		parties: data.orderedParties
	};
}
