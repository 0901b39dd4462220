/** The list of changes against the tables: every row it names is there, and what it withdrew is gone. */
import { changeProblem, changesOf, type Change, type VersionChanges } from './changes';
import type { Columns, Table } from './fields';
import type { Problem } from './problems';
import { TABLES } from './tables';
import type { Dataset } from './types';

const tableOf = (name: string): Table<Columns> | undefined =>
	Object.values<Table<Columns>>(TABLES).find((table) => table.name === name);

/** Ids of a table with one column as its key; null for tables whose rows have no id. */
function idsOf(data: Dataset, table: Table<Columns>): ReadonlySet<string> | null {
	const [key, second] = table.primaryKey;
	if (key === undefined || second !== undefined) return null;
	const rows: readonly Readonly<Record<string, unknown>>[] = data[table.name as keyof Dataset];
	return new Set(rows.map((row) => String(row[key])));
}

function rowProblems(change: Change, ids: ReadonlySet<string>, gone: ReadonlySet<string>) {
	const { kind, table, line } = change;
	return change.ids.flatMap((id): Problem[] => {
		if (kind === 'withdrawn')
			return ids.has(id)
				? [
						changeProblem(
							line,
							id,
							`is withdrawn, but still in ${table}.csv.`,
							'Remove the row, or the line here.'
						)
					]
				: [];
		return ids.has(id) || gone.has(`${table} ${id}`)
			? []
			: [
					changeProblem(line, id, `is not in ${table}.csv.`, 'Correct the id, or withdraw the row.')
				];
	});
}

/**
 * Problems of the list of changes that only the tables can tell.
 * @param versions as `readChanges` found them
 */
export function checkChanges(versions: readonly VersionChanges[], data: Dataset): Problem[] {
	const gone = new Set(
		changesOf(versions, 'withdrawn').flatMap(({ table, ids }) => ids.map((id) => `${table} ${id}`))
	);
	return versions
		.flatMap(({ changes }) => changes)
		.flatMap((change): Problem[] => {
			const table = tableOf(change.table);
			if (!table)
				return [
					changeProblem(
						change.line,
						change.table,
						'is no table.',
						`Use ${Object.keys(TABLES).join(', ')}.`
					)
				];
			const strange = change.columns
				.filter((column) => change.kind !== 'withdrawn' && !(column in table.columns))
				.map((column) =>
					changeProblem(
						change.line,
						column,
						`is no column of ${table.name}.csv.`,
						`Use ${Object.keys(table.columns).join(', ')}.`
					)
				);
			const ids = idsOf(data, table);
			return [...strange, ...(ids ? rowProblems(change, ids, gone) : [])];
		});
}
