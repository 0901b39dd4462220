/** Running text cut into words and marks, with the little that finding speakers and cues needs. */

export interface Token {
	/** The word without a possessive ending and without dots ("U.S." → "US"); a mark as it stands. */
	readonly text: string;
	readonly lower: string;
	/** "Russia’s": the word owns what follows. */
	readonly owns: boolean;
	readonly isWord: boolean;
	readonly capital: boolean;
	/** Offset of the first character, UTF-16 code units. */
	readonly start: number;
	readonly end: number;
}

const PIECE =
	/(?:\p{Lu}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[.'’‘`-](?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/gu;
const OWNS = /['’‘`]s$/i;
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}?$/u;

/** Cuts a text into tokens; blank lines become a mark, so that nothing runs across them. */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let last = 0;
	for (const { 0: piece, index } of text.matchAll(PIECE)) {
		if (/\n\s*\n/.test(text.slice(last, index)))
			tokens.push({
				text: '¶',
				lower: '¶',
				owns: false,
				isWord: false,
				capital: false,
				start: last,
				end: last
			});
		last = index + piece.length;
		const isWord = /[\p{L}\p{N}]/u.test(piece);
		const owns = OWNS.test(piece);
		const bare = owns ? piece.replace(OWNS, '') : piece;
		const word = INITIALS.test(bare) ? bare.replaceAll('.', '') : bare;
		tokens.push({
			text: word,
			lower: word.toLowerCase(),
			owns,
			isWord,
			capital: /^\p{Lu}/u.test(word),
			start: index,
			end: last
		});
	}
	return tokens;
}
