/**
 * What a voice reports for each month or week.
 *
 * - A **running total** becomes differences: the total at the end of a period minus the total at the
 *   end of the one before. The first period of a total is known only where the total before it is.
 *   A correction that lowers a total makes that period smaller, or negative; it is not spread.
 * - **Amounts** count for the period whose days they cover: one that covers it all, or several that
 *   cover each of its days once.
 * - Where a number is missing there is a gap, and never zero.
 */
import { ascending, bisectLeft, group } from 'd3-array';
import { daysIn, firstDay, lastDay, periodOf, type By } from './period';

/** A running total as it stood on a day. */
export interface Total {
	readonly day: number;
	readonly value: number;
}

/** A number for some days, both ends included. */
export interface Amount {
	readonly from: number;
	readonly to: number;
	readonly value: number;
}

/** Period → what is reported for it. */
export type Amounts = ReadonlyMap<number, number>;

/**
 * Days two readings of a total may lie apart for the total between them to be read off the straight
 * line that joins them: one and a half periods, so that monthly readings on uneven days still serve,
 * and a missed month is a gap.
 */
export const LONGEST_LINE: Readonly<Record<By, number>> = { month: 46, week: 10 };

/** One number a place: the same one given twice counts once, two that differ count not at all. */
function settled<T extends { readonly value: number }>(
	rows: readonly T[],
	place: (row: T) => string | number
): T[] {
	return [...group(rows, place).values()].flatMap((same) => {
		const [first] = same;
		return first !== undefined && same.every((row) => row.value === first.value) ? [first] : [];
	});
}

/**
 * The total at the end of a day: as read that day, else on the line between the readings around it,
 * else, where a series begins, as read the next day.
 */
function totalAt(
	totals: readonly Total[],
	days: readonly number[],
	day: number,
	by: By
): number | null {
	const at = bisectLeft(days, day);
	const [before, after] = [totals[at - 1], totals[at]];
	if (after?.day === day) return after.value;
	if (before !== undefined && after !== undefined) {
		const apart = after.day - before.day;
		if (apart <= LONGEST_LINE[by])
			return before.value + ((after.value - before.value) * (day - before.day)) / apart;
	}
	return after?.day === day + 1 ? after.value : null;
}

/** Differences of a running total, in no order of its rows. */
export function amountsOfTotals(rows: readonly Total[], by: By): Amounts {
	const totals = settled(rows, (row) => row.day).sort((a, b) => ascending(a.day, b.day));
	const days = totals.map((row) => row.day);
	const [first, last] = [days[0], days.at(-1)];
	const found = new Map<number, number>();
	if (first === undefined || last === undefined) return found;
	const end = periodOf(last, by);
	let before: number | null = null;
	for (let period = periodOf(first, by) - 1; period <= end; period += 1) {
		const total = totalAt(totals, days, lastDay(period, by), by);
		if (before !== null && total !== null) found.set(period, total - before);
		before = total;
	}
	return found;
}

/** What several amounts say of one period: null unless each of its days is covered once. */
function sumOf(inside: readonly Amount[], period: number, by: By): number | null {
	const [first, last] = [firstDay(period, by), lastDay(period, by)];
	const whole = inside.filter((row) => row.from === first && row.to === last);
	const rows = whole.length > 0 ? whole : inside;
	const parts = settled(rows, (row) => `${row.from} ${row.to}`);
	let next = first;
	let sum = 0;
	for (const part of parts.sort((a, b) => ascending(a.from, b.from))) {
		if (part.from !== next) return null;
		next = part.to + 1;
		sum += part.value;
	}
	return next === last + 1 ? sum : null;
}

/** Amounts by period; one that reaches over the end of a period belongs to none. */
export function amountsOfAmounts(rows: readonly Amount[], by: By): Amounts {
	const inside = rows.filter((row) => periodOf(row.from, by) === periodOf(row.to, by));
	const found = new Map<number, number>();
	for (const [period, parts] of group(inside, (row) => periodOf(row.from, by))) {
		const sum = sumOf(parts, period, by);
		if (sum !== null) found.set(period, sum);
	}
	return found;
}

/** An average per day as the amount of the days it is about. */
export const ofAverage = (row: Amount): Amount => ({
	...row,
	value: row.value * (row.to - row.from + 1)
});

/** The amount of a whole period. */
export const wholePeriod = (period: number, by: By, value: number): Amount => {
	const from = firstDay(period, by);
	return { from, to: from + daysIn(period, by) - 1, value };
};
