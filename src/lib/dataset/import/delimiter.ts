/** Which sign stands between the cells of a table, found by trying each on the first rows. */
import Papa from 'papaparse';
import { fieldOfName } from './synonyms';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface DetectedDelimiter {
	readonly delimiter: Delimiter;
	readonly why: string;
}

const NAMES: Readonly<Record<Delimiter, string>> = {
	',': 'comma',
	';': 'semicolon',
	'\t': 'tab',
	'|': 'vertical bar'
};

export const sayDelimiter = (delimiter: Delimiter): string => NAMES[delimiter];

const ROWS = 60;

interface Trial {
	readonly delimiter: Delimiter;
	readonly known: number;
	readonly columns: number;
	readonly even: number;
}

/** How a sample looks when cut at this sign: known column names, columns, share of even rows. */
function tryOut(sample: string, delimiter: Delimiter): Trial {
	const { data } = Papa.parse<string[]>(sample, {
		delimiter,
		newline: lineEnd(sample),
		preview: ROWS,
		skipEmptyLines: 'greedy'
	});
	// A title above the table has one cell: the header is the first row with more.
	const start = Math.max(
		0,
		data.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1)
	);
	const rows = data.slice(start);
	const header = rows[0] ?? [];
	const columns = header.length;
	const even = rows.filter((row) => row.length === columns).length / Math.max(1, rows.length);
	const known = header.filter((name) => fieldOfName(name) !== null).length;
	return { delimiter, known: columns > 1 ? known : 0, columns, even };
}

/** Rows end with a line feed, whatever else there is; in very old files with a carriage return. */
export const lineEnd = (sample: string): '\n' | '\r' =>
	!sample.includes('\n') && sample.includes('\r') ? '\r' : '\n';

/** The text after a first line such as `sep=;`, by which spreadsheets name the sign. */
export function statedDelimiter(sample: string): Delimiter | null {
	const [, sign] = /^sep=(.)\r?(?:\n|$)/i.exec(sample.slice(0, 20)) ?? [];
	return DELIMITERS.find((one) => one === sign) ?? null;
}

/** @param sample the first rows, without a cut-off last one where possible */
export function detectDelimiter(sample: string): DetectedDelimiter {
	const stated = statedDelimiter(sample);
	if (stated) return { delimiter: stated, why: 'The first line of the file says so.' };
	const trials = DELIMITERS.map((delimiter) => tryOut(sample, delimiter)).filter(
		(trial) => trial.columns > 1
	);
	const [best] = trials.sort(
		(a, b) => b.known - a.known || b.even - a.even || b.columns - a.columns
	);
	if (!best) return { delimiter: ',', why: 'The file has one column only.' };
	const share = Math.round(best.even * 100);
	const why =
		best.known > 0
			? `With it, ${best.known} column names are known words.`
			: `With it, ${share} % of the first rows have ${best.columns} cells.`;
	return { delimiter: best.delimiter, why };
}
