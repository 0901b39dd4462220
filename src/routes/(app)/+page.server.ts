import { countByParty } from '$lib/dataset/counts';
import { dataset } from '$lib/dataset/builtin.server';
import { rivalWordsModel } from '$lib/ui/framing/rival-words';
import { gapModel } from '$lib/ui/overview/gap-model';
import { storyModel } from '$lib/ui/overview/story-model';

export function load() {
	const data = dataset();
	return {
		title: 'One war, told by its sides',
		description:
			'Who says what about the war in Ukraine, through whom, and in which words: figures and framing of each side over time.',
		counts: countByParty(data),
		parties: data.orderedParties,
		gap: gapModel(data),
		words: rivalWordsModel(data),
		story: storyModel(data)
	};
}
