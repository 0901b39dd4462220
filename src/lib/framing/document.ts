/** A row of a corpus read into a document that can be counted, or into problems to show. */
import { readDay } from './dates';
import { withoutFurniture } from './furniture';

/** One text to be counted. */
export interface CountedDocument {
	readonly outletId: string;
	/** Day of publication, `YYYY-MM-DD`. */
	readonly day: string;
	/** Text columns without furniture; matches never cross from one to the next. */
	readonly fields: readonly string[];
}

/** A cell that could not be read, with what to do about it. */
export interface RowProblem {
	readonly column: string;
	readonly value: string;
	readonly remedy: string;
}

/** How the columns of a corpus are to be read. */
export interface RowSpec {
	readonly corpusId: string;
	/** Column with the outlet, or a fixed outlet id for every row. */
	readonly outlet: { readonly column: string } | { readonly id: string };
	readonly dateColumn: string;
	readonly textColumns: readonly string[];
	/** Outlet id of a value of the outlet column; undefined when unknown. */
	readonly outletOf: (value: string) => string | undefined;
}

export type RowResult =
	| { readonly document: CountedDocument }
	| { readonly problems: readonly RowProblem[] }
	| { readonly empty: true };

/**
 * Reads one row. A row whose text columns are empty after furniture is cut is `empty`: it is no
 * document and no problem.
 *
 * @param row cells by column name
 * @param spec how to read them
 */
export function readRow(
	row: Readonly<Record<string, string | undefined>>,
	spec: RowSpec
): RowResult {
	const problems: RowProblem[] = [];
	const cell = (column: string): string => (row[column] ?? '').trim();

	let outletId: string | undefined;
	if ('id' in spec.outlet) outletId = spec.outlet.id;
	else {
		const { column } = spec.outlet;
		outletId = spec.outletOf(cell(column));
		if (outletId === undefined)
			problems.push({
				column,
				value: cell(column),
				remedy: 'give its outlet with --map VALUE=OUTLET or add it to the outlets file'
			});
	}

	const day = readDay(cell(spec.dateColumn));
	if (day === null)
		problems.push({
			column: spec.dateColumn,
			value: cell(spec.dateColumn),
			remedy: 'write the date as YYYY-MM-DD or MM/DD/YYYY'
		});

	if (outletId === undefined || day === null) return { problems };
	const fields = withoutFurniture(spec.textColumns.map(cell), spec.corpusId, outletId);
	return fields.every((field) => field === '')
		? { empty: true }
		: { document: { outletId, day, fields } };
}

const FILE_NAME = /^(\d{8}T\d{6}Z|\d{4}-\d{2}-\d{2}|\d{8})_([A-Za-z]{2})(?:_|\.)/;

/**
 * Reads the date and country out of the name of a text file: `20220125T090000Z_GB_en_7d0.txt`.
 *
 * @returns day and lower-case country code, or null when the name has another form
 */
export function readFileName(name: string): { day: string; country: string } | null {
	const match = FILE_NAME.exec(name);
	const day = match ? readDay(match[1] ?? '') : null;
	return match && day ? { day, country: (match[2] ?? '').toLowerCase() } : null;
}
