/**
 * Which figure of one party is compared with which of another: each with the other side's nearest in
 * time, from both sides, so that swapping the parties gives the same pairs.
 */
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure } from '$lib/dataset/types';
import { intervalOf } from './bound';
import { standsAlone } from './standing';
import { dayNumber, daysBetween, spanOf, type Span } from './when';

/** Days between two figures of a pair at most, unless a reader chooses another window. */
export const WINDOW_DAYS = 14;

/** Half of two months: how far the middles of two touching spans can be apart. */
const SPAN_SLACK = 31;

export interface RowPair {
	readonly a: FigureRow;
	readonly b: FigureRow;
	/** Days between the two, counted from the nearest possible days when a date is coarse. */
	readonly daysApart: number;
	/** True when one of the dates is known only to the month. */
	readonly rough: boolean;
}

interface Dated {
	readonly row: FigureRow;
	readonly span: Span;
	readonly middle: number;
}

/** One act of speaking carried by several documents counts once: same speaker, day and number. */
const statementKey = ({ claim, date, value, valueHigh, qualifier }: FigureRow): string =>
	[claim.actorId, date, value, valueHigh, qualifier].join('|');

/** Figures that can be paired: a number, a date finer than a year, nothing that makes them stand alone. */
function pairable(rows: readonly FigureRow[]): Dated[] {
	const seen = new Set<string>();
	const found: Dated[] = [];
	for (const row of [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		const span = spanOf(row);
		const key = statementKey(row);
		if (span === null || span.precision === 'year' || seen.has(key)) continue;
		if (intervalOf(row) === null || standsAlone(row) !== null) continue;
		seen.add(key);
		found.push({ row, span, middle: (span.from + span.to) / 2 });
	}
	return found.sort((a, b) => a.middle - b.middle);
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

/** The nearest of `others`: fewest days apart, then nearest middles, then earlier, then by id. */
function nearest(
	one: Dated,
	others: readonly Dated[],
	windowDays: number,
	accumulation: Measure['accumulation']
): Dated | null {
	let best: Dated | null = null;
	let bestRank: [number, number] = [Infinity, Infinity];
	const reach = windowDays + SPAN_SLACK;
	for (let i = firstFrom(others, one.middle - reach); i < others.length; i += 1) {
		const other = others[i] as Dated;
		if (other.middle > one.middle + reach) break;
		const rank: [number, number] = [
			daysBetween(one.span, other.span),
			Math.abs(one.middle - other.middle)
		];
		if (rank[0] > windowDays || !periodsAgree(one.row, other.row, accumulation)) continue;
		if (rank[0] > bestRank[0] || (rank[0] === bestRank[0] && rank[1] >= bestRank[1])) continue;
		[best, bestRank] = [other, rank];
	}
	return best;
}

/**
 * @param rowsA figures of one party, and `rowsB` of another: same measure and scope
 * @returns pairs in the order of time, each pair once; nothing where no figure lies in the window
 */
export function pairsOf(
	rowsA: readonly FigureRow[],
	rowsB: readonly FigureRow[],
	accumulation: Measure['accumulation'],
	windowDays = WINDOW_DAYS
): RowPair[] {
	const [listA, listB] = [pairable(rowsA), pairable(rowsB)];
	const found = new Map<string, { pair: RowPair; at: number }>();
	const add = (a: Dated, b: Dated): void => {
		const rough = a.span.precision !== 'day' || b.span.precision !== 'day';
		const pair = { a: a.row, b: b.row, daysApart: daysBetween(a.span, b.span), rough };
		found.set(`${a.row.id}|${b.row.id}`, { pair, at: Math.max(a.middle, b.middle) });
	};
	for (const a of listA) {
		const b = nearest(a, listB, windowDays, accumulation);
		if (b) add(a, b);
	}
	for (const b of listB) {
		const a = nearest(b, listA, windowDays, accumulation);
		if (a) add(a, b);
	}
	return [...found.values()].sort((x, y) => x.at - y.at).map(({ pair }) => pair);
}
