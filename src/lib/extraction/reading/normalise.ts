/**
 * Makes a text regular without moving anything: the result has the same length, so every offset in
 * it is an offset in the text that was given.
 */

const DOUBLE_OPEN = '“„«‟〝';
const DOUBLE_CLOSE = '”»〞';

const BLANK =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff\ufff9-\ufffd]/g; // eslint-disable-line no-control-regex
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LETTER = /\p{L}/u;

const isLetter = (char: string | undefined): boolean => char !== undefined && LETTER.test(char);

/** ’ inside or at the end of a word is an apostrophe; elsewhere it closes a single quotation. */
function apostrophe(text: string, at: number): string {
	const before = isLetter(text[at - 1]);
	const after = isLetter(text[at + 1]);
	return before && after ? "'" : '’';
}

/** Two single marks: opening when a blank stands before them and none behind, else closing. */
function doubled(text: string, at: number, length: number): string {
	const before = text[at - 1];
	const after = text[at + length];
	const opens =
		(before === undefined || /[\s(—–-]/.test(before)) && after !== undefined && !/\s/.test(after);
	// ''' is a quotation within a quotation: ” and ’.
	if (length === 3) return opens ? ' “‘' : '’” ';
	return opens ? '“'.padStart(length) : '”'.padEnd(length);
}

/**
 * Replaces characters one for one: blanks of every kind by a space, quotation marks by “ ” or ",
 * two single marks (`` '') by one double mark and a space.
 */
export function normalise(text: string): string {
	const plain = text.replace(BLANK, ' ').replace(LONE_SURROGATE, ' ');
	return plain
		.replace(/``/g, ' “')
		.replace(/'{2,6}/g, (marks, at: number) => doubled(plain, at, marks.length))
		.replace(/[“„«‟〝”»〞’`´‛‹›]/g, (mark, at: number) => {
			if (DOUBLE_OPEN.includes(mark)) return '“';
			if (DOUBLE_CLOSE.includes(mark)) return '”';
			if (mark === '’') return apostrophe(plain, at);
			if (mark === '‹' || mark === '‛') return '‘';
			if (mark === '›') return '’';
			return isLetter(plain[at - 1]) ? "'" : '‘';
		});
}
