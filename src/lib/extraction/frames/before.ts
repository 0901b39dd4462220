/** Content that stands before its cue: “…,” she said; …, the ministry said. */
import type { Range, Reading } from '../reading/reading';

const isComma = (r: Reading, i: number): boolean =>
	/^(?:,|—|–|--)$/.test(r.words[i]?.text ?? '') || isSpacedHyphen(r, i);

/** “- We will stay - he said”: a hyphen between blanks is a dash. */
const isSpacedHyphen = (r: Reading, i: number): boolean => {
	const word = r.words[i];
	return (
		word?.text === '-' && r.words[i - 1]?.end !== word.start && r.words[i + 1]?.start !== word.end
	);
};

export interface Before {
	readonly content: Range;
	readonly quote: boolean;
}

/** The quotation that ends at `at`, a comma after it allowed. */
function quotationEndingAt(r: Reading, at: number): number {
	const inside = (i: number): number => r.quotationOf[i] ?? -1;
	const q = inside(at - 1) >= 0 ? inside(at - 1) : isComma(r, at - 1) ? inside(at - 2) : -1;
	const quotation = r.quotations[q];
	return quotation && quotation.last <= at ? q : -1;
}

/**
 * Content that ends right before `at`, where the frame (“he said”) begins.
 * @param left first word that may belong to it
 */
export function contentBefore(r: Reading, at: number, left: number): Before | null {
	if (at - 1 <= left) return null;
	const q = quotationEndingAt(r, at);
	const quotation = r.quotations[q];
	if (
		quotation &&
		!(
			quotation.single &&
			quotation.last - quotation.first < 5 &&
			!isComma(r, at - 1) &&
			r.words[quotation.last - 2]?.text !== ','
		)
	) {
		let end = quotation.last - 2;
		while (/^[’'”"]$/.test(r.words[end]?.text ?? '')) end--;
		const endsMarked = isComma(r, at - 1) || /^[,.!?…—–-]+$/.test(r.words[end]?.text ?? '');
		// A whole quoted sentence whose last mark was forgotten.
		const whole = quotation.last - quotation.first >= 8 && quotation.first <= left;
		if (!endsMarked && !whole) return null;
		return { content: [startOfQuoted(r, q, left), isComma(r, at - 1) ? at - 1 : at], quote: true };
	}
	if (!isComma(r, at - 1)) return null;
	return { content: [left, at - 1], quote: false };
}

/** A quotation that is a sentence of its own begins the content; one that completes a sentence does not. */
function startOfQuoted(r: Reading, q: number, left: number): number {
	let first = q;
	// “A.” “B,” he said: quotations next to each other are one content.
	while (first > 0) {
		const here = r.quotations[first];
		const before = r.quotations[first - 1];
		if (!here || !before || before.first < left) break;
		if (before.last !== here.first) break;
		first--;
	}
	const quotation = r.quotations[first];
	if (!quotation) return left;
	if (quotation.first <= left) return Math.max(left, quotation.first);
	const before = r.words[quotation.first - 1];
	const upper = /^\p{Lu}/u.test(r.words[quotation.first + 1]?.text ?? '');
	const sentence = upper && quotation.last - quotation.first > 4;
	const dash = before?.text === '-' && before.end !== r.words[quotation.first]?.start;
	if (sentence && before && (dash || /^[:,—–]$/.test(before.text) || before.tag === 'CCONJ'))
		return quotation.first;
	return left;
}
