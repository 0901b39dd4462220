/**
 * Texts cut into tokens, once, for matching and for counting words. The rules are written out for
 * other implementers in docs/COUNTING.md; the two must say the same.
 */

/** One token: a run of letters, combining marks and digits. */
export interface Token {
	/** The run with NFKC applied and invisible characters removed; capitals kept. */
	readonly text: string;
	/** `text` in lower case. */
	readonly folded: string;
	/** Offset of its first character in the text, UTF-16 code units. */
	readonly start: number;
	/** Offset after its last character. */
	readonly end: number;
	/** What stands between the token before and this one. */
	readonly gap: Gap;
}

/**
 * `apostrophe`: one apostrophe and nothing else (Russia’s) · `joined`: only spaces, hyphens,
 * apostrophes and quotation marks · `dot`: one full stop and nothing else (U.S.) · `broken`:
 * anything else. Phrases run across the first two only.
 */
export type Gap = 'apostrophe' | 'joined' | 'dot' | 'broken';

const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const RUN = new RegExp(`[\\p{L}\\p{M}\\p{N}${INVISIBLE}]+`, 'gu');
const HIDDEN = new RegExp(`[${INVISIBLE}]`, 'gu');
const APOSTROPHE = /^['\u2019\u2018\u02BC\u0060\u2032]$/;
const JOINER =
	/^[\s\-\u2010\u2011'"\u2019\u2018\u02BC\u0060\u2032\u201C\u201D\u201E\u201A\u00AB\u00BB]*$/;
const BLANK_LINE = /\n\s*\n/;

const gapKind = (gap: string): Gap => {
	const seen = gap.replace(HIDDEN, '');
	if (APOSTROPHE.test(seen)) return 'apostrophe';
	if (seen === '.') return 'dot';
	return JOINER.test(seen) && !BLANK_LINE.test(seen) ? 'joined' : 'broken';
};

/**
 * Cuts a text into tokens. Offsets point into the text as given.
 *
 * @param text any text, any script
 * @returns tokens in order; the first one's gap is `broken`
 */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	let previousEnd = -1;
	for (const run of text.matchAll(RUN)) {
		const clean = run[0].replace(HIDDEN, '').normalize('NFKC');
		if (clean === '') continue;
		const end = run.index + run[0].length;
		tokens.push({
			text: clean,
			folded: clean.toLowerCase(),
			start: run.index,
			end,
			gap: previousEnd < 0 ? 'broken' : gapKind(text.slice(previousEnd, run.index))
		});
		previousEnd = end;
	}
	return tokens;
}

/** Whether a phrase may run from the token before to this one. */
export const joins = ({ gap }: Token): boolean => gap === 'apostrophe' || gap === 'joined';
