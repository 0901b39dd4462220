/**
 * A problem in somebody's data, told so that it can be mended: where it is (file, row, column), what
 * stands there, what is wrong and what to do. Problems are values, never exceptions.
 */
export interface Problem {
	readonly code: ProblemCode;
	/** Table or file name without ending: "claims". */
	readonly file: string;
	/** Line in the spreadsheet: the header is row 1. Null when the whole file is meant. */
	readonly row: number | null;
	readonly column: string | null;
	readonly value: string | null;
	readonly message: string;
	readonly remedy: string;
}

export type ProblemCode =
	| 'missing-file'
	| 'missing-column'
	| 'unknown-column'
	| 'broken-row'
	| 'empty-cell'
	| 'wrong-type'
	| 'not-allowed'
	| 'wrong-pattern'
	| 'duplicate'
	| 'unknown-reference'
	| 'rule';

/** One line a person can act on: `claims row 12, kind "fact": … Remedy: …`. */
export function describeProblem(problem: Problem): string {
	const row = problem.row === null ? '' : ` row ${problem.row}`;
	const column = problem.column === null ? '' : `, ${problem.column}`;
	const value = problem.value === null ? '' : ` "${shorten(problem.value)}"`;
	return `${problem.file}${row}${column}${value}: ${problem.message} Remedy: ${problem.remedy}`;
}

const shorten = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}…` : value);
