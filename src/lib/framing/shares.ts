/** Counts of outlets and months → what share of each side's texts uses a word, by month. */
import { group } from 'd3-array';
import type { Outlet, Party, TermCount } from '$lib/dataset/types';
import { bySide, type Basis, type SideTables } from './sides';
import { stepOf, type Step } from './steps';
import { wilson } from '$lib/dataset/statistics/wilson';

/**
 * What is divided by what: texts with the word ÷ texts that name the concept in any way · ÷ all
 * texts · mentions of the word ÷ words, times 1,000.
 */
export type ShareOf = 'concept' | 'texts' | 'mentions';

/** Months with fewer texts than this are drawn faint, and no line joins them. */
export const FEW_TEXTS = 5;

/** One word on one side, in one month or in all of them. */
export interface WordShare {
	readonly termId: string;
	/** "2022-10", of a quarter its first month; null for all months together. */
	readonly month: string | null;
	/** Texts with the word. */
	readonly withTerm: number;
	readonly mentions: number;
	/** Texts that name the concept, all texts, all words. */
	readonly naming: number;
	readonly documents: number;
	readonly words: number;
	/** Share from 0 to 1, or mentions per 1,000 words; null where nothing can be divided. */
	readonly value: number | null;
	/** Wilson 95 % interval of a share; null for mentions per 1,000 words. */
	readonly low: number | null;
	readonly high: number | null;
	/** True when fewer than `FEW_TEXTS` texts stand behind the value. */
	readonly few: boolean;
}

/** What one side's texts say. */
export interface SideShares {
	readonly party: Party;
	readonly outlets: readonly Outlet[];
	readonly total: ReadonlyMap<string, WordShare>;
	/** By word, months (or quarters) in order; those without rows of the side are left out. */
	readonly months: ReadonlyMap<string, readonly WordShare[]>;
}

export interface Tables extends SideTables {
	/** Rows of one concept, see `completeCounts`. */
	readonly counts: readonly TermCount[];
}

/** First and last month, '' for no limit. */
export interface Period {
	readonly from: string;
	readonly to: string;
}
export const ALL_MONTHS: Period = { from: '', to: '' };

type Sums = Pick<WordShare, 'withTerm' | 'mentions' | 'naming' | 'documents' | 'words'>;

function sum(rows: readonly TermCount[]): Sums {
	const total = (of: (row: TermCount) => number): number => rows.reduce((n, row) => n + of(row), 0);
	return {
		withTerm: total((row) => row.documents_with_term),
		mentions: total((row) => row.mentions),
		naming: total((row) => row.documents_with_concept),
		documents: total((row) => row.documents),
		words: total((row) => row.words)
	};
}

/** What the texts with a word (or its mentions) are divided by. */
export const divisor = (sums: Sums, of: ShareOf): number =>
	of === 'mentions' ? sums.words : of === 'texts' ? sums.documents : sums.naming;

function share(
	termId: string,
	month: string | null,
	rows: readonly TermCount[],
	of: ShareOf
): WordShare {
	const sums = sum(rows);
	const n = divisor(sums, of);
	if (of === 'mentions') {
		const value = n === 0 ? null : (sums.mentions / n) * 1000;
		const few = sums.documents < FEW_TEXTS;
		return { termId, month, ...sums, value, low: null, high: null, few };
	}
	const interval = wilson(sums.withTerm, n);
	return {
		termId,
		month,
		...sums,
		value: interval?.share ?? null,
		low: interval?.low ?? null,
		high: interval?.high ?? null,
		few: n < FEW_TEXTS
	};
}

/**
 * The shares of every side that has texts, in party order.
 *
 * @param tables rows of one concept and the tables that tell sides
 * @param basis whose words: publishers' or speakers'; corpora of the other basis are left out
 * @param of what is divided by what
 * @param period first and last month
 * @param step what is added up: months, or quarters of the months in the period
 * @returns sides without any row in the period are left out: no text is not zero
 */
export function sideShares(
	tables: Tables,
	basis: Basis,
	of: ShareOf,
	{ from, to }: Period = ALL_MONTHS,
	step: Step = 'month'
): SideShares[] {
	const inPeriod = tables.counts.filter(
		(row) => row.month >= from && (to === '' || row.month <= to)
	);
	const termIds = [...new Set(tables.counts.map((row) => row.term_id))];
	return bySide(inPeriod, tables, basis).map(({ party, outlets, rows }) => {
		const byTerm = group(rows, (row) => row.term_id);
		const months = (id: string): WordShare[] =>
			[...group(byTerm.get(id) ?? [], (row) => stepOf(row.month, step))]
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([month, list]) => share(id, month, list, of));
		return {
			party,
			outlets,
			total: new Map(termIds.map((id) => [id, share(id, null, byTerm.get(id) ?? [], of)])),
			months: new Map(termIds.map((id) => [id, months(id)]))
		};
	});
}

/** Whether half or more of a side's months with something to divide hold few texts: quarters hold more. */
export function isSparse(side: SideShares): boolean {
	const [months = []] = side.months.values();
	const valued = months.filter(({ value }) => value !== null);
	return valued.length > 1 && valued.filter(({ few }) => few).length * 2 >= valued.length;
}
