import { dataset } from '$lib/dataset/builtin.server';
import { cuePage } from '$lib/ui/sources/cue-page';
import { sourcesPage } from '$lib/ui/sources/sources-page';

export function load() {
	const data = dataset();
	return {
		title: 'Sources',
		description:
			'Who speaks, through whom, with which verbs, and how many independent origins stand behind a story.',
		parties: data.orderedParties,
		page: sourcesPage(data),
		cues: cuePage(data)
	};
}
