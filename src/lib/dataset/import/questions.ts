/** What an import asks before or after it reads: each with what happens if nobody answers. */
import type { DateColumn, DateOrder } from './dates';
import type { NumberColumn } from './numbers';

export interface Answer {
	readonly value: string;
	/** What it means for the example. */
	readonly says: string;
}

export interface Question {
	readonly about:
		'date-order' | 'decimal-sign' | 'actor' | 'party' | 'measure' | 'accumulation' | 'outlet';
	/** Column it is about; null when it is about the whole table. */
	readonly column: string | null;
	readonly text: string;
	readonly example: string | null;
	readonly answers: readonly Answer[];
	/** What is taken as long as nobody answers; null: the rows concerned wait. */
	readonly otherwise: string | null;
}

/** Asked when no date of the column tells whether day or month comes first, or when they disagree. */
export function askDateOrder(column: string, dates: DateColumn): Question | null {
	if (dates.open === null || dates.order !== null) return null;
	const { example, dmy, mdy } = dates.open;
	const torn = dates.telling.dmy > 0;
	return {
		about: 'date-order',
		column,
		text: torn
			? `Some dates in “${column}” fit only day before month, others only month before day. Which holds for those that fit both?`
			: `Is “${example}” in “${column}” day before month, or month before day?`,
		example,
		answers: [
			{ value: 'dmy', says: `day first: ${dmy}` },
			{ value: 'mdy', says: `month first: ${mdy}` }
		],
		otherwise: null
	};
}

/** Asked when no number of the column tells what comma and point stand for. */
export function askDecimalSign(
	column: string,
	numbers: NumberColumn,
	otherwise: 'point' | null
): Question | null {
	if (numbers.open === null || numbers.sign !== null) return null;
	const { example, point, comma } = numbers.open;
	return {
		about: 'decimal-sign',
		column,
		text: `Which number is “${example}” in “${column}”?`,
		example,
		answers: [
			{ value: 'point', says: `decimal point: ${point}` },
			{ value: 'comma', says: `decimal comma: ${comma}` }
		],
		otherwise
	};
}

/** A question about the whole table with a default. */
export const ask = (about: Question['about'], text: string, otherwise: string): Question => ({
	about,
	column: null,
	text,
	example: null,
	answers: [],
	otherwise
});

export const isDateOrder = (value: string): value is DateOrder =>
	value === 'dmy' || value === 'mdy';
