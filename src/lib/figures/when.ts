/**
 * When a figure holds. A date known only to the month or year is a span of days: its mark is placed
 * in the middle of the span, which is the smallest possible error, and the words keep the coarse date.
 */
import type { FigureRow } from '$lib/dataset/rows';
import type { Precision } from '$lib/dataset/types';

/** Milliseconds in a day. */
export const DAY = 86_400_000;

/** First and last day, in days since 1970 (UTC). */
export interface Span {
	readonly from: number;
	readonly to: number;
	readonly precision: Precision;
}

/** Days since 1970 of an ISO day. */
export const dayNumber = (iso: string): number => Date.parse(iso) / DAY;

/** How much of a figure's date is known: its own as-of day and period are days, else as the claim. */
export const precisionOf = (row: FigureRow): Precision =>
	row.date === row.claim.date && row.date !== row.periodEnd
		? (row.claim.precision ?? 'day')
		: 'day';

const dayAfter = (iso: string, precision: Precision): number => {
	const [year = 1970, month = 1] = iso.split('-').map(Number);
	return precision === 'year' ? Date.UTC(year + 1, 0, 1) / DAY : Date.UTC(year, month, 1) / DAY;
};

/** Rows never change, so a span is worked out once: charts of 10,000 figures ask again and again. */
const spans = new WeakMap<FigureRow, Span>();

/** The span of days a figure may hold for, or null when its date is unknown. */
export function spanOf(row: FigureRow): Span | null {
	if (row.date === null) return null;
	const known = spans.get(row);
	if (known) return known;
	const precision = precisionOf(row);
	const from = dayNumber(row.date);
	const to = precision === 'day' ? from : dayAfter(row.date, precision) - 1;
	const span = { from, to, precision };
	spans.set(row, span);
	return span;
}

/** Order by date, those without one last. ISO days compare as plain text. */
export function byDate(a: FigureRow, b: FigureRow): number {
	const [first, second] = [a.date ?? '9999', b.date ?? '9999'];
	if (first === second) return 0;
	return first < second ? -1 : 1;
}

/** Where the mark stands on a time axis, in milliseconds; null when the date is unknown. */
export function placeOf(row: FigureRow): number | null {
	const span = spanOf(row);
	return span === null ? null : Math.floor((span.from + span.to) / 2) * DAY;
}

/** Days between two spans: 0 when they touch. */
export const daysBetween = (a: Span, b: Span): number => Math.max(0, a.from - b.to, b.from - a.to);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "7 Oct 2022", "Oct 2022", "2022": a date no finer than it is known. */
export function sayDate(iso: string | null, precision: Precision | null = 'day'): string {
	if (iso === null) return 'date unknown';
	const [year, month, day] = iso.split('-');
	if (precision === 'year') return `${year}`;
	const name = MONTHS[Number(month) - 1];
	return precision === 'month' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "October 2022"; null when not even the month is known. */
export function sayMonth(row: FigureRow): string | null {
	if (row.date === null || precisionOf(row) === 'year') return null;
	return MONTH.format(new Date(`${row.date}T00:00:00Z`));
}

/** The date of a figure in words. */
export const sayWhen = (row: FigureRow): string => sayDate(row.date, precisionOf(row));

/** Whether a figure falls in a period; both ends belong to it, null is no end. Undated: only when open. */
export function within(row: FigureRow, from: string | null, to: string | null): boolean {
	if (from === null && to === null) return true;
	const span = spanOf(row);
	if (span === null) return false;
	return (
		(from === null || span.to >= dayNumber(from)) && (to === null || span.from <= dayNumber(to))
	);
}
