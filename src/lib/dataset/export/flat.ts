/** A dataset → one flat table: a row a claim and figure, with everything it names written out. */
import { TABLES } from '../tables';
import type { Dataset } from '../types';
import { writeCell, writeCsv } from '../write-table';
import { FLAT_COLUMNS, TEMPLATE_COLUMNS, type FlatColumn, type JoinedTable } from './flat-columns';
import { disarm } from './disarm';

type AnyRow = Readonly<Record<string, unknown>>;
type Joined = Readonly<Record<JoinedTable, AnyRow | undefined>>;

const rowsOf = (rows: readonly object[]): readonly AnyRow[] => rows as readonly AnyRow[];

const byKey = (data: Dataset, table: JoinedTable): ReadonlyMap<unknown, AnyRow> => {
	const key = TABLES[table].primaryKey[0] ?? '';
	return new Map(rowsOf(data[table]).map((row) => [row[key], row]));
};

/** Names of the rows that cells of other rows lead to; an id where a name could not be told apart. */
function namesOf(data: Dataset, table: keyof Dataset): ReadonlyMap<unknown, string> {
	const rows = rowsOf(data[table]);
	const key = TABLES[table].primaryKey[0] ?? '';
	const count = new Map<unknown, number>();
	for (const { name } of rows) count.set(name, (count.get(name) ?? 0) + 1);
	return new Map(
		rows.map((row) => {
			const { name } = row;
			const plain = typeof name === 'string' && count.get(name) === 1 && !name.includes(';');
			return [row[key], plain ? name : String(row[key])];
		})
	);
}

/** One row for each figure of a claim, or one for a claim without. */
function joinRows(data: Dataset): Joined[] {
	const maps = {
		documents: byKey(data, 'documents'),
		outlets: byKey(data, 'outlets'),
		actors: byKey(data, 'actors'),
		parties: byKey(data, 'parties'),
		measures: byKey(data, 'measures'),
		events: byKey(data, 'events')
	};
	const figures = new Map<string, AnyRow[]>();
	for (const figure of data.figures) {
		const list = figures.get(figure.claim_id);
		if (list) list.push(figure);
		else figures.set(figure.claim_id, [figure]);
	}
	return data.claims.flatMap((claim): Joined[] => {
		const documents = maps.documents.get(claim.document_id);
		const actors = maps.actors.get(claim.actor_id);
		const shared = {
			claims: claim,
			documents,
			actors,
			outlets: maps.outlets.get(documents?.outlet_id),
			parties: maps.parties.get(actors?.party_id),
			events: maps.events.get(claim.event_id)
		};
		const own = figures.get(claim.claim_id) ?? [undefined];
		return own.map((figure) => ({
			...shared,
			figures: figure,
			measures: maps.measures.get(figure?.measure_id)
		}));
	});
}

/** A cell: plain, or the names of the rows it leads to. */
function cellOf(
	{ table, column, names }: FlatColumn,
	row: Joined,
	namesIn: ReadonlyMap<string, ReadonlyMap<unknown, string>>
): string {
	const value = row[table]?.[column];
	const target = names === null ? undefined : namesIn.get(names);
	if (target === undefined) return writeCell(value);
	const named = (id: unknown): string => target.get(id) ?? String(id);
	if (Array.isArray(value)) return disarm(value.map(named).join(';'));
	return value === null || value === undefined ? '' : disarm(named(value));
}

/**
 * One CSV table of all claims. Columns of the template come first; others only where a row has something
 * in them. Framing terms, counts and rows that no claim names are not part of the flat form.
 */
export function exportFlat(data: Dataset): string {
	const namesIn = new Map<string, ReadonlyMap<unknown, string>>(
		(['parties', 'actors', 'measures'] as const).map((table) => [table, namesOf(data, table)])
	);
	const rows = joinRows(data);
	const columns = FLAT_COLUMNS.map((column) => ({
		name: column.name,
		cells: rows.map((row) => cellOf(column, row, namesIn))
	})).filter(
		({ name, cells }) => TEMPLATE_COLUMNS.includes(name) || cells.some((cell) => cell !== '')
	);
	const csv = writeCsv(
		columns.map(({ name }) => name),
		rows.map((_, i) => columns.map(({ cells }) => cells[i] ?? ''))
	);
	return `${csv}\n`;
}
