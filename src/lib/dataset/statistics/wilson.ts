/** Intervals for shares of counts. */

/** Two-sided 95 % point of the standard normal distribution. */
export const Z95 = 1.959963984540054;

/** A share with its interval, all between 0 and 1. */
export interface Proportion {
	readonly share: number;
	readonly low: number;
	readonly high: number;
}

/**
 * Wilson score interval of k out of n, without continuity correction (Wilson 1927, JASA 22:209;
 * recommended by Brown, Cai & DasGupta 2001 for small n).
 *
 * @param k times seen, an integer, 0 ≤ k ≤ n
 * @param n times possible, an integer
 * @param z normal quantile; the default gives a 95 % interval
 * @returns share and interval, or null when n is 0: no share is not a share of nothing
 * @throws RangeError when k or n is not such an integer
 */
export function wilson(k: number, n: number, z: number = Z95): Proportion | null {
	if (!Number.isInteger(k) || !Number.isInteger(n) || k < 0 || k > n)
		throw new RangeError(`wilson needs integers with 0 <= k <= n, not k = ${k}, n = ${n}`);
	if (n === 0) return null;
	const share = k / n;
	const z2 = z * z;
	const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
	const half = (z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
	return {
		share,
		low: k === 0 ? 0 : Math.max(0, centre - half),
		high: k === n ? 1 : Math.min(1, centre + half)
	};
}
