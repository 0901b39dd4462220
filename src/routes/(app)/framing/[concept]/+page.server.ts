import { error } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { conceptPage } from '$lib/ui/framing/concept-page';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	dataset().framing_concepts.map(({ concept_id }) => ({ concept: concept_id }));

export function load({ params }) {
	const found = conceptPage(dataset(), params.concept);
	if (!found) error(404, 'There is no word comparison of this name.');
	const { page } = found;
	return {
		title: page.concept.question,
		description: `${page.finding}. Shares of rival words by side and month.`,
		found
	};
}
