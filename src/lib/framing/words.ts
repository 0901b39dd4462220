/** Words for totals and for distinctive words, made from the tokens of the matcher. */
import type { Token } from './tokens';

const BEGINS_WITH_LETTER = /^\p{L}/u;

const ONE_LETTER = /^\p{L}$/u;
const ENDS_IN_ONE_LETTER = /(?:^|\.)\p{L}$/u;

/**
 * The words of a text in lower case. A word begins with a letter, so numbers (and "20th") are
 * dropped. Parts after an apostrophe stay with their word (don't, o'brien) except the possessive
 * s, which is dropped: "Russia's" is the word "russia". Single letters parted by full stops stay
 * together: "U.S." is the word "u.s". Hyphens part words: "de-occupied" is two.
 *
 * @param tokens tokens of one text, see `tokenise`
 */
export function wordsOf(tokens: readonly Token[]): string[] {
	const words: string[] = [];
	let open = false;
	for (const { folded, gap } of tokens) {
		const last = words.at(-1) ?? '';
		if (gap === 'apostrophe' && open) {
			if (folded !== 's') words[words.length - 1] = `${last}'${folded}`;
		} else if (gap === 'dot' && open && ONE_LETTER.test(folded) && ENDS_IN_ONE_LETTER.test(last)) {
			words[words.length - 1] = `${last}.${folded}`;
		} else {
			open = BEGINS_WITH_LETTER.test(folded);
			if (open) words.push(folded);
		}
	}
	return words;
}
