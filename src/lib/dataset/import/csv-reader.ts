/**
 * Rows of a delimited text that arrives in pieces. PapaParse reads the cells; this file feeds it whole
 * rows, keeps the numbers of rows as a spreadsheet shows them, and gets past quotation marks that
 * were never closed. The time grows with the length of the text, whatever it holds.
 */
import Papa from 'papaparse';
import { lineEnd, statedDelimiter, type Delimiter } from './delimiter';
import { LIMITS } from './limits';

export interface CsvRows {
	readonly rows: string[][];
	/** Beside `rows`: 1 is the first row of the file. */
	readonly numbers: number[];
}

export interface BrokenRow {
	readonly row: number;
	/** Its beginning, as printed. */
	readonly text: string;
	readonly why: 'open-quote' | 'stray-quote' | 'too-long';
}

export interface CsvReader {
	push(text: string): CsvRows;
	finish(): CsvRows;
	readonly broken: readonly BrokenRow[];
}

interface Parsed {
	readonly data: string[][];
	readonly errors: readonly { readonly code: string; readonly row?: number }[];
	readonly meta: { readonly cursor: number };
}

const isEmpty = (row: readonly string[]): boolean => {
	for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
	return true;
};

/** A cell of a text whose quotation marks are no longer trusted. */
const unquoted = (cell: string): string =>
	cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
		? cell.slice(1, -1).replaceAll('""', '"')
		: cell;

/** @param delimiter what stands between cells */
export function csvReader(delimiter: Delimiter): CsvReader {
	const broken: BrokenRow[] = [];
	let newline: '\n' | '\r' | null = null;
	let buffer = '';
	let next = 1;
	/** A row that did not end is read again only when the text has doubled: time stays linear. */
	let waitFor = 0;
	let recoveries = 0;
	let skippingLine = false;
	let started = false;

	/** @param last whether the last row may lack its line end */
	function parse(text: string, last: boolean): Parsed {
		const trusted = recoveries < LIMITS.brokenQuotes;
		const config = { delimiter, newline: newline ?? '\n', ...(trusted ? {} : { fastMode: true }) };
		// The typings leave the result open; its form is that of every Papa result.
		return new Papa.Parser(config as Papa.ParseConfig).parse(text, 0, !last) as Parsed;
	}

	/** Takes finished rows over; empty ones are counted but left out. */
	function take(parsed: Parsed, into: CsvRows): void {
		const stray = new Set(
			parsed.errors.flatMap(({ code, row }) => (code === 'InvalidQuotes' ? (row ?? 0) : []))
		);
		parsed.data.forEach((row, i) => {
			const number = next;
			next += 1;
			const last = row.length - 1;
			const cell = row[last];
			if (newline === '\n' && cell !== undefined && cell.endsWith('\r'))
				row[last] = cell.slice(0, -1);
			if (isEmpty(row)) return;
			if (recoveries >= LIMITS.brokenQuotes) row.forEach((cell, j) => (row[j] = unquoted(cell)));
			if (stray.has(i))
				broken.push({ row: number, text: row.join(delimiter).slice(0, 80), why: 'stray-quote' });
			else {
				into.rows.push(row);
				into.numbers.push(number);
			}
		});
	}

	/** Gives up the line that the buffer begins with, and goes on behind it. */
	function dropLine(why: BrokenRow['why']): void {
		broken.push({ row: next, text: buffer.slice(0, 80), why });
		recoveries += 1;
		next += 1;
		const end = buffer.indexOf(newline ?? '\n');
		skippingLine = end < 0;
		buffer = end < 0 ? '' : buffer.slice(end + 1);
	}

	function skipRestOfLine(): void {
		const end = buffer.indexOf(newline ?? '\n');
		if (end < 0) buffer = '';
		else {
			buffer = buffer.slice(end + 1);
			skippingLine = false;
		}
	}

	function read(last: boolean): CsvRows {
		const into: CsvRows = { rows: [], numbers: [] };
		waitFor = 0;
		while (buffer !== '') {
			if (skippingLine) {
				skipRestOfLine();
				continue;
			}
			const parsed = parse(buffer, last);
			const open = last && parsed.errors.some(({ code }) => code === 'MissingQuotes');
			if (open) parsed.data.pop();
			take(parsed, into);
			if (last && !open) {
				buffer = '';
				break;
			}
			buffer = open ? tailOf(buffer, parsed) : buffer.slice(parsed.meta.cursor);
			if (open) dropLine('open-quote');
			else if (buffer.length > LIMITS.rowCharacters) dropLine(whyLong());
			else {
				waitFor = buffer.length * 2;
				break;
			}
		}
		return into;
	}

	const whyLong = (): BrokenRow['why'] => (buffer.includes('"') ? 'open-quote' : 'too-long');

	/** What is left from the row whose quotation mark stays open to the end. */
	function tailOf(text: string, parsed: Parsed): string {
		const whole = new Papa.Parser({ delimiter, newline: newline ?? '\n' }).parse(
			text,
			0,
			true
		) as Parsed;
		return parsed.data.length === 0 ? text : text.slice(whole.meta.cursor);
	}

	return {
		push(text) {
			buffer += text;
			if (!started) {
				newline = lineEnd(buffer);
				if (statedDelimiter(buffer) !== null && buffer.includes('\n')) {
					buffer = buffer.slice(buffer.indexOf('\n') + 1);
					next += 1;
				}
				started = buffer !== '';
			}
			return buffer.length < waitFor ? { rows: [], numbers: [] } : read(false);
		},
		finish() {
			if (newline === null) newline = lineEnd(buffer);
			return read(true);
		},
		broken
	};
}
