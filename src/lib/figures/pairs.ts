/**
 * Which figure of one party is compared with which of another: each with the other side's nearest in
 * time, from both sides, so that swapping the parties gives the same pairs.
 */
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure } from '$lib/dataset/types';
import { intervalOf, type Interval } from './bound';
import { isPairable } from './standing';
import { dayNumber, daysBetween, spanOf, type Span } from './when';

/** Days between two figures of a pair at most, unless a reader chooses another window. */
export const WINDOW_DAYS = 14;

export interface RowPair {
	readonly a: FigureRow;
	readonly b: FigureRow;
	/** Days between the two, counted from the nearest possible days when a date is coarse. */
	readonly daysApart: number;
	/** True when one of the dates is known only to the month. */
	readonly rough: boolean;
}

/** A figure that can be paired. */
export interface Dated {
	readonly row: FigureRow;
	readonly span: Span;
	readonly middle: number;
	readonly interval: Interval;
	/** One act of speaking carried by several documents counts once: same speaker, day and number. */
	readonly statement: string;
}

/** Rows never change, so this is worked out once a row, whatever period is chosen later. */
const datedRows = new WeakMap<FigureRow, Dated | null>();

/** Null without a number, with a date as coarse as a year, or with a reason not to be paired. */
function datedOf(row: FigureRow): Dated | null {
	const span = spanOf(row);
	const interval = intervalOf(row);
	if (span === null || span.precision === 'year' || interval === null) return null;
	if (!isPairable(row)) return null;
	const { claim, date, value, valueHigh, qualifier } = row;
	const statement = [claim.actorId, date, value, valueHigh, qualifier].join('|');
	return { row, span, middle: (span.from + span.to) / 2, interval, statement };
}

function dated(row: FigureRow): Dated | null {
	const known = datedRows.get(row);
	if (known !== undefined) return known;
	const made = datedOf(row);
	datedRows.set(row, made);
	return made;
}

const isBefore = (a: Dated, b: Dated): boolean =>
	a.middle === b.middle ? a.row.id < b.row.id : a.middle < b.middle;

/** Figures in the order of time. */
interface Lane {
	readonly list: readonly Dated[];
	/** Half of the widest span in days: how far a middle can be from its nearest day. */
	readonly halfWidth: number;
}

/** Figures of one party, ready to be paired with those of any other. */
export interface Pairable {
	readonly list: readonly Dated[];
	/** Days apart from months: a search among days need not reach as far as one among months. */
	readonly lanes: readonly Lane[];
}

/** Figures that can be paired: a number, a date finer than a year, a count of the speaker's own. */
export function pairable(rows: readonly FigureRow[]): Pairable {
	const first = new Map<string, Dated>();
	for (const row of rows) {
		const one = dated(row);
		if (one === null) continue;
		const before = first.get(one.statement);
		if (before === undefined || row.id < before.row.id) first.set(one.statement, one);
	}
	const list = [...first.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
	const lane = (chosen: readonly Dated[]): Lane => ({
		list: chosen,
		halfWidth: chosen.reduce((most, { span }) => Math.max(most, (span.to - span.from) / 2), 0)
	});
	const isDay = ({ span }: Dated): boolean => span.from === span.to;
	return { list, lanes: [lane(list.filter(isDay)), lane(list.filter((one) => !isDay(one)))] };
}

/**
 * Whether two figures cover the same time: they share at least half of the longer period. An amount
 * "within a period" that names no period is comparable only inside one event. Totals always are.
 */
export function periodsAgree(
	a: FigureRow,
	b: FigureRow,
	accumulation: Measure['accumulation']
): boolean {
	if (accumulation === 'running_total' || accumulation === 'level') return true;
	if (!a.periodStart || !a.periodEnd || !b.periodStart || !b.periodEnd)
		return accumulation !== 'period' || a.claim.eventId !== null;
	const [startA, endA] = [dayNumber(a.periodStart), dayNumber(a.periodEnd) + 1];
	const [startB, endB] = [dayNumber(b.periodStart), dayNumber(b.periodEnd) + 1];
	const shared = Math.min(endA, endB) - Math.max(startA, startB);
	return shared >= Math.max(endA - startA, endB - startB) / 2;
}

const firstFrom = (list: readonly Dated[], middle: number): number => {
	let [low, high] = [0, list.length];
	while (low < high) {
		const half = (low + high) >> 1;
		if ((list[half] as Dated).middle < middle) low = half + 1;
		else high = half;
	}
	return low;
};

/**
 * The nearest of `others`: fewest days apart, then nearest middles, then earlier, then by id. Looks
 * outward from the same day and stops where nothing nearer can follow.
 */
function nearest(
	one: Dated,
	others: Pairable,
	windowDays: number,
	accumulation: Measure['accumulation']
): Dated | null {
	let best: Dated | null = null;
	let bestDays = windowDays;
	let bestMiddle = Infinity;
	const look = ({ list, halfWidth }: Lane, first: number, step: 1 | -1): void => {
		const slack = halfWidth + (one.span.to - one.span.from) / 2;
		for (let i = first; i >= 0 && i < list.length; i += step) {
			const other = list[i] as Dated;
			const middle = Math.abs(other.middle - one.middle);
			if (middle - slack > bestDays) return;
			const days = daysBetween(one.span, other.span);
			if (days > bestDays) continue;
			if (days === bestDays) {
				if (middle > bestMiddle) continue;
				if (middle === bestMiddle && best !== null && isBefore(best, other)) continue;
			}
			if (!periodsAgree(one.row, other.row, accumulation)) continue;
			[best, bestDays, bestMiddle] = [other, days, middle];
		}
	};
	for (const lane of others.lanes) {
		const start = firstFrom(lane.list, one.middle);
		look(lane, start, 1);
		look(lane, start - 1, -1);
	}
	return best;
}

/** Two figures that belong together. */
export interface Match {
	readonly a: Dated;
	readonly b: Dated;
	/** Day from which both are known. */
	readonly at: number;
}

/**
 * Every figure with the other side's nearest, from both sides; each match once, in no order of time.
 * @param sideA figures of one party, and `sideB` of another: same measure and scope
 */
export function matchesOf(
	sideA: Pairable,
	sideB: Pairable,
	accumulation: Measure['accumulation'],
	windowDays = WINDOW_DAYS
): Match[] {
	const found: Match[] = [];
	const add = (a: Dated, b: Dated): void => {
		found.push({ a, b, at: Math.max(a.middle, b.middle) });
	};
	const chosen = new Map<Dated, Dated | null>();
	for (const a of sideA.list) {
		const b = nearest(a, sideB, windowDays, accumulation);
		chosen.set(a, b);
		if (b !== null) add(a, b);
	}
	for (const b of sideB.list) {
		const a = nearest(b, sideA, windowDays, accumulation);
		if (a !== null && chosen.get(a) !== b) add(a, b);
	}
	return found;
}

export function pairOf({ a, b }: Match): RowPair {
	const rough = a.span.precision !== 'day' || b.span.precision !== 'day';
	return { a: a.row, b: b.row, daysApart: daysBetween(a.span, b.span), rough };
}

/** Matches in the order of time. */
export const inTime = (matches: readonly Match[]): Match[] =>
	[...matches].sort((x, y) => x.at - y.at);
