import { error } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { eventPage, toldEvents } from '$lib/ui/events/event-page';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	toldEvents(dataset()).map((event) => ({ event: event.event_id }));

export function load({ params }) {
	const page = eventPage(dataset(), params.event);
	if (page === null) error(404, 'There is no event of this name.');
	return {
		title: page.event.name,
		description: `${page.event.name}: every side’s version next to each other, with the claims.`,
		page
	};
}
