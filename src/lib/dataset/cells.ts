/** Reading one cell of a CSV file as its column says. */
import type { Field } from './fields';

export type CellResult =
	| { readonly ok: true; readonly value: unknown }
	| {
			readonly ok: false;
			readonly code: CellCode;
			readonly message: string;
			readonly remedy: string;
	  };

export type CellCode = 'empty-cell' | 'wrong-type' | 'not-allowed' | 'wrong-pattern';

const good = (value: unknown): CellResult => ({ ok: true, value });
const bad = (code: CellCode, message: string, remedy: string): CellResult => ({
	ok: false,
	code,
	message,
	remedy
});

/** True for a day that exists in the calendar, written YYYY-MM-DD. */
export function isCalendarDay(value: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const time = Date.parse(`${value}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Items of a list cell: separated by semicolons, trimmed, empty ones dropped. */
export const splitList = (value: string): string[] =>
	value
		.split(';')
		.map((item) => item.trim())
		.filter((item) => item !== '');

const readers: Record<Field['type'], (value: string, field: Field) => CellResult> = {
	string(value, field) {
		if (field.values && !field.values.includes(value))
			return bad(
				'not-allowed',
				'is not one of the allowed values.',
				`Use ${field.values.join(', ')}.`
			);
		if (field.pattern && !new RegExp(field.pattern, 'u').test(value))
			return bad('wrong-pattern', 'has the wrong form.', `Write it in the form ${field.pattern}.`);
		return good(value);
	},
	integer(value, field) {
		const number = Number(value);
		if (!/^-?\d+$/.test(value) || !Number.isSafeInteger(number))
			return bad('wrong-type', 'is not a whole number.', 'Use digits only, such as 1240.');
		return withinMinimum(number, field);
	},
	number(value, field) {
		if (!/^-?\d+(\.\d+)?$/.test(value))
			return bad(
				'wrong-type',
				'is not a number.',
				'Use digits with a point for decimals and no thousands separator, such as 61680 or 5.4.'
			);
		return withinMinimum(Number(value), field);
	},
	boolean(value) {
		if (value === 'true' || value === 'false') return good(value === 'true');
		return bad('wrong-type', 'is neither true nor false.', 'Write true or false.');
	},
	date(value) {
		if (isCalendarDay(value)) return good(value);
		return bad('wrong-type', 'is not a day in the calendar.', 'Write year-month-day: 2022-10-07.');
	},
	month(value) {
		if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return good(value);
		return bad('wrong-type', 'is not a month.', 'Write year-month: 2022-10.');
	},
	list: (value) => good(splitList(value))
};

function withinMinimum(value: number, field: Field): CellResult {
	if (field.minimum !== undefined && value < field.minimum)
		return bad('not-allowed', `is below ${field.minimum}.`, `Use ${field.minimum} or more.`);
	return good(value);
}

/** Reads a cell. An empty cell is null (a list: empty), or a problem where a value is required. */
export function readCell(raw: string, field: Field): CellResult {
	const value = raw.trim();
	if (value !== '') return readers[field.type](value, field);
	if (field.type === 'list') return good([]);
	if (!field.required) return good(null);
	return bad('empty-cell', 'is empty.', `Fill it in: ${field.description}`);
}
