/** The row that is being read: its texts by field, its days, and what is wrong with it. */
import { CellFault } from './cell-readers';
import { readDate, valueOf } from './dates';
import type { ImportPlan } from './plan';
import { addProblem, problemAt, type ProblemList, type RawTable } from './raw-table';
import type { Row, RowFault } from './row-figures';
import type { CellOf, Note } from './row-maker';

export interface RowAtHand {
	cells: Row;
	/** As a spreadsheet shows it. */
	number: number;
	/** Why the row, or a cell of it, is left out. */
	readonly faults: RowFault[];
	/** Whether a field has a column, or was set for every row. */
	readonly has: (field: string) => boolean;
	readonly cell: CellOf;
	/** The text of one field, its place looked up once: rows are many. */
	readonly textOf: (field: string) => () => string;
	readonly note: Note;
	readonly blame: (field: string, text: string, fault: CellFault) => void;
	/** The day of a cell under the order of its column; undefined when the field is no date. */
	readonly dateOf: (field: string, text: string) => unknown;
}

/** The text without spaces around it; most have none, which two looks tell. */
export function trimmed(text: string | undefined): string {
	if (text === undefined || text === '') return '';
	const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
	return first > 32 && first < 128 && last > 32 && last < 128 ? text : text.trim();
}

/** @param notes where notes about cells go */
export function rowAtHand(table: RawTable, plan: ImportPlan, notes: ProblemList): RowAtHand {
	const columnOf = (field: string): string => {
		const index = plan.at.get(field);
		return index === undefined ? field : (table.header[index] ?? field);
	};
	const hand: RowAtHand = {
		cells: [],
		number: 0,
		faults: [],
		has: (field) => plan.at.has(field) || plan.set.has(field),
		cell(field) {
			const index = plan.at.get(field);
			const text = index === undefined ? '' : trimmed(hand.cells[index]);
			return text === '' ? (plan.set.get(field) ?? '') : text;
		},
		textOf(field) {
			const index = plan.at.get(field);
			const otherwise = plan.set.get(field) ?? '';
			if (index === undefined) return () => otherwise;
			return () => trimmed(hand.cells[index]) || otherwise;
		},
		note(field, text, message, remedy) {
			const column = columnOf(field);
			addProblem(notes, problemAt('rule', table.name, hand.number, column, text, message, remedy));
		},
		blame(field, text, fault) {
			hand.faults.push({ column: columnOf(field), text, fault });
		},
		dateOf(field, text) {
			const column = plan.dates.get(field);
			if (column === undefined) return undefined;
			const reading = column.readings.get(text) ?? readDate(text);
			const value = valueOf(reading, plan.order.get(field) ?? null);
			return typeof value === 'string'
				? new CellFault('wrong-type', 'is not a day that can be read.', value)
				: value.iso;
		}
	};
	return hand;
}
