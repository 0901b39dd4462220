/** The words that set two sides apart, with the raw counts beside them. */
import type { Outlet, Party, WordCount } from '$lib/dataset/types';
import { flatPrior, logOdds, pooledPrior, type LogOdds } from '$lib/dataset/statistics/log-odds';
import { bySide, type Basis, type SideRows, type SideTables } from './sides';

/** A word with its difference between side 1 and side 2. */
export interface DistinctiveWord extends LogOdds {
	/** Times in 1,000 listed words of the side. */
	readonly rate1: number;
	readonly rate2: number;
}

/** One side of the comparison. */
export interface ComparedSide {
	readonly party: Party;
	readonly outlets: readonly Outlet[];
	/** Sum of its counts: all words it uses often enough to be in the table. */
	readonly words: number;
	/** The words most typical of it, strongest first. */
	readonly top: readonly DistinctiveWord[];
}

/** Two sides compared; z above 0 speaks for the first. */
export interface Comparison {
	readonly first: ComparedSide;
	readonly second: ComparedSide;
}

export interface CompareOptions {
	readonly basis: Basis;
	/** Party ids. */
	readonly first: string;
	readonly second: string;
	/** Words listed for each side. */
	readonly limit?: number;
	/**
	 * `pooled` (default): informative prior from both sides together · `flat`: 0.05 for each word.
	 */
	readonly prior?: 'pooled' | 'flat';
	/** Weight of the pooled prior in tokens. */
	readonly strength?: number;
}

/** Weight of the pooled prior in tokens, unless another is asked for. */
export const PRIOR_STRENGTH = 500;
const FLAT_PRIOR = 0.05;

function tally(rows: readonly WordCount[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { word, count } of rows) counts.set(word, (counts.get(word) ?? 0) + count);
	return counts;
}

const total = (counts: ReadonlyMap<string, number>): number =>
	[...counts.values()].reduce((sum, n) => sum + n, 0);

/**
 * Compares the words of two sides by weighted log-odds with a Dirichlet prior (see `logOdds`).
 *
 * @param words rows of the word counts; corpora of the other basis are left out
 * @returns null when a side has no words on this basis
 */
export function compareWords(
	words: readonly WordCount[],
	tables: SideTables,
	{ basis, first, second, limit = 30, prior = 'pooled', strength = PRIOR_STRENGTH }: CompareOptions
): Comparison | null {
	const sides = bySide(words, tables, basis);
	const rowsOf = (id: string): SideRows<WordCount> | undefined =>
		sides.find(({ party }) => party.party_id === id);
	const a = rowsOf(first);
	const b = rowsOf(second);
	if (!a || !b) return null;
	const counts1 = tally(a.rows);
	const counts2 = tally(b.rows);
	const n1 = total(counts1);
	const n2 = total(counts2);
	const expected =
		prior === 'flat' ? flatPrior(FLAT_PRIOR) : pooledPrior(tally([...a.rows, ...b.rows]), strength);
	const ranked = logOdds(counts1, counts2, expected)
		.map((entry) => ({
			...entry,
			rate1: (entry.count1 / n1) * 1000,
			rate2: (entry.count2 / n2) * 1000
		}))
		.sort((x, y) => y.z - x.z || (x.word < y.word ? -1 : 1));
	return {
		first: {
			party: a.party,
			outlets: a.outlets,
			words: n1,
			top: ranked.filter(({ z }) => z > 0).slice(0, limit)
		},
		second: {
			party: b.party,
			outlets: b.outlets,
			words: n2,
			top: ranked
				.filter(({ z }) => z < 0)
				.reverse()
				.slice(0, limit)
		}
	};
}
