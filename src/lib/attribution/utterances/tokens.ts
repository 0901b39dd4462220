/** A quotation as words. Numbers are one word: "61,680", "12,000–15,000", "18.4%", "1 240". */

export interface Token {
	/** What is compared: lower case, plain signs, numbers without separators. */
	readonly key: string;
	/** What is shown: the word with the signs and spaces around it. */
	readonly text: string;
}

const NUMBER = String.raw`\d+(?:[.,\u00a0\u202f]\d+|\s(?=\d{3}(?!\d))\d{3})*`;
const RANGE = String.raw`${NUMBER}(?:\s?[–-]\s?${NUMBER})?%?`;
/** Scripts without spaces between words go sign by sign. */
const SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const LETTER = String.raw`(?:(?!${SIGN})[\p{L}\p{M}\d])`;
/** Letters with their accents; an apostrophe or hyphen inside belongs to the word. */
const WORD = String.raw`${SIGN}|${LETTER}+(?:['’-]${LETTER}+)*`;
const TOKEN = new RegExp(`${RANGE}(?!${LETTER})|${WORD}`, 'gu');

/** "31,000", "31 000" and "31000" are one number. */
const plain = (word: string): string =>
	word
		.toLowerCase()
		.replace(/[’ʼ]/g, "'")
		.replace(/[‐-―]/g, '-')
		.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
		.replace(/[\s\u00a0\u202f]/g, '');

/** Signs that open something belong to the word behind them. */
const OPENING = /[\p{Ps}\p{Pi}"'…]+$/u;

/** Splits a quotation into words; joined again, their texts are the quotation. */
export function tokens(quotation: string): Token[] {
	const found = [...quotation.matchAll(TOKEN)];
	let from = 0;
	return found.map((match, i) => {
		const end = match.index + match[0].length;
		const next = found[i + 1]?.index ?? quotation.length;
		const between = quotation.slice(end, next);
		const opening = i + 1 < found.length ? (OPENING.exec(between)?.[0].length ?? 0) : 0;
		const text = quotation.slice(from, next - opening);
		from = next - opening;
		return { key: plain(match[0]), text };
	});
}
