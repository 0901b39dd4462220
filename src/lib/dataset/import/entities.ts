/** The things that rows name: parties, actors, outlets, documents, measures, events; found or made. */
import { MARKERS, PALETTE } from '../tables';
import type { Dataset } from '../types';
import { actorKind, soundsSensitive } from './name-guesses';
import { NOT_STATED } from './plan';
import { registry, type Registry } from './registry';
import { noCells, rowMaker, type CellOf, type Note } from './row-maker';
import { slug } from './slug';

const RESIDUAL = /^(?:others?|other voices|rest|unknown|not stated|none)$/i;
const textsOf = (...values: unknown[]): string[] =>
	values.flatMap((value) =>
		typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : []
	);

export interface Entities {
	/** Whether rows of another dataset can be named. */
	readonly hasBase: boolean;
	readonly parties: Registry;
	readonly actors: Registry;
	readonly outlets: Registry;
	readonly documents: Registry;
	readonly measures: Registry;
	readonly events: Registry;
	party(name: string, cell: CellOf, note: Note): string;
	/** The party of speakers whose party nobody named. */
	noParty(): string;
	actor(name: string, party: string | null, cell: CellOf, note: Note): string;
	/** Null when nobody says on which day it happened. */
	event(name: string, day: string | null, cell: CellOf, note: Note): string | null;
}

/** @param base the dataset at hand, whose rows are taken over when they are named */
export function entities(
	base: Dataset | null,
	dates: (field: string, text: string) => unknown,
	has: (field: string) => boolean
): Entities {
	const from = <T>(rows: readonly T[] | undefined) =>
		(rows ?? []) as unknown as readonly Readonly<Record<string, unknown>>[];
	const parties = registry(
		'party_id',
		from(base?.parties),
		(row) => textsOf(row.name, row.short_name),
		'party'
	);
	const actors = registry(
		'actor_id',
		from(base?.actors),
		(row) => textsOf(row.name, row.aliases),
		'actor'
	);
	const outlets = registry('outlet_id', from(base?.outlets), (row) => textsOf(row.name), 'outlet');
	const documents = registry(
		'document_id',
		from(base?.documents),
		(row) => textsOf(row.url),
		'document'
	);
	const measures = registry(
		'measure_id',
		from(base?.measures),
		(row) => textsOf(row.name),
		'measure',
		'_'
	);
	const events = registry('event_id', from(base?.events), (row) => textsOf(row.name), 'event');
	const makeParty = rowMaker('parties', dates, has);
	const makeActor = rowMaker('actors', dates, has);
	const makeEvent = rowMaker('events', dates, has);

	function party(name: string, cell: CellOf, note: Note): string {
		const wish = cell('party_id');
		const known = parties.find(wish === '' ? name : wish);
		if (known !== null) return known;
		const residual = RESIDUAL.test(name);
		const i = parties.rows().length;
		const title = name === '' ? wish : name;
		return parties.add(wish === '' ? title : wish, [title], (id) =>
			makeParty(
				cell,
				note,
				{
					short_name: title.length > 24 ? `${title.slice(0, 23)}…` : title,
					colour: residual ? 'grey' : PALETTE[i % (PALETTE.length - 1)],
					marker: residual ? 'cross' : MARKERS[(i + Math.floor(i / 5)) % MARKERS.length],
					residual,
					description: `${title}, as in the imported table`
				},
				{ party_id: id, name: title }
			)
		);
	}

	function noParty(): string {
		const rest = base?.parties.find(({ residual }) => residual);
		return party(rest?.name ?? NOT_STATED, noCells, () => undefined);
	}

	function actor(name: string, partyId: string | null, cell: CellOf, note: Note): string {
		const wish = cell('actor_id');
		const byId = wish === '' ? null : actors.find(wish);
		if (byId !== null) return byId;
		const known = wish === '' ? actors.find(name) : null;
		if (known !== null && (partyId === null || actors.get(known)?.party_id === partyId))
			return known;
		const title = name === '' ? wish : name;
		return actors.add(wish === '' ? title : wish, [title], (id) =>
			makeActor(
				cell,
				note,
				{ kind: actorKind(title) },
				{ actor_id: id, name: title, party_id: partyId ?? noParty() }
			)
		);
	}

	function event(name: string, day: string | null, cell: CellOf, note: Note): string | null {
		const wish = cell('event_id');
		const known = events.find(wish === '' ? name : wish);
		if (known !== null) return known;
		const title = name === '' ? wish : name;
		if (day === null && cell('event_start') === '') return null;
		return events.add(wish === '' ? slug(`${title} ${day ?? ''}`) || title : wish, [title], (id) =>
			makeEvent(
				cell,
				note,
				{ kind: 'other', start: day, summary: title, sensitive: soundsSensitive(title) },
				{ event_id: id, name: title }
			)
		);
	}

	return {
		hasBase: base !== null,
		parties,
		actors,
		outlets,
		documents,
		measures,
		events,
		party,
		noParty,
		actor,
		event
	};
}
