import { error } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { conceptData } from '$lib/ui/framing/concept-data';
import { claimCards, framedClaims } from '$lib/ui/framing/framed-claims';
import { mixedNotes } from '$lib/ui/framing/mixed-note';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	dataset().framing_concepts.map(({ concept_id }) => ({ concept: concept_id }));

export function load({ params }) {
	const data = dataset();
	const concept = data.framing_concepts.find((one) => one.concept_id === params.concept);
	if (!concept) error(404, 'There is no word comparison of this name.');
	const page = conceptData(data, concept);
	const framed = framedClaims(data, page.terms);
	return {
		...page,
		title: concept.question,
		description: `${page.finding}. ${concept.name}, by side and month.`,
		mixed: mixedNotes(data, page.terms),
		framed,
		claims: claimCards(data, framed)
	};
}
