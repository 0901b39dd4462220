/**
 * Are two voices two? The same test for any pair, in both directions.
 *
 * Two totals that only grow always correlate, whoever counts: time drives both. What each adds from one
 * period to the next does not grow by itself, so that is what is compared. Two voices move as one when
 *
 * 1. they share at least `LEAST_PERIODS` periods,
 * 2. what they add rises and falls together: r ≥ `TOGETHER`, and
 * 3. the one is nearly the same multiple of the other throughout: within 5 % in `STEADY` of the periods.
 *    The multiple is 1 where both give the same number.
 *
 * That finds a copy. It says neither who copies whom nor whether the number is right, and two who count
 * the same cases without a slip would look the same.
 */
import { ascending, cumsum, mean, median } from 'd3-array';
import type { Amounts } from './amounts';
import { correlation } from './correlation';

/** Fewer common periods than this decide nothing. */
export const LEAST_PERIODS = 6;
/** "Near": the two differ by at most this share of the larger. */
export const NEAR = 0.05;
/** Least correlation of the differences of two voices that move as one. */
export const TOGETHER = 0.98;
/** Least share of periods in which one is the same multiple of the other. */
export const STEADY = 0.8;

/** What both report for one period. */
export interface Pair {
	readonly period: number;
	readonly a: number;
	readonly b: number;
}

export interface Echo {
	/** Common periods. */
	readonly periods: number;
	/** Correlation of what both add; null when it cannot be told. */
	readonly r: number | null;
	/** Mean of a ÷ b over the periods in which b is above zero and a not below; null without any. */
	readonly meanRatio: number | null;
	/** Share of periods in which both are within 5 % of each other; null without periods. */
	readonly nearEqual: number | null;
	/** Most periods in a row, none missing between them, that are near equal. */
	readonly longestRun: number;
	/** The usual a ÷ b: its median, in which large and small weigh alike. */
	readonly multiple: number | null;
	/** Share of periods in which a is that multiple of b, within 5 %. */
	readonly steady: number | null;
	/** Correlation of the totals that the same periods add up to: what misleads. */
	readonly rOfTotals: number | null;
	/** True: not two voices. False: two. Null: it cannot be told. */
	readonly dependent: boolean | null;
	/** Why it cannot be told. */
	readonly undecided: 'too_few' | 'still' | null;
}

/** What both report, by common period, in the order of time. */
export const pairsOf = (a: Amounts, b: Amounts): Pair[] =>
	[...a]
		.flatMap(([period, value]) => {
			const other = b.get(period);
			return other === undefined ? [] : [{ period, a: value, b: other }];
		})
		.sort((one, other) => ascending(one.period, other.period));

/** Whether two numbers differ by at most 5 % of the larger. */
export const isNear = (a: number, b: number): boolean =>
	Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));

const finite = (value: number | undefined): number | null =>
	value === undefined || !Number.isFinite(value) ? null : value;

const share = (pairs: readonly Pair[], holds: (pair: Pair) => boolean): number | null =>
	pairs.length === 0 ? null : pairs.filter(holds).length / pairs.length;

function longestRun(pairs: readonly Pair[]): number {
	let [run, longest, last] = [0, 0, NaN];
	for (const { period, a, b } of pairs) {
		if (isNear(a, b)) run = period === last + 1 ? run + 1 : 1;
		else run = 0;
		last = period;
		longest = Math.max(longest, run);
	}
	return longest;
}

/** The median of a ÷ b, taken of logarithms, so that b ÷ a gives its inverse. */
function usualMultiple(pairs: readonly Pair[]): number | null {
	const above = pairs.filter(({ a, b }) => a > 0 && b > 0);
	const middle = median(above, ({ a, b }) => Math.log(a) - Math.log(b));
	return finite(middle === undefined ? undefined : Math.exp(middle));
}

const sums = (values: readonly number[]): number[] => [...cumsum(values)];

/** Correlation of what the pairs add up to, period by period. */
const totalsTogether = (pairs: readonly Pair[]): number | null =>
	correlation(sums(pairs.map(({ a }) => a)), sums(pairs.map(({ b }) => b)));

/** @param pairs what both report by common period (see `pairsOf`) */
export function echoOf(pairs: readonly Pair[]): Echo {
	const r = correlation(
		pairs.map(({ a }) => a),
		pairs.map(({ b }) => b)
	);
	const multiple = usualMultiple(pairs);
	const steady = share(pairs, ({ a, b }) => multiple !== null && isNear(a, multiple * b));
	const tooFew = pairs.length < LEAST_PERIODS;
	const undecided = tooFew ? 'too_few' : r === null ? 'still' : null;
	return {
		periods: pairs.length,
		r,
		meanRatio: finite(
			mean(
				pairs.filter(({ a, b }) => a >= 0 && b > 0),
				({ a, b }) => a / b
			)
		),
		nearEqual: share(pairs, ({ a, b }) => isNear(a, b)),
		longestRun: longestRun(pairs),
		multiple,
		steady,
		rOfTotals: totalsTogether(pairs),
		dependent: tooFew || r === null ? null : r >= TOGETHER && (steady ?? 0) >= STEADY,
		undecided
	};
}

/** Whether a fits b better one period earlier or later: then its dates may name the wrong period. */
export function betterShift(a: Amounts, b: Amounts): -1 | 1 | null {
	const shifted = (by: number): Echo =>
		echoOf(pairsOf(new Map([...a].map(([period, value]) => [period + by, value])), b));
	if (shifted(0).dependent !== false) return null;
	if (shifted(-1).dependent === true) return -1;
	return shifted(1).dependent === true ? 1 : null;
}
