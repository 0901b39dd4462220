/**
 * A date as people write it → the ISO day and how much of it is known. What a text leaves open (is
 * 03/04/2022 in March or in April?) stays open here: the column decides, or the reader does.
 */
import { isCalendarDay } from '../cells';
import type { Precision } from '../types';
import { monthOfWord } from './date-words';

export type DateOrder = 'dmy' | 'mdy';

export interface DateValue {
	/** Of a month or a year: its first day. */
	readonly iso: string;
	readonly precision: Precision;
}

export type DateReading =
	| { readonly kind: 'date'; readonly value: DateValue }
	/** Both orders give a day: the two readings. */
	| { readonly kind: 'open'; readonly dmy: DateValue; readonly mdy: DateValue }
	/** Only one order gives a day, which tells how the column is written. */
	| { readonly kind: 'telling'; readonly order: DateOrder; readonly value: DateValue }
	| { readonly kind: 'no-date'; readonly remedy: string };

const WRITE_IT = 'Write the day as 2022-10-07, a month as 2022-10, a year as 2022.';
const noDate = (remedy = WRITE_IT): DateReading => ({ kind: 'no-date', remedy });

const two = (value: number): string => String(value).padStart(2, '0');

function dayValue(year: number, month: number, day: number): DateValue | null {
	const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
	return isCalendarDay(iso) ? { iso, precision: 'day' } : null;
}

const monthValue = (year: number, month: number): DateValue | null =>
	month >= 1 && month <= 12
		? { iso: `${String(year).padStart(4, '0')}-${two(month)}-01`, precision: 'month' }
		: null;

const found = (value: DateValue | null): DateReading =>
	value === null
		? noDate('There is no such day in the calendar. ' + WRITE_IT)
		: { kind: 'date', value };

/** Years that a text can mean; other four digits are numbers. */
const isYear = (year: number): boolean => year >= 1000 && year <= 2999;

/** Days 20000 to 80000 of a spreadsheet: October 1954 to January 2119. */
const SERIAL = /^([2-7]\d{4})(?:[.,]\d+)?$/;
const SERIAL_START = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function fromSerial(days: number): DateValue {
	return {
		iso: new Date(SERIAL_START + days * DAY).toISOString().slice(0, 10),
		precision: 'day'
	};
}

/** Three numbers, the year last. Points are day first wherever they are customary. */
function fromNumbers(first: number, second: number, year: number, sign: string): DateReading {
	const dmy = dayValue(year, second, first);
	const mdy = dayValue(year, first, second);
	if (dmy !== null && mdy !== null) {
		if (first === second || sign === '.') return { kind: 'date', value: dmy };
		return { kind: 'open', dmy, mdy };
	}
	if (dmy !== null) return { kind: 'telling', order: 'dmy', value: dmy };
	if (mdy !== null) return { kind: 'telling', order: 'mdy', value: mdy };
	return noDate('There is no such day in the calendar. ' + WRITE_IT);
}

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const YEAR = /^(\d{4})$/;
const TIME =
	/[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

function inDigits(text: string): DateReading | null {
	let match = ISO.exec(text);
	if (match) return found(dayValue(Number(match[1]), Number(match[3]), Number(match[4])));
	match = YEAR_LAST.exec(text);
	if (match)
		return fromNumbers(Number(match[1]), Number(match[3]), Number(match[4]), match[2] ?? '');
	match = COMPACT.exec(text);
	if (match && isYear(Number(match[1])))
		return found(dayValue(Number(match[1]), Number(match[2]), Number(match[3])));
	match = SERIAL.exec(text);
	if (match) return { kind: 'date', value: fromSerial(Number(match[1])) };
	match = YEAR_MONTH.exec(text);
	if (match && isYear(Number(match[1])))
		return found(monthValue(Number(match[1]), Number(match[2])));
	match = MONTH_YEAR.exec(text);
	if (match && isYear(Number(match[2])))
		return found(monthValue(Number(match[2]), Number(match[1])));
	match = YEAR.exec(text);
	if (match && isYear(Number(match[1])))
		return { kind: 'date', value: { iso: `${match[1]}-01-01`, precision: 'year' } };
	return SHORT_YEAR.test(text) ? noDate('Write the year with four digits: 07.10.2022.') : null;
}

/** "7 October 2022", "Oct 7, 2022", "Friday, 7th of October 2022", "October 2022". */
function inWords(text: string): DateReading {
	let month: number | null = null;
	let year: number | null = null;
	let day: number | null = null;
	for (const part of text.split(/[\s,/-]+|\.(?=\s|\d|$)/u)) {
		if (part === '') continue;
		const digits = /^(\d{1,4})(?:st|nd|rd|th|er|º)?$/.exec(part)?.[1];
		if (digits !== undefined) {
			if (digits.length === 4 && year === null) year = Number(digits);
			else if (digits.length < 3 && day === null) day = Number(digits);
			else return noDate();
		} else {
			const named = monthOfWord(part);
			if (named !== null && month === null) month = named;
			else if (
				named !== null ||
				!/^(of|the|de|year|г|года|р|року|\p{L}{2,12}day|mon|tue|wed|thu|fri|sat|sun)$/iu.test(part)
			)
				return noDate();
		}
	}
	if (month === null || year === null || !isYear(year)) return noDate();
	return found(day === null ? monthValue(year, month) : dayValue(year, month, day));
}

/** Longer cells are no dates. */
const LONGEST = 60;
/** Marks that spreadsheets put around dates, unseen. */
const UNSEEN = /[\u200e\u200f\u00a0\u202f\u2009]/g;

/** Reads a date; an empty text is the caller's business. */
export function readDate(raw: string): DateReading {
	if (raw.length > LONGEST) return noDate();
	const text = raw.replace(UNSEEN, ' ').trim();
	const day = text.replace(TIME, '').trim();
	return inDigits(day) ?? (/\p{L}/u.test(day) ? inWords(day) : noDate());
}

/** Monday to Sunday of an ISO week; null when the year has no such week. */
export function weekOf(year: number, week: number): { start: string; end: string } | null {
	if (!isYear(year) || !Number.isInteger(week) || week < 1 || week > 53) return null;
	const fourth = new Date(Date.UTC(year, 0, 4));
	const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
	const thursday = new Date(monday + 3 * DAY);
	if (thursday.getUTCFullYear() !== year) return null;
	const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
	return { start: iso(monday), end: iso(monday + 6 * DAY) };
}

/** What a column of dates says about its own order. */
export interface DateColumn {
	/** The order, where any value tells it or a reader chose it; null when none is needed or known. */
	readonly order: DateOrder | null;
	/** Cells that one order alone makes a day, by order. */
	readonly telling: Readonly<Record<DateOrder, number>>;
	/** The first cell that both orders fit, and how often such cells occur. */
	readonly open: { readonly example: string; readonly dmy: string; readonly mdy: string } | null;
	readonly openCells: number;
	/** Every different text of the column, read. */
	readonly readings: ReadonlyMap<string, DateReading>;
}

/** Reads the different texts of a column once and lets them decide its order together. */
export function readDateColumn(cells: Iterable<string>, chosen: DateOrder | null): DateColumn {
	const readings = new Map<string, DateReading>();
	const telling = { dmy: 0, mdy: 0 };
	let open: DateColumn['open'] = null;
	let openCells = 0;
	for (const cell of cells) {
		if (cell === '') continue;
		let reading = readings.get(cell);
		if (reading === undefined) {
			if (cell.trim() === '') continue;
			reading = readDate(cell);
			readings.set(cell, reading);
		}
		if (reading.kind === 'telling') telling[reading.order] += 1;
		else if (reading.kind === 'open') {
			openCells += 1;
			open ??= { example: cell.trim(), dmy: reading.dmy.iso, mdy: reading.mdy.iso };
		}
	}
	const decided =
		telling.dmy > 0 && telling.mdy === 0
			? 'dmy'
			: telling.mdy > 0 && telling.dmy === 0
				? 'mdy'
				: null;
	return { order: chosen ?? decided, telling, open, openCells, readings };
}

/** The value of a reading under the order of its column; a string is the remedy where there is none. */
export function valueOf(reading: DateReading, order: DateOrder | null): DateValue | string {
	if (reading.kind === 'no-date') return reading.remedy;
	if (reading.kind === 'date') return reading.value;
	if (reading.kind === 'telling')
		return order === null || order === reading.order
			? reading.value
			: 'It fits only the other order of day and month. ' + WRITE_IT;
	if (order === null) return 'Say whether the day or the month comes first in this column.';
	return order === 'dmy' ? reading.dmy : reading.mdy;
}
