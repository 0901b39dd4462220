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

/** Figures of one party, ready to be paired with those of any other. */
export interface Pairable {
	/** In the order of time. */
	readonly list: readonly Dated[];
	/** Half of the widest span in days: how far a middle can be from its nearest day. */
	readonly halfWidth: number;
}

/** Figures that can be paired: a number, a date finer than a year, nothing that makes them stand alone. */
export function pairable(rows: readonly FigureRow[]): Pairable {
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
	const halfWidth = found.reduce((most, { span }) => Math.max(most, (span.to - span.from) / 2), 0);
	return { list: found.sort((a, b) => a.middle - b.middle), halfWidth };
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
	{ list, halfWidth }: Pairable,
	windowDays: number,
	accumulation: Measure['accumulation']
): Dated | null {
	const slack = halfWidth + (one.span.to - one.span.from) / 2;
	const start = firstFrom(list, one.middle);
	let best: Dated | null = null;
	let bestDays = windowDays;
	let bestMiddle = Infinity;
	const look = (first: number, step: 1 | -1): void => {
		for (let i = first; i >= 0 && i < list.length; i += step) {
			const other = list[i] as Dated;
			const middle = Math.abs(other.middle - one.middle);
			if (middle - slack > bestDays) return;
			const days = daysBetween(one.span, other.span);
			if (days > bestDays || (days === bestDays && middle > bestMiddle)) continue;
			// Equally near: the earlier one. Backwards that is the one met last.
			if (step === 1 && days === bestDays && middle === bestMiddle) continue;
			if (!periodsAgree(one.row, other.row, accumulation)) continue;
			[best, bestDays, bestMiddle] = [other, days, middle];
		}
	};
	look(start, 1);
	look(start - 1, -1);
	return best;
}

/**
 * @param sideA figures of one party, and `sideB` of another: same measure and scope
 * @returns pairs in the order of time, each pair once; nothing where no figure lies in the window
 */
export function pairsOf(
	sideA: Pairable,
	sideB: Pairable,
	accumulation: Measure['accumulation'],
	windowDays = WINDOW_DAYS
): RowPair[] {
	const found: { pair: RowPair; at: number }[] = [];
	const add = (a: Dated, b: Dated): void => {
		const rough = a.span.precision !== 'day' || b.span.precision !== 'day';
		const pair = { a: a.row, b: b.row, daysApart: daysBetween(a.span, b.span), rough };
		found.push({ pair, at: Math.max(a.middle, b.middle) });
	};
	const chosen = new Map<Dated, Dated>();
	for (const a of sideA.list) {
		const b = nearest(a, sideB, windowDays, accumulation);
		if (b === null) continue;
		chosen.set(a, b);
		add(a, b);
	}
	for (const b of sideB.list) {
		const a = nearest(b, sideA, windowDays, accumulation);
		if (a !== null && chosen.get(a) !== b) add(a, b);
	}
	return found.sort((x, y) => x.at - y.at).map(({ pair }) => pair);
}
