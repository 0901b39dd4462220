/** Words for totals and for distinctive words, made from the tokens of the matcher. */
import type { Token } from './tokens';

const BEGINS_WITH_LETTER = /^\p{L}/u;

/**
 * The words of a text in lower case. A word begins with a letter, so numbers (and "20th") are
 * dropped. Parts after an apostrophe stay with their word (don't, o'brien) except the possessive
 * s, which is dropped: "Russia's" is the word "russia". Hyphens part words: "de-occupied" is two.
 *
 * @param tokens tokens of one text, see `tokenise`
 */
export function wordsOf(tokens: readonly Token[]): string[] {
	const words: string[] = [];
	let open = false;
	for (const token of tokens) {
		if (token.gap === 'apostrophe' && open) {
			if (token.folded !== 's') words[words.length - 1] += `'${token.folded}`;
			continue;
		}
		open = BEGINS_WITH_LETTER.test(token.folded);
		if (open) words.push(token.folded);
	}
	return words;
}
