/**
 * Arithmetic that keeps bounds honest (interval arithmetic): "at least 440" divided by 100 is "at
 * least 4.4", and "at least" divided by "at least" is no number at all.
 */
import type { Interval } from './bound';

/**
 * a ÷ b, or null when either is zero and nothing else: a ratio with none says nothing.
 * Ends: from a.low ÷ b.high to a.high ÷ b.low. Swapping a and b gives the inverse.
 */
export function ratioOf(a: Interval, b: Interval): Interval | null {
	if (a.high === 0 || b.high === 0) return null;
	return {
		low: b.high === Infinity ? 0 : a.low / b.high,
		high: b.low === 0 ? Infinity : a.high / b.low,
		approximate: a.approximate || b.approximate
	};
}

/** a − b, from a.low − b.high to a.high − b.low. Swapping a and b changes the sign. */
export const differenceOf = (a: Interval, b: Interval): Interval => ({
	low: a.low - b.high,
	high: a.high - b.low,
	approximate: a.approximate || b.approximate
});

export type Known = 'number' | 'at_least' | 'at_most' | 'between' | 'unknown';

/**
 * What can be said of an interval.
 * @param floor the end that says nothing below: 0 for ratios, −∞ for differences
 */
export function known({ low, high }: Interval, floor: number): Known {
	if (low === high) return 'number';
	if (low <= floor) return high === Infinity ? 'unknown' : 'at_most';
	return high === Infinity ? 'at_least' : 'between';
}

/**
 * How far a ratio is from one for certain, as a factor of 1 or more whichever side is larger: for 0.1
 * to 0.2 it is 5, for "at least 4" it is 4, for a range that holds 1 it is 1.
 */
export const certainFactor = ({ low, high }: Interval): number => {
	if (low > 1) return low;
	return high < 1 ? 1 / high : 1;
};
