import { error } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { conceptChartPage } from '$lib/ui/framing/concept-page';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	dataset().framing_concepts.map(({ concept_id }) => ({ concept: concept_id }));

/** The chart alone needs no evidence. */
export function load({ params }) {
	const page = conceptChartPage(dataset(), params.concept);
	if (!page) error(404, 'There is no word comparison of this name.');
	return { title: page.concept.question, page };
}
