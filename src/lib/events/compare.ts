/**
 * Whether the sides' numbers for one thing agree. The rules lean to silence: what is not plainly the
 * same or plainly different is called open.
 *
 * | two figures                                                      | outcome      |
 * |------------------------------------------------------------------|--------------|
 * | the same number, whatever its bound ("at least 5" and 5)         | agreed       |
 * | two ranges, both closed, with a number in common                 | agreed       |
 * | a bound that leaves room for the other ("at least 16" and 20)    | open         |
 * | "about" or "nearly", and the other rounds to the same            | open         |
 * | no number that both allow                                        | disputed     |
 *
 * Several figures of one side must all agree, or all differ. Only the last word of each side counts,
 * and only figures that may be set against another side's (`isPairable`). Of an event that lasted,
 * numbers are compared when they hold for days close to each other: the thing itself changed.
 */
import { intervalOf, type Interval } from '$lib/dataset/bound';
import type { FigureRow } from '$lib/dataset/rows';
import { isPairable } from '$lib/dataset/standing';
import type { Trail } from './trails';

export type Agreement = 'agreed' | 'open' | 'disputed';

/** Most days between two numbers about an event that lasted longer than one. */
export const DAYS_APART = 3;

const DAY = 86_400_000;

/** Half of the last digit that is not zero: "about 300" can be 250 to 350. */
function halfDigit(value: number): number {
	if (value === 0 || !Number.isInteger(value)) return 0;
	let unit = 1;
	while (value % (unit * 10) === 0) unit *= 10;
	return unit / 2;
}

const widened = (interval: Interval): Interval =>
	interval.approximate
		? {
				...interval,
				low: interval.low - halfDigit(interval.low),
				high: interval.high + (Number.isFinite(interval.high) ? halfDigit(interval.high) : 0)
			}
		: interval;

const meet = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

const isClosed = (row: FigureRow, interval: Interval): boolean =>
	row.qualifier !== 'up_to' && Number.isFinite(interval.high);

/** Null when one of the two gives no number. */
export function compareFigures(a: FigureRow, b: FigureRow): Agreement | null {
	const [first, second] = [intervalOf(a), intervalOf(b)];
	if (first === null || second === null) return null;
	if (a.value === b.value && a.valueHigh === b.valueHigh) return 'agreed';
	if (meet(first, second)) return isClosed(a, first) && isClosed(b, second) ? 'agreed' : 'open';
	return meet(widened(first), widened(second)) ? 'open' : 'disputed';
}

/** One outcome of many pairs: the same for all of them, else open; null without a pair. */
export function together(outcomes: readonly (Agreement | null)[]): Agreement | null {
	const found = new Set(outcomes.filter((one) => one !== null));
	if (found.size === 0) return null;
	const [only] = found;
	return found.size === 1 && only !== undefined ? only : 'open';
}

/** The last figures of trails that stand and give a number, own words of the side or not. */
export const lastNumbers = (trails: readonly Trail[]): FigureRow[] =>
	trails.flatMap(({ figures, withdrawn }) => {
		const last = figures.at(-1);
		return withdrawn || last === undefined || intervalOf(last) === null ? [] : [last];
	});

/** Those of them that may be set against another side's. */
export const comparableNumbers = (trails: readonly Trail[]): FigureRow[] =>
	lastNumbers(trails).filter(isPairable);

const isNear = (a: FigureRow, b: FigureRow): boolean =>
	a.date !== null &&
	b.date !== null &&
	Math.abs(Date.parse(a.date) - Date.parse(b.date)) <= DAYS_APART * DAY;

/** A day known only by its month or year is near to nothing. */
const isDay = ({ date, claim }: FigureRow): boolean =>
	date !== claim.date || (claim.precision ?? 'day') === 'day';

/**
 * The outcome for two speakers; null when nothing of theirs can be compared.
 * @param lasting the event lasted, so numbers hold for their own days only
 */
export function compareNumbers(
	a: readonly FigureRow[],
	b: readonly FigureRow[],
	lasting: boolean
): Agreement | null {
	return together(
		a.flatMap((one) =>
			b
				.filter((other) => !lasting || (isDay(one) && isDay(other) && isNear(one, other)))
				.map((other) => compareFigures(one, other))
		)
	);
}
