import Papa from 'papaparse';
import type { TableModel } from '../model';

/** Tells spreadsheets that the file is UTF-8. */
export const BOM = '\ufeff';

/** The table's rows as CSV: the same cells; "not reported" stays empty; formulae are made harmless. */
export function tableCsv(table: TableModel): string {
	const fields = table.columns.map((column) => column.label);
	const data = table.rows.map((row) => row.map((cell) => cell.value ?? ''));
	return BOM + Papa.unparse({ fields, data }, { escapeFormulae: true, newline: '\r\n' });
}
