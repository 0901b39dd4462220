/** Typed rows → CSV text that `readTable` reads back, safe to open in a spreadsheet. */
import Papa from 'papaparse';
import type { Columns, Row, Table } from './fields';

function writeCell(value: unknown): string {
	if (value === null || value === undefined) return '';
	return Array.isArray(value) ? value.join(';') : String(value);
}

/** CSV with a header row; cells that a spreadsheet would run as a formula are disarmed. */
export function writeTable<C extends Columns>(
	table: Table<C>,
	rows: readonly Row<Table<C>>[]
): string {
	const names = Object.keys(table.columns);
	const data = rows.map((row) => names.map((name) => writeCell(row[name as keyof typeof row])));
	return Papa.unparse({ fields: names, data }, { newline: '\n', escapeFormulae: true });
}
