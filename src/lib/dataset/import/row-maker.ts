/** Rows of the tables that claims name, made from the cells beside the claim. */
import { FLAT_COLUMNS, type JoinedTable } from '../export/flat-columns';
import { TABLES } from '../tables';
import { blankRow } from './blank';
import { CellFault, cellReader, type CellReader } from './cell-readers';

/** Text of a field in the row at hand, trimmed; empty when there is none. */
export type CellOf = (field: string) => string;
/** Told of a cell that was left out although its row stays. */
export type Note = (field: string, text: string, message: string, remedy: string) => void;
type AnyRow = Record<string, unknown>;

/** A row without any texts. */
export const noCells: CellOf = () => '';

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

/**
 * A row of a table: defaults, then what the cells say, then what is certain.
 * @param has whether a field can have a text at all
 */
export function rowMaker(
	table: JoinedTable,
	dates: (field: string, text: string) => unknown,
	has: (field: string) => boolean
) {
	const extras = extrasOf(table).filter(({ name }) => has(name));
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
