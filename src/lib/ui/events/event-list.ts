/** What the list of events needs of a dataset: who speaks of each, how many numbers, how they compare. */
import type { ChartModel } from '$lib/charts/model';
import { accordOf } from '$lib/events/accord';
import { claimsByEvent, type EventClaim } from '$lib/events/event-claim';
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { Event } from '$lib/dataset/types';
import { meetingsChart } from './meetings-chart';

export interface EventSummary {
	readonly id: string;
	readonly name: string;
	readonly kind: Event['kind'];
	readonly place: string | null;
	readonly start: string;
	readonly end: string | null;
	readonly sensitive: boolean;
	/** Claims of each side that speaks, in the order of the parties. */
	readonly parties: readonly (readonly [string, number])[];
	readonly figures: number;
	/** Counts for which at least two voices give the same number, or different ones. */
	readonly agreed: number;
	readonly disputed: number;
	/** Voices name different sides for it. */
	readonly whoDisputed: boolean;
}

export interface EventList {
	/** Latest first. */
	readonly events: readonly EventSummary[];
	readonly meetings: ChartModel;
}

function summary(
	event: Event,
	claims: readonly EventClaim[],
	{ orderedParties }: IndexedDataset
): EventSummary {
	const { numbers, accounts } = accordOf(claims, event, orderedParties);
	const withOutcome = (outcome: string): number =>
		numbers.filter((one) => one.outcome === outcome).length;
	return {
		id: event.event_id,
		name: event.name,
		kind: event.kind,
		place: event.place,
		start: event.start,
		end: event.end,
		sensitive: event.sensitive,
		parties: orderedParties.flatMap(({ party_id }): [string, number][] => {
			const own = claims.filter(({ row }) => row.partyId === party_id).length;
			return own === 0 ? [] : [[party_id, own]];
		}),
		figures: claims.reduce((sum, { figures }) => sum + figures.length, 0),
		agreed: withOutcome('agreed'),
		disputed: withOutcome('disputed'),
		whoDisputed: accounts.outcome === 'disputed'
	};
}

/** Every event that somebody speaks of. */
export function eventList(data: IndexedDataset): EventList {
	const claims = claimsByEvent(data);
	const told = data.events
		.filter((event) => (claims.get(event.event_id) ?? []).length > 0)
		.sort((a, b) => b.start.localeCompare(a.start) || a.name.localeCompare(b.name, 'en'));
	const events = told.map((event) => summary(event, claims.get(event.event_id) ?? [], data));
	return {
		events,
		meetings: meetingsChart(
			events,
			data.orderedParties,
			data.claimRows.filter((row) => row.eventId !== null)
		)
	};
}
