/** A row with every column of a table empty, to be copied for each row that is made. */
import type { Columns, Table } from '../fields';

/** Empty cells are null, empty lists are lists without items. */
export function blankRow(
	table: Table<Columns>,
	filled: Readonly<Record<string, unknown>> = {}
): Record<string, unknown> {
	const empty = Object.entries(table.columns).map(([name, { type }]) => [
		name,
		filled[name] ?? (type === 'list' ? [] : null)
	]);
	// An object made of JSON keeps its columns in fixed places; one filled column by column becomes a
	// look-up table, and copies of it are several times as large and slow.
	return JSON.parse(JSON.stringify(Object.fromEntries(empty))) as Record<string, unknown>;
}
