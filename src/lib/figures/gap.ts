/** The gap between two parties: ratio and difference of paired figures, bounds kept as bounds. */
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure } from '$lib/dataset/types';
import type { Interval } from './bound';
import { differenceOf, ratioOf } from './interval';
import {
	inTime,
	matchesOf,
	pairable,
	pairOf,
	WINDOW_DAYS,
	type Match,
	type Pairable,
	type RowPair
} from './pairs';

export interface Gap extends RowPair {
	/** a ÷ b; null when one side says none at all. */
	readonly ratio: Interval | null;
	/** a − b, in the unit of the measure. */
	readonly difference: Interval;
}

export const gapOf = (match: Match): Gap => ({
	...pairOf(match),
	ratio: ratioOf(match.a.interval, match.b.interval),
	difference: differenceOf(match.a.interval, match.b.interval)
});

/** The gaps of two sides that are ready to be paired, oldest first. */
export const gapsOf = (
	a: Pairable,
	b: Pairable,
	accumulation: Measure['accumulation'],
	windowDays = WINDOW_DAYS
): Gap[] => inTime(matchesOf(a, b, accumulation, windowDays)).map(gapOf);

/**
 * @param rows figures of one measure and scope, of any parties
 * @param a id of the party whose figures are divided, `b` of the one they are divided by
 * @returns one gap a pair, oldest first; empty when the two never speak within the window
 */
export function gapsBetween(
	rows: readonly FigureRow[],
	a: string,
	b: string,
	accumulation: Measure['accumulation'],
	windowDays = WINDOW_DAYS
): Gap[] {
	if (a === b) return [];
	const of = (party: string): Pairable =>
		pairable(rows.filter((row) => row.claim.partyId === party));
	return gapsOf(of(a), of(b), accumulation, windowDays);
}
