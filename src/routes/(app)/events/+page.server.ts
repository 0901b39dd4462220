import { dataset } from '$lib/dataset/builtin.server';
import { eventList } from '$lib/ui/events/event-list';

export function load() {
	const data = dataset();
	return {
		title: 'Events',
		description: 'One event, told several ways: every side’s version next to each other.',
		list: eventList(data),
		parties: data.orderedParties
	};
}
