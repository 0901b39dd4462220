/** Which sides speak of the same events: a table of squares, the same for every pair of parties. */
import type { ChartModel, ChartPoint, TableCell } from '$lib/charts/model';
import type { ClaimRow } from '$lib/dataset/rows';
import type { Party } from '$lib/dataset/types';
import { sideName } from '$lib/figures/sentence';
import { groupsOf } from '$lib/ui/figures/drawing';
import { claimsSource } from '../claims-source';
import type { EventSummary } from './event-list';

interface Meeting {
	readonly row: Party;
	readonly column: Party;
	readonly events: number;
}

/** Events of which both sides speak; of one side with itself: all of which it speaks. */
export function meetingsOf(
	events: readonly Pick<EventSummary, 'parties'>[],
	parties: readonly Party[]
): Meeting[][] {
	const speakers = events.map((event) => new Set(event.parties.map(([id]) => id)));
	return parties.map((row) =>
		parties.map((column) => ({
			row,
			column,
			events: speakers.filter((ids) => ids.has(row.party_id) && ids.has(column.party_id)).length
		}))
	);
}

const count = (n: number): string => `${n} ${n === 1 ? 'event' : 'events'}`;

export function meetingsChart(
	events: readonly Pick<EventSummary, 'parties'>[],
	parties: readonly Party[],
	claims: readonly ClaimRow[]
): ChartModel {
	const meetings = meetingsOf(events, parties);
	const pairs = meetings
		.flatMap((cells, i) => cells.slice(i + 1))
		.sort((a, b) => b.events - a.events);
	const [most, second] = pairs;
	const largest = Math.max(1, ...meetings.flat().map((cell) => cell.events));
	const both = ({ row, column }: Meeting): string => `${sideName(row)} and ${sideName(column)}`;
	const title =
		most === undefined || most.events === 0 || most.events === second?.events
			? 'Which sides speak of the same events'
			: `${both(most)} meet in ${count(most.events)}, more than any other two`;
	const words = (cell: Meeting): string =>
		cell.row === cell.column
			? `${sideName(cell.row)} speaks of ${count(cell.events)}`
			: `${both(cell)} both speak of ${count(cell.events)}`;
	const pointOf = (cell: Meeting, y: number, x: number): ChartPoint[] =>
		cell.events === 0
			? []
			: [
					{
						x,
						y,
						size: Math.sqrt(cell.events / largest),
						tag: String(cell.events),
						words: words(cell)
					}
				];
	const names = parties.map((party) => party.short_name);
	return {
		id: 'who-meets-whom',
		title,
		subtitle: `${count(events.length)} in the loaded rows. A square counts the events of which both sides speak.`,
		alt: `Table of squares: parties in rows and columns. ${title}.`,
		howToRead: [
			'Each square is a pair of sides. A larger square means more events of which both speak.',
			'From the top left to the bottom right stand the events of which each side speaks at all.',
			'A dotted square is a silence: no event in these data of which both speak.'
		],
		groups: groupsOf(parties),
		panels: [
			{
				drawing: {
					form: 'matrix',
					x: { kind: 'category', label: 'Speaks of the same event', categories: names },
					y: { kind: 'category', label: 'Who is speaking', categories: names },
					series: parties.map((party, y) => ({
						id: party.party_id,
						label: party.short_name,
						group: party.party_id,
						style: { colour: party.colour, marker: party.marker },
						draw: 'points' as const,
						points: (meetings[y] ?? []).flatMap((cell, x) => pointOf(cell, y, x))
					}))
				}
			}
		],
		table: {
			caption: 'Events of which two sides speak',
			columns: [
				{ label: 'Side' },
				{ label: 'Other side' },
				{ label: 'Events of which both speak', numeric: true }
			],
			rows: meetings
				.flatMap((cells, i) => cells.slice(i))
				.map((cell): TableCell[] => [
					{ value: cell.row.short_name },
					{ value: cell.row === cell.column ? 'alone or with others' : cell.column.short_name },
					{ value: cell.events }
				])
		},
		source: claimsSource(claims)
	};
}
