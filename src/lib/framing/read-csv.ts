/** Reads the rows of a CSV file one after another, so that its size does not matter. */
import Papa from 'papaparse';
import { addDocument, type Tally } from './count';
import { readRow, type CountedDocument, type RowProblem, type RowSpec } from './document';
import type { Matcher } from './match';

/** Told for every cell or row that could not be read; rows are numbered as a spreadsheet does. */
export type Report = (row: number, problem: RowProblem) => void;

/** A column named by the reader of the file that the file does not have. */
export class MissingColumnError extends Error {
	override readonly name = 'MissingColumnError';
}

type Cells = Record<string, string | undefined>;

/**
 * Reads a CSV with a header row and hands over every row that can be read.
 *
 * @param source a readable stream of text (Node), a File (browser) or the text itself
 * @param spec which columns hold what
 * @param visit given every document, with the number of its row
 * @param report told of every problem; the other rows are read
 * @returns number of rows without text
 * @throws MissingColumnError (as a rejection) when a column of the spec is not in the header
 */
export function readCorpus(
	source: NodeJS.ReadableStream | File | string,
	spec: RowSpec,
	visit: (document: CountedDocument, row: number) => void,
	report: Report
): Promise<number> {
	const needed = [spec.dateColumn, ...spec.textColumns];
	if ('column' in spec.outlet) needed.push(spec.outlet.column);
	return new Promise((resolve, reject) => {
		let row = 1;
		let empty = 0;
		let failed = false;
		const config: Papa.ParseConfig<Cells> = {
			header: true,
			skipEmptyLines: 'greedy',
			transformHeader: (name) => name.replace(/^\uFEFF/, '').trim(),
			step({ data, errors, meta }, parser) {
				const missing = needed.filter((column) => !meta.fields?.includes(column));
				if (missing.length > 0) {
					failed = true;
					parser.abort();
					const has = (meta.fields ?? []).filter((name) => name !== '').join(', ');
					return reject(
						new MissingColumnError(`no column ${missing.join(', ')}; there are: ${has}`)
					);
				}
				row++;
				const broken = errors[0]?.message;
				if (broken !== undefined) {
					const remedy = 'put cells that hold a comma or a quotation mark in quotation marks';
					return report(row, { column: '(all)', value: broken, remedy });
				}
				const result = readRow(data, spec);
				if ('problems' in result) for (const problem of result.problems) report(row, problem);
				else if ('empty' in result) empty++;
				else visit(result.document, row);
			},
			complete: () => {
				if (!failed) resolve(empty);
			}
		};
		if (typeof source === 'string')
			Papa.parse<Cells>(source, config as Papa.ParseWorkerConfig<Cells>);
		else
			Papa.parse<Cells, File | NodeJS.ReadableStream>(
				source,
				config as Papa.ParseLocalConfig<Cells, File | NodeJS.ReadableStream>
			);
	});
}

/**
 * Reads a CSV and counts every row that can be read (see `readCorpus`).
 *
 * @param tally counts so far; changed in place
 */
export const countCsv = (
	source: NodeJS.ReadableStream | File | string,
	spec: RowSpec,
	tally: Tally,
	matcher: Matcher,
	report: Report
): Promise<number> =>
	readCorpus(source, spec, (document) => void addDocument(tally, matcher, document), report);
