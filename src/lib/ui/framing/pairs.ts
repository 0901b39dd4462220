/** Distinctive words of every two sides, computed while the page is built: the word lists stay there. */
import type { IndexedDataset } from '$lib/dataset/indexed';
import { compareWords, type ComparedSide, type Comparison } from '$lib/framing/distinctive';
import { bySide, type Basis, type SideTables } from '$lib/framing/sides';
import type { FirstPair } from './params';
import { isOfficeWord } from './office-words';
import { capitaliser } from './proper-names';
import { isSmallWord } from './small-words';
import { BASES } from './words';

/** Words listed for each side. */
export const WORDS_LISTED = 25;

/** More than all the words that are left out of the list. */
const LEFT_OUT = 500;

type Word = ComparedSide['top'][number];

/** A word as it travels: word with its capital, counts on either side, per 1,000 words on either side, z. */
export type PackedWord = readonly [string, number, number, number, number, number];

export interface PackedSide {
	readonly partyId: string;
	readonly outlets: readonly string[];
	readonly words: number;
	/** Texts the words stand in, with their first and last month. */
	readonly documents: number;
	readonly from: string | null;
	readonly to: string | null;
	readonly top: readonly PackedWord[];
}

export interface Pair {
	readonly basis: Basis;
	readonly first: PackedSide;
	readonly second: PackedSide;
}

const short = (n: number): number => Number(n.toPrecision(6));

const packWord = (
	{ word, count1, count2, rate1, rate2, z }: Word,
	capital: (word: string) => string
): PackedWord => [capital(word), count1, count2, short(rate1), short(rate2), short(z)];

/** Texts of some outlets on one basis, each outlet and month once. */
function textsOf(data: IndexedDataset, basis: Basis, outletIds: ReadonlySet<string>) {
	const own = new Set(data.corpora.filter((c) => c.basis === basis).map((c) => c.corpus_id));
	const rows = data.term_counts.filter((r) => own.has(r.corpus_id) && outletIds.has(r.outlet_id));
	const months = new Map(
		rows.map((r) => [`${r.corpus_id} ${r.outlet_id} ${r.month}`, r.documents] as const)
	);
	const names = rows.map((row) => row.month).sort();
	const documents = [...months.values()].reduce((sum, n) => sum + n, 0);
	return { documents, from: names[0] ?? null, to: names.at(-1) ?? null };
}

/** Words that say nothing of a side: they hold sentences together, or belong to an office's minutes. */
const isFurniture = (word: string, basis: Basis): boolean =>
	isSmallWord(word) || (basis === 'speaker' && isOfficeWord(word));

const packSide = (
	data: IndexedDataset,
	basis: Basis,
	side: ComparedSide,
	capital: (word: string) => string
): PackedSide => ({
	partyId: side.party.party_id,
	outlets: side.outlets.map((outlet) => outlet.name),
	words: side.words,
	...textsOf(data, basis, new Set(side.outlets.map((outlet) => outlet.outlet_id))),
	top: side.top
		.filter(({ word }) => !isFurniture(word, basis))
		.slice(0, WORDS_LISTED)
		.map((word) => packWord(word, capital))
});

function pack(data: IndexedDataset, basis: Basis, { first, second }: Comparison): Pair {
	const capital = capitaliser(data.framing_terms);
	return {
		basis,
		first: packSide(data, basis, first, capital),
		second: packSide(data, basis, second, capital)
	};
}

/** Every pair of sides that have words, once, in party order. */
export function wordPairs(data: IndexedDataset): Pair[] {
	const tables: SideTables = {
		corpora: data.corpora,
		outlets: data.outlets,
		parties: data.orderedParties
	};
	return BASES.flatMap((basis) => {
		const ids = bySide(data.word_counts, tables, basis).map(({ party }) => party.party_id);
		return ids.flatMap((first, i) =>
			ids.slice(i + 1).flatMap((second) => {
				const options = { basis, first, second, limit: WORDS_LISTED + LEFT_OUT };
				const found = compareWords(data.word_counts, tables, options);
				return found === null ? [] : [pack(data, basis, found)];
			})
		);
	});
}

const flipWord = ([word, a, b, rateA, rateB, z]: PackedWord): PackedWord => [
	word,
	b,
	a,
	rateB,
	rateA,
	-z
];
const flipSide = (side: PackedSide): PackedSide => ({ ...side, top: side.top.map(flipWord) });

/** The pair with side `a` first; null when the two have no words on this basis. */
export function pairOf(pairs: readonly Pair[], basis: Basis, a: string, b: string): Pair | null {
	for (const pair of pairs) {
		if (pair.basis !== basis) continue;
		const { first, second } = pair;
		if (first.partyId === a && second.partyId === b) return pair;
		if (first.partyId === b && second.partyId === a)
			return { basis, first: flipSide(second), second: flipSide(first) };
	}
	return null;
}

/**
 * Press releases first, because there the texts of all sides are of one kind; else the pair whose
 * shorter side has most words.
 */
export function firstPair(pairs: readonly Pair[]): FirstPair {
	const rests = ({ first, second }: Pair): number => Math.min(first.words, second.words);
	const [best] = [...pairs].sort(
		(a, b) => Number(b.basis === 'speaker') - Number(a.basis === 'speaker') || rests(b) - rests(a)
	);
	return {
		basis: best?.basis ?? 'publisher',
		a: best?.first.partyId ?? '',
		b: best?.second.partyId ?? ''
	};
}
