/** From a text to words, sentences and quotations. */
import type { Tagger } from '../model';
import { withoutFurniture } from './furniture';
import { normalise } from './normalise';
import { quotationsIn } from './quotations';
import type { Quotation, Reading, Sentence, Word } from './reading';
import { sentenceEnds } from './sentences';
import { repairTag } from './repair';

/** A line that goes on in lower case on the next one is no paragraph of its own. */
function paragraphOffsets(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
		const next = text[at + 1] ?? '';
		const wrapped = /[a-z]/.test(next) && /[\p{L},]/u.test(text[at - 1] ?? '');
		if (!wrapped) starts.push(at + 1);
	}
	return starts;
}

/** Two single marks were made one double mark and a blank: the mark is both of them. */
function wholeMark(original: string, mark: string, start: number, end: number): [number, number] {
	if (mark === '“' && /['`]/.test(original[start] ?? '') && original[start - 1] === original[start])
		return [start - 1, end];
	if (mark === '”' && original[start] === "'" && original[end] === "'") return [start, end + 1];
	return [start, end];
}

function toWords(original: string, text: string, tagger: Tagger): Word[] {
	const tagged = tagger(text);
	const words: Word[] = [];
	for (const [i, { start, end, tag }] of tagged.entries()) {
		const own = text.slice(start, end);
		const before = words[i - 1];
		words.push({
			text: own,
			lower: own.toLowerCase(),
			tag: repairTag(own, tag, before),
			...place(wholeMark(original, own, start, end))
		});
	}
	return words;
}

/** A quotation left open ends with its sentence, unless the next paragraph goes on with a mark of its own. */
function closeForgotten(
	words: readonly Word[],
	sentences: readonly Sentence[],
	quotations: Quotation[]
): void {
	for (const [q, quotation] of quotations.entries()) {
		if (!quotation.open) continue;
		const next = words[quotation.last];
		if (next && /^[“"]$/.test(next.text)) continue;
		const sentence = sentences.find((s) => s.first <= quotation.first && quotation.first < s.last);
		if (sentence && sentence.last < quotation.last)
			quotations[q] = { ...quotation, last: sentence.last };
	}
}

const place = ([start, end]: [number, number]): { start: number; end: number } => ({ start, end });

/** Reads a text. Everything in the result has offsets into the text that was given. */
export function read(original: string, tagger: Tagger): Reading {
	const text = withoutFurniture(normalise(original));
	const words = toWords(original, text, tagger);
	const starts = paragraphOffsets(text);
	const sentences: Sentence[] = [];
	const quotations: Quotation[] = [];
	let first = 0;
	for (let p = 0; p < starts.length; p++) {
		const end = starts[p + 1] ?? Infinity;
		let last = first;
		while (last < words.length && (words[last]?.start ?? 0) < end) last++;
		if (last === first) continue;
		quotations.push(...quotationsIn(words, first, last));
		let from = first;
		for (const to of sentenceEnds(words, first, last)) {
			if (to > from) sentences.push({ first: from, last: to, paragraph: p });
			from = to;
		}
		first = last;
	}
	closeForgotten(words, sentences, quotations);
	const quotationOf = new Int32Array(words.length).fill(-1);
	for (const [q, { first: a, last: b }] of quotations.entries()) quotationOf.fill(q, a, b);
	const sentenceOf = new Int32Array(words.length);
	for (const [s, { first: a, last: b }] of sentences.entries()) sentenceOf.fill(s, a, b);
	return { text, words, sentences, quotations, quotationOf, sentenceOf };
}
