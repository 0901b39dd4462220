/** JSON → a table: an array of objects, an object of arrays, an array of arrays, or an object a line. */
import type { Problem } from '../problems';
import { cleanString } from './clean';
import { LIMITS } from './limits';
import {
	addProblem,
	columnNames,
	nameOfFile,
	problemAt,
	problemList,
	type RawTable
} from './raw-table';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Depth of objects that are written out as "outer.inner". */
const DEPTH = 3;

function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (
		Array.isArray(value) &&
		value.every((one) => typeof one === 'string' || typeof one === 'number')
	)
		return value.join('; ');
	try {
		return JSON.stringify(value);
	} catch {
		return '(nested too deeply)';
	}
}

/** Members of an object as columns; objects inside are written out with a point between the names. */
function flatten(record: Json, into: Map<string, string>, before = '', depth = 0): void {
	for (const [key, value] of Object.entries(record)) {
		const name = before + cleanString(key);
		if (isObject(value) && depth < DEPTH) flatten(value, into, `${name}.`, depth + 1);
		else into.set(name, cleanString(cellText(value)));
	}
}

export class JsonTableError extends Error {
	constructor(
		message: string,
		readonly remedy: string
	) {
		super(message);
	}
}

const FORMS =
	'Use an array of objects, one object a line, or an object with an array for each column.';

/** Records of every form that is known, each with the number a reader would count. */
function recordsOf(value: unknown): unknown[] {
	if (Array.isArray(value)) {
		if (value.length > 0 && value.every(Array.isArray)) return fromArrays(value);
		return value;
	}
	if (!isObject(value)) throw new JsonTableError('holds no table.', FORMS);
	const entries = Object.entries(value);
	const lists = entries.filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
	// { "data": [ {…}, {…} ] }: one list of objects is the table.
	const tables = lists.filter(([, list]) => list.some(isObject));
	if (tables.length === 1) return tables[0]?.[1] ?? [];
	if (tables.length > 1)
		throw new JsonTableError(
			`holds several tables (${tables
				.map(([name]) => name)
				.slice(0, 5)
				.join(', ')}).`,
			'Save the one that you mean as a file of its own.'
		);
	if (lists.length > 0 && lists.length === entries.length) return fromColumns(lists);
	if (entries.length > 0 && entries.every(([, one]) => isObject(one)))
		return entries.map(([, one]) => one);
	return entries.length > 0 ? [value] : [];
}

function fromArrays(rows: unknown[][]): unknown[] {
	const [header = [], ...body] = rows;
	const names = header.map(cellText);
	return body.map((row) =>
		Object.fromEntries(names.map((name, i) => [name || `Column ${i + 1}`, row[i]]))
	);
}

function fromColumns(lists: readonly [string, unknown[]][]): unknown[] {
	const length = lists.reduce((most, [, list]) => Math.max(most, list.length), 0);
	return Array.from({ length }, (_, i) =>
		Object.fromEntries(lists.map(([name, list]) => [name, list[i]]))
	);
}

interface Records {
	readonly records: unknown[];
	readonly numbers: number[];
	readonly rejected: Problem[];
}

function fromLines(text: string, name: string): Records {
	const problems = problemList();
	const records: unknown[] = [];
	const numbers: number[] = [];
	text.split('\n').forEach((line, i) => {
		if (line.trim() === '') return;
		try {
			records.push(JSON.parse(line));
			numbers.push(i + 1);
		} catch {
			addProblem(
				problems,
				problemAt('broken-row', name, i + 1, null, line, 'is no JSON.', 'Write one object a line.')
			);
		}
	});
	return { records, numbers, rejected: problems.kept };
}

function read(text: string, name: string): Records {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		const lines = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text.slice(0, 100_000))
			? fromLines(text, name)
			: null;
		if (lines !== null && lines.records.length > 0) return lines;
		const why = error instanceof Error ? error.message.slice(0, 120) : '';
		throw new JsonTableError(`is no sound JSON (${why}).`, 'Check it with a JSON editor.');
	}
	const records = recordsOf(value);
	return { records, numbers: records.map((_, i) => i + 1), rejected: [] };
}

/** Whether a text is JSON rather than rows with delimiters. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text.slice(0, 1000));

/**
 * @param text the whole file
 * @throws JsonTableError that says what is wrong and what to do
 */
export function readJsonTable(text: string, fileName: string): RawTable {
	const name = nameOfFile(fileName);
	if (text.length > LIMITS.jsonCharacters)
		throw new JsonTableError('is too large.', 'Save it as CSV, or in parts of 100 MB.');
	const { records, numbers, rejected } = read(text.replace(/^\ufeff/, ''), name);
	const columns = new Map<string, number>();
	const problems = problemList();
	for (const problem of rejected) addProblem(problems, problem);
	const cells: Map<string, string>[] = [];
	const rowNumbers: number[] = [];
	records.forEach((record, i) => {
		const number = numbers[i] ?? i + 1;
		if (!isObject(record)) {
			addProblem(
				problems,
				problemAt(
					'broken-row',
					name,
					number,
					null,
					cellText(record),
					'is no object with columns.',
					FORMS
				)
			);
			return;
		}
		const row = new Map<string, string>();
		flatten(record, row);
		for (const key of row.keys()) if (!columns.has(key)) columns.set(key, columns.size);
		if (columns.size > LIMITS.columns)
			throw new JsonTableError('has more than 1,000 columns.', FORMS);
		cells.push(row);
		rowNumbers.push(number);
	});
	const keys = [...columns.keys()];
	const { header, notes } = columnNames(keys, name, 1);
	return {
		name,
		header,
		rows: cells.map((row) => keys.map((key) => row.get(key) ?? '')),
		numbers: rowNumbers,
		rejected: problems.kept,
		notes,
		format: [{ what: 'kind', value: 'JSON', why: 'The file begins with a bracket.' }]
	};
}
