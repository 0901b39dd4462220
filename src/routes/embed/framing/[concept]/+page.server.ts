import { error } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { conceptData } from '$lib/ui/framing/concept-data';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	dataset().framing_concepts.map(({ concept_id }) => ({ concept: concept_id }));

/** The chart alone needs no evidence. */
export function load({ params }) {
	const data = dataset();
	const concept = data.framing_concepts.find((one) => one.concept_id === params.concept);
	if (!concept) error(404, 'There is no word comparison of this name.');
	return { title: concept.question, page: conceptData(data, concept) };
}
