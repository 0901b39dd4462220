/** Counts of outlets and months → what each side says, by word and month. */
import { group } from 'd3-array';
import type { Corpus, Outlet, Party, TermCount } from '$lib/dataset/types';
import { wilson } from '$lib/framing/wilson';
import type { Basis, ShareOf } from './words';

/** Months with fewer texts than this are drawn faint. */
export const FEW_TEXTS = 5;

/** One word on one side, in one month or in all of them. */
export interface WordShare {
	readonly termId: string;
	/** "2022-10"; null for all months together. */
	readonly month: string | null;
	readonly withTerm: number;
	readonly mentions: number;
	/** Texts that name the concept, all texts, all words. */
	readonly naming: number;
	readonly documents: number;
	readonly words: number;
	/** Share from 0 to 1, or mentions per 1,000 words; null where nothing can be divided. */
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly few: boolean;
}

/** What one side's texts say. */
export interface SideShares {
	readonly party: Party;
	readonly outlets: readonly Outlet[];
	readonly total: ReadonlyMap<string, WordShare>;
	/** By word, months in order; months without texts of the side are left out. */
	readonly months: ReadonlyMap<string, readonly WordShare[]>;
}

export interface Tables {
	readonly counts: readonly TermCount[];
	readonly corpora: readonly Corpus[];
	readonly outlets: readonly Outlet[];
	/** In party order. */
	readonly parties: readonly Party[];
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

/** What is divided: texts with the word, and the texts they are a share of. */
export const divisor = (sums: Sums, of: ShareOf): number =>
	of === 'mentions' ? sums.words : of === 'texts' ? sums.documents : sums.naming;

function share(termId: string, month: string | null, rows: readonly TermCount[], of: ShareOf): WordShare {
	const sums = sum(rows);
	const base = { termId, month, ...sums };
	if (of === 'mentions') {
		const value = sums.words === 0 ? null : (sums.mentions / sums.words) * 1000;
		return { ...base, value, low: null, high: null, few: sums.documents < FEW_TEXTS };
	}
	const n = divisor(sums, of);
	const interval = wilson(sums.withTerm, n);
	return {
		...base,
		value: interval?.share ?? null,
		low: interval?.low ?? null,
		high: interval?.high ?? null,
		few: n < FEW_TEXTS
	};
}

/** The side whose words an outlet's texts are; outlets of no side stand with all other voices. */
function sideOf(outlet: Outlet, basis: Basis, parties: readonly Party[]): string | undefined {
	if (basis === 'speaker') return outlet.speaks_for ?? undefined;
	return outlet.side ?? parties.find((party) => party.residual)?.party_id;
}

/**
 * Every side that has texts, in party order.
 * @param of what is divided by what
 * @returns sides without any text in the period are left out: no text is not zero
 */
export function sideShares(
	{ counts, corpora, outlets, parties }: Tables,
	basis: Basis,
	of: ShareOf,
	{ from, to }: Period = ALL_MONTHS
): SideShares[] {
	const own = new Set(corpora.filter((c) => c.basis === basis).map((c) => c.corpus_id));
	const outletById = new Map(outlets.map((outlet) => [outlet.outlet_id, outlet]));
	const rows = counts.filter(
		(row) => own.has(row.corpus_id) && row.month >= from && (to === '' || row.month <= to)
	);
	const termIds = [...new Set(counts.map((row) => row.term_id))];
	return parties.flatMap((party) => {
		const theirs = rows.filter((row) => {
			const outlet = outletById.get(row.outlet_id);
			return outlet !== undefined && sideOf(outlet, basis, parties) === party.party_id;
		});
		if (theirs.length === 0) return [];
		const byTerm = group(theirs, (row) => row.term_id);
		const ids = new Set(theirs.map((row) => row.outlet_id));
		return [
			{
				party,
				outlets: outlets.filter((outlet) => ids.has(outlet.outlet_id)),
				total: new Map(termIds.map((id) => [id, share(id, null, byTerm.get(id) ?? [], of)])),
				months: new Map(
					termIds.map((id) => {
						const months = group(byTerm.get(id) ?? [], (row) => row.month);
						const ordered = [...months].sort(([a], [b]) => (a < b ? -1 : 1));
						return [id, ordered.map(([month, list]) => share(id, month, list, of))];
					})
				)
			}
		];
	});
}
