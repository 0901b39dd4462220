/** CSV text → typed rows and problems. PapaParse reads the CSV; this file checks it. */
import Papa from 'papaparse';
import { readCell } from './cells';
import { rearm } from './export/disarm';
import type { Columns, Row, Table } from './fields';
import type { Problem, ProblemCode } from './problems';

export interface ReadTable<T> {
	readonly rows: T[];
	/** Row numbers as a spreadsheet shows them, beside `rows`. */
	readonly rowNumbers: number[];
	readonly problems: Problem[];
}

/**
 * Reads one table. A row with any problem is left out of `rows` and told in `problems`; the others
 * are kept, so that one bad cell never loses a file.
 * @param text CSV with a header row, UTF-8, comma separated
 */
export function readTable<C extends Columns>(
	table: Table<C>,
	text: string
): ReadTable<Row<Table<C>>> {
	const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
	const problems: Problem[] = [];
	const report = (
		code: ProblemCode,
		row: number | null,
		column: string | null,
		value: string | null,
		message: string,
		remedy: string
	) => problems.push({ code, file: table.name, row, column, value, message, remedy });

	for (const error of parsed.errors)
		if (error.type === 'Quotes')
			report(
				'broken-row',
				(error.row ?? 0) + 1,
				null,
				null,
				error.message + '.',
				'Close the quotation mark.'
			);

	const [header = [], ...body] = parsed.data;
	const names = header.map((name) => name.trim());
	const columns = Object.entries(table.columns);
	for (const [name] of columns)
		if (!names.includes(name))
			report('missing-column', 1, name, null, 'column is missing.', `Add a column "${name}".`);
	for (const name of names)
		if (!(name in table.columns))
			report(
				'unknown-column',
				1,
				name,
				null,
				'is not a column of this table.',
				'Remove or rename it.'
			);

	const index = new Map(names.map((name, position) => [name, position]));
	const present = columns.filter(([name]) => index.has(name));
	const rows: Row<Table<C>>[] = [];
	const rowNumbers: number[] = [];
	body.forEach((cells, position) => {
		const number = position + 2;
		if (cells.length !== names.length) {
			report(
				'broken-row',
				number,
				null,
				cells.join(','),
				`has ${cells.length} cells, the header has ${names.length}.`,
				'Put quotation marks around cells that hold commas.'
			);
			return;
		}
		const row: Record<string, unknown> = {};
		let sound = true;
		for (const [name, field] of present) {
			const raw = rearm(cells[index.get(name) ?? -1] ?? '');
			const result = readCell(raw, field);
			if (result.ok) row[name] = result.value;
			else {
				sound = false;
				report(result.code, number, name, raw, result.message, result.remedy);
			}
		}
		if (sound && present.length === columns.length) {
			rows.push(row as Row<Table<C>>);
			rowNumbers.push(number);
		}
	});
	return { rows, rowNumbers, problems };
}
