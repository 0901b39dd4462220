/**
 * The flat form: one row a claim with one of its figures, everything it names written out beside it. Its
 * columns are made from the table definitions, so that a new column of a table is one here too.
 */
import type { Columns, Field, Table } from '../fields';
import { TABLES, type TableName } from '../tables';

/** Tables that a flat row joins, and the word their columns begin with (none: as they are). */
const JOINED = {
	claims: '',
	figures: '',
	documents: '',
	outlets: 'outlet',
	actors: 'actor',
	parties: 'party',
	measures: 'measure',
	events: 'event'
} as const satisfies Partial<Record<TableName, string>>;

export type JoinedTable = keyof typeof JOINED;
export const JOINED_TABLES = Object.keys(JOINED) as JoinedTable[];

export interface FlatColumn {
	readonly name: string;
	readonly table: JoinedTable;
	/** Column of that table. */
	readonly column: string;
	readonly field: Field;
	/** Table whose rows the cell names; null for plain values. */
	readonly names: TableName | null;
}

/** Columns of the one-sheet template, in its order (static/claims-template.csv). */
export const TEMPLATE_COLUMNS =
	'outlet url published_on title actor party relayed_by said_on about_party kind summary wording cue stance hedge verification measure value value_high qualifier unit as_of note'.split(
		' '
	);

/** The one word of a class for what is said in the template without the table's name. */
const PLAIN: Readonly<Record<string, string>> = { measure_unit: 'unit' };

const columnsOf = (table: JoinedTable): [string, Field][] => {
	const definition: Table<Columns> = TABLES[table];
	return Object.entries(definition.columns);
};

const targetOf = (field: Field): { table: TableName; column: string } | null => {
	const [table, column = ''] = (field.references ?? '').split('.');
	return table === undefined || !(table in TABLES) ? null : { table: table as TableName, column };
};

/** References by which a row finds the rows it joins: their keys stand in the row once. */
const JOINS = new Set([
	'claims.document_id',
	'claims.actor_id',
	'claims.event_id',
	'figures.claim_id',
	'figures.measure_id',
	'documents.outlet_id',
	'actors.party_id'
]);

function flatName(table: JoinedTable, column: string): string {
	const prefix = JOINED[table];
	const key = TABLES[table].primaryKey[0];
	if (column === key) return column;
	if (prefix !== '') {
		const long = column === 'name' ? prefix : `${prefix}_${column}`;
		return PLAIN[long] ?? long;
	}
	const taken = (other: JoinedTable): boolean => column in TABLES[other].columns;
	if (table === 'figures' && (taken('claims') || taken('documents'))) return `figure_${column}`;
	return table === 'documents' && taken('claims') ? `document_${column}` : column;
}

function makeColumns(): FlatColumn[] {
	const all = JOINED_TABLES.flatMap((table) =>
		columnsOf(table).flatMap(([column, field]): FlatColumn[] => {
			if (JOINS.has(`${table}.${column}`)) return [];
			const target = targetOf(field);
			// Terms and their concepts are no part of the flat form.
			if (target !== null && target.table === 'framing_terms') return [];
			return [
				{
					name: flatName(table, column),
					table,
					column,
					field,
					names: target === null ? null : target.table
				}
			];
		})
	);
	const place = new Map(TEMPLATE_COLUMNS.map((name, i) => [name, i]));
	return all
		.map((one, i) => ({ one, rank: place.get(one.name) ?? TEMPLATE_COLUMNS.length + i }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ one }) => one);
}

/** Every column of the flat form: those of the template first, then the others by table. */
export const FLAT_COLUMNS: readonly FlatColumn[] = makeColumns();

export const flatColumn: ReadonlyMap<string, FlatColumn> = new Map(
	FLAT_COLUMNS.map((column) => [column.name, column])
);
