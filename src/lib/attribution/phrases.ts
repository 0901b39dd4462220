/** Phrases of several words, looked up at a place in a row of tokens: the longest wins. */
import { tokensOf, type Token } from './tokens';

export interface Phrases<T> {
	readonly byFirst: ReadonlyMap<
		string,
		readonly { readonly words: readonly string[]; readonly value: T }[]
	>;
	/** Longest phrase in words. */
	readonly longest: number;
	readonly folded: boolean;
}

/** A phrase found: how many tokens it takes and what it stands for. */
export interface Found<T> {
	readonly length: number;
	readonly value: T;
}

/**
 * @param folded whether capitals do not matter
 */
export function phrasesOf<T>(entries: Iterable<readonly [string, T]>, folded: boolean): Phrases<T> {
	const byFirst = new Map<string, { words: string[]; value: T }[]>();
	let longest = 0;
	for (const [phrase, value] of entries) {
		const words = tokensOf(phrase).map((token) => (folded ? token.lower : token.text));
		const [first] = words;
		if (first === undefined) continue;
		longest = Math.max(longest, words.length);
		const held = byFirst.get(first);
		if (held) held.push({ words, value });
		else byFirst.set(first, [{ words, value }]);
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
	return { byFirst, longest, folded };
}

/** The longest phrase that begins at a token. */
export function phraseAt<T>(
	phrases: Phrases<T>,
	tokens: readonly Token[],
	at: number
): Found<T> | null {
	const wordAt = (i: number): string | undefined =>
		phrases.folded ? tokens[i]?.lower : tokens[i]?.text;
	const first = wordAt(at);
	if (first === undefined) return null;
	const found = phrases.byFirst
		.get(first)
		?.find(({ words }) => words.every((word, i) => wordAt(at + i) === word));
	return found ? { length: found.words.length, value: found.value } : null;
}

/** The longest phrase that ends with a token. */
export function phraseEndingAt<T>(
	phrases: Phrases<T>,
	tokens: readonly Token[],
	at: number
): Found<T> | null {
	for (let length = Math.min(phrases.longest, at + 1); length > 0; length -= 1) {
		const found = phraseAt(phrases, tokens, at - length + 1);
		if (found?.length === length) return found;
	}
	return null;
}
