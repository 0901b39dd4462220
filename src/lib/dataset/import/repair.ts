/**
 * A dataset whose references all lead somewhere: rows whose parent was rejected go too, and every one of
 * them is told. Without this one bad actor would make the whole file unusable.
 */
import type { Columns, Table } from '../fields';
import type { Problem } from '../problems';
import { TABLES, type TableName } from '../tables';
import type { Dataset } from '../types';
import { problemAt } from './raw-table';

type AnyRow = Readonly<Record<string, unknown>>;

interface Repaired {
	readonly dataset: Dataset;
	readonly dropped: readonly Problem[];
}

/** One pass: rows without their parent are left out, empty references stay. */
function pass(tables: Map<TableName, readonly AnyRow[]>, dropped: Problem[]): boolean {
	let changed = false;
	const keys = new Map<string, Set<unknown>>();
	for (const [name, rows] of tables) {
		const [key, second] = TABLES[name].primaryKey;
		if (key !== undefined && second === undefined)
			keys.set(`${name}.${key}`, new Set(rows.map((row) => row[key])));
	}
	for (const [name, rows] of tables) {
		const table: Table<Columns> = TABLES[name];
		const seen = new Set<string>();
		const kept: AnyRow[] = [];
		for (const row of rows) {
			const id = table.primaryKey.map((key) => String(row[key])).join(', ');
			const fixed = fixRow(table, row, keys);
			const why = seen.has(id) ? 'is there twice.' : typeof fixed === 'string' ? fixed : null;
			if (why !== null)
				dropped.push(problemAt('unknown-reference', name, null, null, id, why, 'It was left out.'));
			if (why !== null || fixed !== row) changed = true;
			if (why === null && typeof fixed !== 'string') kept.push(fixed);
			seen.add(id);
		}
		if (kept.length !== rows.length || changed) tables.set(name, kept);
	}
	return changed;
}

/** The row; the row without references that may be empty; or why it cannot stay. */
function fixRow(
	table: Table<Columns>,
	row: AnyRow,
	keys: ReadonlyMap<string, ReadonlySet<unknown>>
): AnyRow | string {
	let fixed = row;
	for (const [column, field] of Object.entries(table.columns)) {
		const known = field.references === undefined ? undefined : keys.get(field.references);
		if (known === undefined) continue;
		const value = row[column];
		if (Array.isArray(value)) {
			const sound = value.filter((id) => known.has(id));
			if (sound.length < value.length) fixed = { ...fixed, [column]: sound };
		} else if (value !== null && !known.has(value)) {
			if (field.required) return `names ${column} “${String(value)}”, which is not there.`;
			fixed = { ...fixed, [column]: null };
		}
	}
	return fixed;
}

export function repairReferences(dataset: Dataset): Repaired {
	const tables = new Map(
		(Object.keys(TABLES) as TableName[]).map((name) => [
			name,
			dataset[name] as readonly unknown[] as readonly AnyRow[]
		])
	);
	const dropped: Problem[] = [];
	// Each pass can only take rows away, so this ends.
	while (pass(tables, dropped));
	// The rows are those of the dataset, so their types are.
	return { dataset: Object.fromEntries(tables) as unknown as Dataset, dropped };
}
