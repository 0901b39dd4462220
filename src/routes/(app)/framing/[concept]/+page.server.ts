import { error } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { conceptData } from '$lib/ui/framing/concept-data';
import { evidenceOf } from '$lib/ui/framing/evidence';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	dataset().framing_concepts.map(({ concept_id }) => ({ concept: concept_id }));

export function load({ params }) {
	const data = dataset();
	const concept = data.framing_concepts.find((one) => one.concept_id === params.concept);
	if (!concept) error(404, 'There is no word comparison of this name.');
	const page = conceptData(data, concept);
	return {
		title: concept.question,
		description: `${page.finding}. Shares of rival words by side and month.`,
		page,
		evidence: evidenceOf(data, page.terms)
	};
}
