/**
 * Which cues set two sides apart: weighted log-odds with an informative Dirichlet prior, two-group form
 * (Monroe, Colaresi & Quinn 2008), the same function as for distinctive words.
 */
import { logOdds, pooledPrior, type LogOdds } from '$lib/dataset/statistics/log-odds';

/** Weight of the prior in cues: lighter than for words, because there are far fewer cues. */
export const CUE_PRIOR_STRENGTH = 100;

export type CueTotals = ReadonlyMap<string, number>;

/** Adds up counts by cue. */
export function cueTotals(
	rows: readonly { readonly cueId: string; readonly count: number }[]
): CueTotals {
	const totals = new Map<string, number>();
	for (const { cueId, count } of rows) totals.set(cueId, (totals.get(cueId) ?? 0) + count);
	return totals;
}

/**
 * Every cue of two groups, most typical of the first one at the top.
 * @returns nothing when one group has no cues
 */
export function compareCues(first: CueTotals, second: CueTotals): LogOdds[] {
	if (first.size === 0 || second.size === 0) return [];
	const pooled = new Map(first);
	for (const [cue, count] of second) pooled.set(cue, (pooled.get(cue) ?? 0) + count);
	return logOdds(first, second, pooledPrior(pooled, CUE_PRIOR_STRENGTH)).sort(
		(a, b) => b.z - a.z || (a.word < b.word ? -1 : 1)
	);
}
