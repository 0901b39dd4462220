/** The things that rows name: parties, actors, outlets, documents, measures, events; found or made. */
import { FLAT_COLUMNS, type JoinedTable } from '../export/flat-columns';
import { MARKERS, PALETTE, TABLES } from '../tables';
import type { Dataset } from '../types';
import { blankRow } from './blank';
import { CellFault, cellReader, type CellReader } from './cell-readers';
import { NOT_STATED } from './plan';
import { registry, type Registry } from './registry';
import { slug } from './slug';

/** Text of a field in the row at hand, trimmed; empty when there is none. */
export type CellOf = (field: string) => string;
/** Told of a cell that was left out although its row stays. */
export type Note = (field: string, text: string, message: string, remedy: string) => void;
type AnyRow = Record<string, unknown>;

interface Extra {
	readonly column: string;
	readonly name: string;
	readonly read: CellReader;
	/** A name of another row: resolved when all rows are there. */
	readonly names: boolean;
}

/** The columns of a table that a flat row can carry beside id and name. */
const extrasOf = (table: JoinedTable): Extra[] =>
	FLAT_COLUMNS.filter(
		(one) =>
			one.table === table && one.column !== 'name' && one.column !== TABLES[table].primaryKey[0]
	).map((one) => ({
		column: one.column,
		name: one.name,
		read: cellReader(one),
		names: one.names !== null
	}));

/** A row of a table: defaults, then what the cells say, then what is certain. */
export function rowMaker(table: JoinedTable, dates: (field: string, text: string) => unknown) {
	const extras = extrasOf(table);
	const blank = blankRow(TABLES[table]);
	return (cell: CellOf, note: Note, defaults: AnyRow, certain: AnyRow): AnyRow => {
		const row: AnyRow = { ...blank };
		for (const column in defaults) row[column] = defaults[column];
		for (const column in certain) row[column] = certain[column];
		for (const { column, name, read, names } of extras) {
			const text = cell(name);
			if (text === '' || certain[column] !== undefined) continue;
			const value = names ? text : (dates(name, text) ?? read(text));
			if (value instanceof CellFault) note(name, text, value.message, value.remedy);
			else row[column] = value;
		}
		return row;
	};
}

/** What kind of speaker a name sounds like; a person where nothing else is said. */
export function actorKind(name: string): string {
	const words: readonly (readonly [string, RegExp])[] = [
		[
			'news_agency',
			/\b(news agency|press agency|afp|reuters|tass|interfax|ukrinform|associated press)\b/i
		],
		['military', /\b(general staff|armed forces|army|military|navy|air force|command|troops)\b/i],
		[
			'government',
			/\b(minist|government|kremlin|office of|security service|department|state|parliament|intelligence|mod|officials?)\b|\bministry/i
		],
		['local_authority', /\b(governor|mayor|administration|city council|region)\b/i],
		['international_body', /\b(united nations|un|nato|eu|osce|council of europe|red cross)\b/i],
		['monitor', /\b(monitor|observatory|institute|project|mediazona|meduza|oryx|count|tracker)\b/i],
		['news_outlet', /\b(news|times|post|bbc|cnn|newspaper|radio|tv)\b/i],
		['unnamed', /\b(source|anonymous|unnamed|unknown|not stated)\b/i]
	];
	return words.find(([, test]) => test.test(name))?.[0] ?? 'person';
}

const SENSITIVE =
	/kill|dead|death|die[ds]?\b|casualt|wound|injur|victim|fatal|personnel|soldier|troop|civilian|\bpow\b|загиб|погиб|ранен|поранен|мертв|жертв|втрат/i;

/** Whether a measure counts people killed or hurt, by its name. */
export const soundsSensitive = (name: string): boolean => SENSITIVE.test(name);

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

const NO_CELLS: CellOf = () => '';
export const noCells = NO_CELLS;

/** @param base the dataset at hand, whose rows are taken over when they are named */
export function entities(
	base: Dataset | null,
	dates: (field: string, text: string) => unknown
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
	const makeParty = rowMaker('parties', dates);
	const makeActor = rowMaker('actors', dates);
	const makeEvent = rowMaker('events', dates);

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
		return party(rest?.name ?? NOT_STATED, NO_CELLS, () => undefined);
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
