/** Which events of a list a reader asks for. */
import { fold } from '$lib/dataset/search';
import type { Values } from '$lib/state/params';
import type { EventSummary } from './event-list';
import type { EventsSpec } from './params';

/** Years in which an event went on. */
export const yearsOf = ({ start, end }: Pick<EventSummary, 'start' | 'end'>): string[] => {
	const [first, last] = [Number(start.slice(0, 4)), Number((end ?? start).slice(0, 4))];
	return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
};

export function filterEvents(
	events: readonly EventSummary[],
	view: Values<EventsSpec>
): EventSummary[] {
	const asked = fold(view.words.trim()).split(/\s+/).filter(Boolean);
	return events.filter((event) => {
		const text = fold(`${event.name} ${event.place ?? ''}`);
		const speaking = new Set(event.parties.map(([id]) => id));
		return (
			asked.every((word) => text.includes(word)) &&
			view.parties.every((id) => speaking.has(id)) &&
			(view.kind === '' || view.kind === event.kind) &&
			(view.year === '' || yearsOf(event).includes(view.year)) &&
			(view.harm === '' || event.sensitive === (view.harm === 'harm')) &&
			(view.sides === 'any' || speaking.size > 1)
		);
	});
}
