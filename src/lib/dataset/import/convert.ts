/**
 * The rows of a table → a dataset. Every row becomes a claim of somebody, with its figures; whatever it
 * names (party, actor, outlet, document, measure, event) becomes a row of its own, with a readable id
 * that the same table always gives. Rows that cannot be read are told; the others are there.
 */
import type { Problem } from '../problems';
import type { Dataset } from '../types';
import type { ColumnMapping } from './mapping';
import { planImport, type ImportChoices } from './plan';
import type { Question } from './questions';
import type { FormatFact, RawTable } from './raw-table';
import { rowConverter } from './row-converter';

export interface Imported {
	readonly dataset: Dataset;
	readonly mapping: readonly ColumnMapping[];
	readonly questions: readonly Question[];
	readonly format: readonly FormatFact[];
	/** Rows of the file below its header, those that are in, and problems with those that are not. */
	readonly rows: number;
	readonly rowsIn: number;
	readonly rejected: readonly Problem[];
	readonly rejectedCount: number;
	readonly notes: readonly Problem[];
}

/** How often a caller that shows progress hears of it. */
const STEP = 2000;

/** A table → a dataset, at once. */
export function convertTable(table: RawTable, choices: ImportChoices = {}): Imported {
	const steps = convertInSteps(table, choices);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/**
 * The same in steps, so that a caller can show progress or stop.
 * @returns a generator that yields the number of rows done
 */
export function* convertInSteps(
	table: RawTable,
	choices: ImportChoices = {}
): Generator<number, Imported> {
	const plan = planImport(table, choices);
	const converter = rowConverter(table, plan);
	for (const [i, row] of table.rows.entries()) {
		converter.add(row, table.numbers[i] ?? 0);
		if (i % STEP === STEP - 1) yield i + 1;
	}
	return {
		dataset: converter.finish(),
		mapping: plan.mapping,
		questions: plan.questions,
		format: table.format,
		rows: table.rows.length + table.rejected.length,
		rowsIn: converter.rowsIn(),
		rejected: converter.rejected.kept,
		rejectedCount: converter.rejected.count,
		notes: converter.notes.kept
	};
}
