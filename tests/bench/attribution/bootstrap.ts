/** Precision, recall and F1 of counts by document, with a bootstrap interval over the documents. */

import { mulberry32 } from '../random';

/** Right, too many, missed. */
export type Counts = readonly [right: number, spurious: number, missed: number];

const ROUNDS = 1000;

/** Precision, recall and F1 of summed counts. */
export function scores(counts: readonly Counts[]): {
	precision: number;
	recall: number;
	f1: number;
} {
	let [right, spurious, missed] = [0, 0, 0];
	for (const [r, s, m] of counts) {
		right += r;
		spurious += s;
		missed += m;
	}
	const precision = right + spurious === 0 ? 0 : right / (right + spurious);
	const recall = right + missed === 0 ? 0 : right / (right + missed);
	return {
		precision,
		recall,
		f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
	};
}

/** Scores and the 95 % interval of F1. */
export function interval(
	counts: readonly Counts[]
): ReturnType<typeof scores> & { low: number; high: number } {
	const random = mulberry32(12345);
	const draws = Array.from(
		{ length: ROUNDS },
		() =>
			scores(
				counts.map(
					() =>
						counts[Math.min(counts.length - 1, Math.floor(random() * counts.length))] ?? [0, 0, 0]
				)
			).f1
	).sort((a, b) => a - b);
	return {
		...scores(counts),
		low: draws[Math.floor(ROUNDS * 0.025)] ?? 0,
		high: draws[Math.floor(ROUNDS * 0.975)] ?? 0
	};
}
