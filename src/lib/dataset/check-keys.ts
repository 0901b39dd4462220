/** Keys and references between tables. */
import type { Table } from './fields';
import type { Problem } from './problems';

export interface LoadedTable {
	readonly table: Table;
	readonly rows: readonly Readonly<Record<string, unknown>>[];
	readonly rowNumbers: readonly number[];
}

const SEPARATOR = '\u001f';

/** Primary keys must be unique; so must every column that says so. */
export function checkUnique({ table, rows, rowNumbers }: LoadedTable): Problem[] {
	const problems: Problem[] = [];
	const seen = new Map<string, number>();
	rows.forEach((row, i) => {
		const key = table.primaryKey.map((name) => String(row[name])).join(SEPARATOR);
		const number = rowNumbers[i] ?? 0;
		const first = seen.get(key);
		if (first === undefined) seen.set(key, number);
		else
			problems.push({
				code: 'duplicate',
				file: table.name,
				row: number,
				column: table.primaryKey.join(', '),
				value: key.split(SEPARATOR).join(', '),
				message: `is already in row ${first}.`,
				remedy: 'Give it another id, or remove one of the two rows.'
			});
	});
	return problems;
}

/** Every reference must lead to a row of the table it names. */
export function checkReferences(loaded: readonly LoadedTable[]): Problem[] {
	const keys = new Map<string, Set<unknown>>();
	for (const { table, rows } of loaded)
		for (const name of table.primaryKey)
			if (table.primaryKey.length === 1)
				keys.set(`${table.name}.${name}`, new Set(rows.map((row) => row[name])));

	return loaded.flatMap(({ table, rows, rowNumbers }) =>
		Object.entries(table.columns).flatMap(([column, field]) => {
			const target = field.references;
			if (target === undefined) return [];
			const known = keys.get(target);
			return rows.flatMap((row, i) => {
				const cell = row[column];
				const values = Array.isArray(cell) ? cell : cell === null ? [] : [cell];
				return values
					.filter((value) => !known?.has(value))
					.map((value) => ({
						code: 'unknown-reference' as const,
						file: table.name,
						row: rowNumbers[i] ?? 0,
						column,
						value: String(value),
						message: `is not in ${target}.`,
						remedy: `Add it to ${target.split('.')[0]}.csv or correct the spelling.`
					}));
			});
		})
	);
}
