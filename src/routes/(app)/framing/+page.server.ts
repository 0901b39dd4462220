import { dataset } from '$lib/dataset/builtin.server';
import { conceptSummaries } from '$lib/ui/framing/index-data';
import { firstPair, wordPairs } from '$lib/ui/framing/pairs';

export function load() {
	const data = dataset();
	const pairs = wordPairs(data);
	return {
		title: 'Framing',
		description: 'Which words each side uses for the same thing, and since when.',
		concepts: conceptSummaries(data),
		pairs,
		usual: firstPair(pairs),
		parties: data.orderedParties,
		corpora: data.corpora
	};
}
