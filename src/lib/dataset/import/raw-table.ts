/** A table as it was read: texts in rows, before anything is known about what they mean. */
import type { Problem, ProblemCode } from '../problems';
import { LIMITS } from './limits';

export interface RawTable {
	/** File name without ending: what problems name. */
	readonly name: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** Row numbers as a spreadsheet shows them, beside `rows`. */
	readonly numbers: readonly number[];
	/** Rows that could not be read. */
	readonly rejected: readonly Problem[];
	/** What a reader should know; no row is missing because of it. */
	readonly notes: readonly Problem[];
	/** How the file was read, in words: encoding, delimiter and why. */
	readonly format: readonly FormatFact[];
}

export interface FormatFact {
	readonly what: 'kind' | 'encoding' | 'delimiter' | 'header' | 'sheet';
	readonly value: string;
	readonly why: string;
}

/** Keeps problems up to a limit and counts the others. */
export interface ProblemList {
	readonly kept: Problem[];
	count: number;
}

export const problemList = (): ProblemList => ({ kept: [], count: 0 });

export function addProblem(list: ProblemList, problem: Problem): void {
	list.count += 1;
	if (list.kept.length < LIMITS.problems) list.kept.push(problem);
}

/** A problem, its long value cut so that a million characters do not travel with it. */
export const problemAt = (
	code: ProblemCode,
	file: string,
	row: number | null,
	column: string | null,
	value: string | null,
	message: string,
	remedy: string
): Problem => ({
	code,
	file,
	row,
	column,
	value: value !== null && value.length > 200 ? `${value.slice(0, 199)}…` : value,
	message,
	remedy
});

/** "…/losses.csv" → "losses"; never empty. */
export const nameOfFile = (path: string): string => {
	const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
	const dot = file.lastIndexOf('.');
	return (dot > 0 ? file.slice(0, dot) : file) || 'table';
};

/** Names for every column: empty ones get a number, repeated ones too. */
export function columnNames(
	cells: readonly string[],
	file: string,
	row: number
): { readonly header: string[]; readonly notes: Problem[] } {
	const notes: Problem[] = [];
	const used = new Set<string>();
	const header = cells.map((cell, i) => {
		const plain = cell.replace(/\s+/g, ' ').trim().slice(0, 200) || `Column ${i + 1}`;
		let name = plain;
		for (let n = 2; used.has(name); n += 1) name = `${plain} (${n})`;
		if (name !== plain)
			notes.push(
				problemAt(
					'duplicate',
					file,
					row,
					plain,
					plain,
					'is the name of two columns.',
					`The later one is read as “${name}”.`
				)
			);
		used.add(name);
		return name;
	});
	return { header, notes };
}
