/**
 * Weighted log-odds of words in two groups with a Dirichlet prior: Monroe, Colaresi & Quinn 2008,
 * "Fightin' Words", equations 16, 19 and 22 in the two-group form of Hessel and ConvoKit. It is
 * not the k-group form of tidylo, whose z-values differ.
 */

/** How much more one group uses a word than the other. */
export interface LogOdds {
	readonly word: string;
	/** Times the word occurs in group 1 and in group 2. */
	readonly count1: number;
	readonly count2: number;
	/** Difference of log-odds; positive: group 1 uses it more. */
	readonly delta: number;
	readonly variance: number;
	/** delta ÷ its standard deviation. */
	readonly z: number;
}

/** Prior count of a word; must be above 0 for every word. */
export type Prior = (word: string) => number;

export type Counts = ReadonlyMap<string, number>;

const total = (counts: Counts): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

/**
 * z and delta of every word of two groups.
 *
 * δ_w = ln[(y1+a)/(n1+a0−y1−a)] − ln[(y2+a)/(n2+a0−y2−a)], variance = 1/(y1+a) + 1/(y2+a),
 * with a the prior of the word, a0 the sum of priors over the vocabulary, n the tokens of a group.
 *
 * @param group1 counts of words, not negative
 * @param group2 the same for the other group
 * @param prior prior count of each word
 * @returns one entry for each word of either group, in order of first appearance
 * @throws RangeError when a prior is not above 0
 */
export function logOdds(group1: Counts, group2: Counts, prior: Prior): LogOdds[] {
	const vocabulary = [...new Set([...group1.keys(), ...group2.keys()])];
	const priors = vocabulary.map(prior);
	const bad = priors.findIndex((a) => !(a > 0));
	if (bad >= 0)
		throw new RangeError(`the prior of "${vocabulary[bad]}" is ${priors[bad]}; it must be above 0`);
	const a0 = priors.reduce((sum, a) => sum + a, 0);
	const n1 = total(group1);
	const n2 = total(group2);
	return vocabulary.map((word, i) => {
		const a = priors[i] ?? 0;
		const count1 = group1.get(word) ?? 0;
		const count2 = group2.get(word) ?? 0;
		const y1 = count1 + a;
		const y2 = count2 + a;
		const delta = Math.log(y1 / (n1 + a0 - y1)) - Math.log(y2 / (n2 + a0 - y2));
		const variance = 1 / y1 + 1 / y2;
		return { word, count1, count2, delta, variance, z: delta / Math.sqrt(variance) };
	});
}

/** The uninformative prior: the same small count for every word. */
export const flatPrior =
	(count: number): Prior =>
	() =>
		count;

/**
 * The informative prior: words are expected as often as in all groups pooled, with a weight of
 * `strength` tokens in all. Common words need more evidence, so stop words fall away by themselves.
 *
 * @param pooled counts of words over all groups compared, one entry at least for every word
 * @param strength sum of the prior over the pooled vocabulary, in tokens; above 0
 */
export function pooledPrior(pooled: Counts, strength: number): Prior {
	const scale = strength / total(pooled);
	return (word) => (pooled.get(word) ?? 0) * scale;
}
