/** Typed rows → CSV text that `readTable` reads back, safe to open in a spreadsheet. */
import Papa from 'papaparse';
import { disarm, isDisarmed } from './export/disarm';
import type { Columns, Row, Table } from './fields';

/** A number in digits: no exponent, which the door does not read. */
export function writeNumber(value: number): string {
	const text = String(value);
	if (!text.includes('e')) return text;
	return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, '') : BigInt(value).toString();
}

/** A cell as text; texts that a spreadsheet would run as a formula are disarmed. */
export function writeCell(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return writeNumber(value);
	return disarm(Array.isArray(value) ? value.join(';') : String(value));
}

/** Names and cells → CSV text with a header row. */
export const writeCsv = (fields: string[], data: string[][]): string =>
	Papa.unparse({ fields, data }, { newline: '\n', quotes: (cell) => isDisarmed(String(cell)) });

/** CSV with a header row; cells that a spreadsheet would run as a formula are disarmed. */
export function writeTable<C extends Columns>(
	table: Table<C>,
	rows: readonly Row<Table<C>>[]
): string {
	const names = Object.keys(table.columns);
	return writeCsv(
		names,
		rows.map((row) => names.map((name) => writeCell(row[name as keyof typeof row])))
	);
}
