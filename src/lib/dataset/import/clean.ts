/** Characters that look like nothing and do harm: controls, marks that turn the reading direction, half letters. */
const UNSEEN =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const HALF_LETTER = /\p{Cs}/gu;

/** The text without them; the same text when there are none. */
export const cleanText = (text: string): string =>
	text.search(UNSEEN) < 0 ? text : text.replace(UNSEEN, '');

/** The same for texts that were not read from bytes and can hold half letters. */
export const cleanString = (text: string): string =>
	cleanText(text.search(HALF_LETTER) < 0 ? text : text.replace(HALF_LETTER, '\ufffd'));
