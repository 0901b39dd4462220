import { dataset } from '$lib/dataset/builtin.server';
import { familySummaries, wholeMatrix } from '$lib/ui/figures/index-page';

export function load() {
	const data = dataset();
	return {
		title: 'Figures',
		description: 'How the sides’ numbers for the same thing differ over time, and by how much.',
		families: familySummaries(data),
		matrix: wholeMatrix(data),
		parties: data.orderedParties
	};
}
