/** Problems as a table that a person can open, work through and throw away. */
import { disarm } from '../export/disarm';
import type { Problem } from '../problems';
import { writeCsv } from '../write-table';

const COLUMNS = ['file', 'row', 'column', 'value', 'reason', 'remedy'];

/** CSV, one problem a row; cells that a spreadsheet would run as a formula are disarmed. */
export function rejectedCsv(problems: readonly Problem[]): string {
	const rows = problems.map(({ file, row, column, value, message, remedy }) =>
		[file, row === null ? '' : String(row), column ?? '', value ?? '', message, remedy].map(disarm)
	);
	return `${writeCsv(COLUMNS, rows)}\n`;
}
