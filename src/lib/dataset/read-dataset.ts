/** The door: texts of CSV files → a checked dataset. Inside it is trusted. */
import { checkReferences, checkUnique, type LoadedTable } from './check-keys';
import type { Columns, Table } from './fields';
import type { Problem } from './problems';
import { readTable } from './read-table';
import { TABLES, type TableName } from './tables';
import type { Dataset } from './types';

export interface ReadDataset {
	readonly dataset: Dataset;
	readonly problems: Problem[];
}

/**
 * Reads every table, then keys and references between them.
 * @param files CSV text by table name ("claims" → text); a table that is absent is a problem
 * @returns the sound rows, and every problem found; a dataset with problems is incomplete
 */
export function readDataset(files: Readonly<Partial<Record<TableName, string>>>): ReadDataset {
	const problems: Problem[] = [];
	const loaded: LoadedTable[] = [];
	const rows: Record<string, unknown> = {};
	for (const [name, definition] of Object.entries(TABLES)) {
		const table: Table<Columns> = definition;
		const text = files[name as TableName];
		if (text === undefined) {
			problems.push({
				code: 'missing-file',
				file: name,
				row: null,
				column: null,
				value: null,
				message: 'is not there.',
				remedy: `Add ${name}.csv with the columns ${Object.keys(table.columns).join(', ')}.`
			});
			rows[name] = [];
			continue;
		}
		const read = readTable(table, text);
		problems.push(...read.problems);
		loaded.push({ table, rows: read.rows, rowNumbers: read.rowNumbers });
		rows[name] = read.rows;
	}
	for (const table of loaded) problems.push(...checkUnique(table));
	problems.push(...checkReferences(loaded));
	// Each list was read with its own table definition, so the names and types agree.
	return { dataset: rows as unknown as Dataset, problems };
}
