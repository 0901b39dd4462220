/** Pearson's correlation, for a few dozen pairs of any size. */
import { max, mean, sum } from 'd3-array';

/** Below this share of the largest number a difference is the dust of floating point. */
const DUST = 1e-12;

/** Deviations from the mean, as shares of the largest; null when the numbers do not vary. */
function deviations(values: readonly number[]): number[] | null {
	const largest = max(values, Math.abs) ?? 0;
	if (largest === 0) return null;
	const shares = values.map((value) => value / largest);
	const middle = mean(shares) ?? 0;
	const found = shares.map((share) => share - middle);
	const most = max(found, Math.abs) ?? 0;
	return most > DUST ? found.map((one) => one / most) : null;
}

/**
 * @param a numbers, and `b` as many, in the same order
 * @returns −1 to 1; null with fewer than three pairs, or when one of the two does not vary
 */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
	if (a.length < 3) return null;
	const [x, y] = [deviations(a), deviations(b)];
	if (x === null || y === null) return null;
	const together = sum(x, (one, i) => one * (y[i] ?? 0));
	const apart = Math.sqrt(sum(x, (one) => one * one) * sum(y, (one) => one * one));
	return Math.max(-1, Math.min(1, together / apart));
}
