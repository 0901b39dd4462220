/**
 * Bytes of a file → a table, in pieces: `push` takes the next bytes and returns what is new, `finish`
 * gives the table. It runs in a Web Worker and on the command line alike, and holds nothing up for
 * longer than one piece takes.
 */
import { cleanText } from './clean';
import { csvReader, type BrokenRow, type CsvReader, type CsvRows } from './csv-reader';
import { detectDelimiter, sayDelimiter, statedDelimiter, type Delimiter } from './delimiter';
import { sayEncoding, textReader, type Encoding } from './encoding';
import { readDate } from './dates';
import { looksLikeJson, readJsonTable } from './json-table';
import { LIMITS } from './limits';
import { readNumber } from './numbers';
import {
	addProblem,
	columnNames,
	nameOfFile,
	problemAt,
	problemList,
	type FormatFact,
	type RawTable
} from './raw-table';
import { sharedCells, type ShareCells } from './shared-cells';
import { fieldOfName } from './synonyms';
import type { Problem } from '../problems';

/** What a piece brought. */
export type TableEvent =
	| { readonly kind: 'format'; readonly facts: readonly FormatFact[] }
	| { readonly kind: 'header'; readonly header: readonly string[] }
	/** Rows so far. */
	| { readonly kind: 'rows'; readonly rows: number; readonly bytes: number };

export interface ReadChoices {
	readonly encoding?: Encoding | null;
	readonly delimiter?: Delimiter | null;
}

export interface TableReader {
	push(bytes: Uint8Array): TableEvent[];
	/** @throws Error with `remedy` when there is no table in the file */
	finish(): RawTable;
}

/** A file without a table, and what to do about it. */
export class TableError extends Error {
	constructor(
		message: string,
		readonly remedy: string
	) {
		super(message);
	}
}

/** Characters of the beginning that decide delimiter and kind. */
const SAMPLE = 65_536;
const EMPTY: CsvRows = { rows: [], numbers: [] };

const BROKEN: Readonly<Record<BrokenRow['why'], readonly [string, string]>> = {
	'open-quote': [
		'has a quotation mark that is never closed.',
		'Close it, or write two of them for one inside a cell.'
	],
	'stray-quote': [
		'has a quotation mark in the middle of a quoted cell.',
		'Write two of them for one inside a cell.'
	],
	'too-long': ['is longer than a million characters.', 'Check the line ends of the file.']
};

/** Reads a delimited table; JSON is collected and read at the end. */
export function tableReader(fileName: string, choices: ReadChoices = {}): TableReader {
	const name = nameOfFile(fileName);
	const text = textReader(choices.encoding ?? null);
	const rejected = problemList();
	const notes: Problem[] = [];
	const facts: FormatFact[] = [];
	const rows: string[][] = [];
	const numbers: number[] = [];
	let csv: CsvReader | null = null;
	let json: string[] | null = null;
	let sample = '';
	let header: string[] | null = null;
	let share: ShareCells = () => undefined;
	let waiting: CsvRows = { rows: [], numbers: [] };
	let unseen = 0;
	let bytesRead = 0;

	const clean = (piece: string): string => {
		const cleaned = cleanText(piece);
		unseen += piece.length - cleaned.length;
		return cleaned;
	};

	/** Decides what the file is, once enough of it is there. */
	function begin(all: string): CsvRows {
		if (looksLikeJson(all)) {
			json = [all];
			return EMPTY;
		}
		const cut = all.lastIndexOf('\n', SAMPLE);
		const head = all.length > SAMPLE && cut > 0 ? all.slice(0, cut) : all.slice(0, SAMPLE);
		const { delimiter, why } = choices.delimiter
			? { delimiter: choices.delimiter, why: 'You chose it.' }
			: detectDelimiter(statedDelimiter(head) ? head : head.trimStart());
		facts.push({ what: 'kind', value: 'Table', why: 'Rows with signs between the cells.' });
		facts.push({ what: 'delimiter', value: sayDelimiter(delimiter), why });
		csv = csvReader(delimiter);
		return csv.push(all);
	}

	function feed(piece: string, last: boolean): CsvRows {
		const cleaned = clean(piece);
		if (json !== null) {
			json.push(cleaned);
			return EMPTY;
		}
		if (csv !== null) return csv.push(cleaned);
		sample += cleaned;
		if (!last && sample.length < SAMPLE) return EMPTY;
		const all = sample;
		sample = '';
		return begin(all);
	}

	function takeHeader(cells: string[], number: number): void {
		if (cells.length > LIMITS.columns)
			throw new TableError(`has ${cells.length} columns.`, 'Check which sign separates the cells.');
		const named = columnNames(cells, name, number);
		header = named.header;
		share = sharedCells(header.length);
		notes.push(...named.notes);
	}

	/** The first rows: titles above the table are passed over; a table without names gets numbers. */
	function findHeader(): void {
		const start = waiting.rows.findIndex(
			(row) => row.filter((cell) => cell.trim() !== '').length > 1
		);
		const at = start < 0 ? 0 : start;
		const first = waiting.rows[at];
		if (first === undefined) return;
		for (let i = 0; i < at; i += 1)
			notes.push(
				problemAt(
					'rule',
					name,
					waiting.numbers[i] ?? null,
					null,
					waiting.rows[i]?.join(' ') ?? '',
					'stands above the table.',
					'It was passed over.'
				)
			);
		const values = first.filter((cell) => readNumber(cell.trim()).kind !== 'no-number').length;
		const dates = first.filter((cell) => readDate(cell).kind !== 'no-date').length;
		const named = first.some((cell) => fieldOfName(cell) !== null);
		const headless = !named && dates > 0 && values > 0 && values + dates >= first.length;
		const from = headless ? at : at + 1;
		if (headless) {
			takeHeader(
				first.map(() => ''),
				waiting.numbers[at] ?? 1
			);
			facts.push({ what: 'header', value: 'none', why: 'The first row holds values, no names.' });
		} else takeHeader(first, waiting.numbers[at] ?? 1);
		const rest = { rows: waiting.rows.slice(from), numbers: waiting.numbers.slice(from) };
		waiting = EMPTY;
		add(rest);
	}

	function add(piece: CsvRows): void {
		const width = header?.length ?? 0;
		for (let i = 0; i < piece.rows.length; i += 1) {
			const row = piece.rows[i] as string[];
			const number = piece.numbers[i] ?? 0;
			while (row.length > width && row[row.length - 1]?.trim() === '') row.pop();
			if (row.length !== width) {
				addProblem(
					rejected,
					problemAt(
						'broken-row',
						name,
						number,
						null,
						row.join(' | '),
						`has ${row.length} cells, the header has ${width}.`,
						row.length > width
							? 'Put quotation marks around cells that hold the separating sign.'
							: 'Fill in the missing cells; empty ones count too.'
					)
				);
				continue;
			}
			if (rows.length >= LIMITS.rows)
				throw new TableError('has more than a million rows.', 'Import it in parts.');
			share(row);
			rows.push(row);
			numbers.push(number);
		}
	}

	/** Rows before the header is known wait until ten are there. */
	function take(piece: CsvRows, last: boolean): boolean {
		if (header !== null) {
			add(piece);
			return false;
		}
		waiting = {
			rows: waiting.rows.concat(piece.rows),
			numbers: waiting.numbers.concat(piece.numbers)
		};
		if (waiting.rows.length < 10 && !last) return false;
		findHeader();
		return header !== null;
	}

	function tellOfLetters(): void {
		const { encoding, why } = text.detected;
		facts.push({ what: 'encoding', value: sayEncoding(encoding), why });
		if (text.unreadable > 0)
			notes.push(
				problemAt(
					'rule',
					name,
					null,
					null,
					'�',
					`${text.unreadable} characters could not be read.`,
					'Choose another encoding, or save the file as UTF-8.'
				)
			);
		if (unseen > 0)
			notes.push(
				problemAt(
					'rule',
					name,
					null,
					null,
					null,
					`${unseen} unseen control characters were taken out.`,
					'Nothing to do, unless words look wrong.'
				)
			);
	}

	function finishJson(pieces: readonly string[]): RawTable {
		const table = readJsonTable(pieces.join(''), fileName);
		tellOfLetters();
		return { ...table, notes: [...table.notes, ...notes], format: [...table.format, ...facts] };
	}

	return {
		push(bytes) {
			bytesRead += bytes.length;
			const before = rows.length;
			const known = facts.length;
			const found = take(feed(text.push(bytes), false), false);
			const events: TableEvent[] = [];
			if (facts.length > known) events.push({ kind: 'format', facts: facts.slice(known) });
			if (found && header !== null) events.push({ kind: 'header', header });
			if (rows.length > before) events.push({ kind: 'rows', rows: rows.length, bytes: bytesRead });
			return events;
		},
		finish() {
			take(feed(text.finish(), true), false);
			if (json !== null) return finishJson(json);
			take(csv?.finish() ?? EMPTY, true);
			tellOfLetters();
			for (const { row, text: value, why } of csv?.broken ?? []) {
				const [message, remedy] = BROKEN[why];
				addProblem(rejected, problemAt('broken-row', name, row, null, value, message, remedy));
			}
			if (header === null)
				throw new TableError(
					bytesRead === 0 ? 'is empty.' : 'holds no table.',
					'Choose a file with a header row and a row for each claim.'
				);
			return { name, header, rows, numbers, rejected: rejected.kept, notes, format: facts };
		}
	};
}

/** Bytes handed on at a time. */
export const PIECE = 1 << 18;

/** Reads a whole file at once, in pieces all the same. */
export function readTableBytes(
	bytes: Uint8Array,
	fileName: string,
	choices: ReadChoices = {}
): RawTable {
	const reader = tableReader(fileName, choices);
	for (let at = 0; at < bytes.length; at += PIECE) reader.push(bytes.subarray(at, at + PIECE));
	return reader.finish();
}
