/** What may stand between a verb of saying and what was said: whom it was said to, when and where. */
import { isFinite, startsClause } from '../grammar/clause';
import {
	isNominal,
	isObject,
	isTimeWord,
	longPhraseEnd,
	phraseEnd,
	timeEnd
} from '../grammar/phrases';
import { WH } from '../lexicon/function-words';
import { VENUES } from '../lexicon/venues';
import type { Reading } from '../reading/reading';

/** Whether a quotation begins at `i`. */
export const isDouble = (r: Reading, i: number): boolean => {
	const q = r.quotations[r.quotationOf[i] ?? -1];
	return q !== undefined && q.first === i;
};

/** Whether a content surely begins at `i`: “that”, a quotation, a colon before one. */
export const isSureStart = (r: Reading, i: number, last: number): boolean =>
	i < last &&
	((r.words[i]?.lower === 'that' && startsClause(r, i + 1, last)) ||
		isDouble(r, i) ||
		(/^[:,]$/.test(r.words[i]?.text ?? '') && isDouble(r, i + 1)));

/** End of the person or group that is told: “AFP”, “reporters in Kyiv”, “the crowd”. */
export function recipientEnd(r: Reading, i: number, last: number): number {
	const word = r.words[i];
	if (!word || i >= last) return i;
	if (/^(?:it|you|her)$/.test(word.lower) && isFinite(r, i + 1)) return i;
	if (
		isObject(word) ||
		(word.tag === 'PRON' && !/^(?:his|her|its|their|our|my|your)$/.test(word.lower))
	)
		return i + 1;
	let end = phraseEnd(r, i, last);
	if (end === i) return i;
	// “told reporters Mr Smith would”: the second phrase is the subject of what was said.
	for (let k = i + 1; k < end; k++) {
		const here = r.words[k - 1];
		const next = r.words[k];
		if (
			here?.tag === 'NOUN' &&
			next?.tag === 'PROPN' &&
			/s$/.test(here.lower) &&
			!isPossessiveMark(r, k)
		)
			return k;
		if (
			here?.tag === 'PROPN' &&
			/^[A-Z]{2,5}$/.test(here.text) &&
			next?.tag === 'PROPN' &&
			startsClause(r, k, last)
		)
			return k;
	}
	while (
		end < last &&
		/^(?:of|at|in|and|from|with|’s|'s|for)$/.test(r.words[end]?.lower ?? '') &&
		!isTimeWord(r.words[end + 1])
	) {
		const next = phraseEnd(r, end + 1, last);
		if (next === end + 1) break;
		if (r.words[end]?.lower === 'in' && VENUES.has(r.words[next - 1]?.lower ?? '')) break;
		end = next;
	}
	return end;
}

const isPossessiveMark = (r: Reading, i: number): boolean =>
	/^['’]s?$/.test(r.words[i]?.text ?? '');

/** Index after one phrase between the verb and its content (“on Friday”, “in an interview with X”), or `i`. */
export function adjunctEnd(r: Reading, i: number, last: number): number {
	const word = r.words[i];
	if (!word || i >= last) return i;
	const time = timeEnd(r, i, last);
	if (time > i) return time;
	if (
		word.tag === 'ADV' &&
		!WH.has(word.lower) &&
		!/^(?:there|here|only|even|about|nearly|almost|more|less|around|roughly|not)$/.test(word.lower)
	)
		return i + 1;
	if (/^(?:again|also|too|only)$/.test(word.lower)) return isSureStart(r, i + 1, last) ? i + 1 : i;
	if (word.tag === 'ADP' || /^(?:to|via|during|after|before)$/.test(word.lower)) {
		let end = longPhraseEnd(r, i + 1, last);
		if (end === i + 1) return i;
		const heads = headsOf(r, i + 1, end);
		const time2 = timeEnd(r, end, last);
		if (time2 > end) end = time2;
		if (isSureStart(r, end, last)) return end;
		// Several phrases one after another: “at a rally in Iowa on Friday that …”.
		let more = end;
		for (let guard = 0; guard < 4; guard++) {
			const next = timeEnd(r, more, last);
			if (next > more) {
				more = next;
				continue;
			}
			if (r.words[more]?.tag !== 'ADP' && r.words[more]?.lower !== 'to') break;
			const phrase = longPhraseEnd(r, more + 1, last);
			if (phrase === more + 1) break;
			more = phrase;
		}
		if (isSureStart(r, more, last)) return more;
		// “to reporters he would …”, “in a statement the army …”
		const venue = heads.find((k) => VENUES.has(r.words[k]?.lower ?? ''));
		return venue !== undefined && /^(?:in|at|on|during|via|through|to|by|from)$/.test(word.lower)
			? end
			: i;
	}
	return i;
}

/** Words of a phrase that are its nouns. */
function headsOf(r: Reading, from: number, to: number): number[] {
	const heads: number[] = [];
	for (let i = from; i < to; i++)
		if (isNominal(r.words[i]) && !(i + 1 < to && isNominal(r.words[i + 1]))) heads.push(i);
	return heads;
}

/** Index after “, …,” between verb and content when the content surely follows, or `i`. */
export function interruptionEnd(r: Reading, i: number, last: number): number {
	const mark = r.words[i]?.text;
	if (mark !== ',' && mark !== '—' && mark !== '–' && mark !== '(' && mark !== '-') return i;
	const close = mark === '(' ? ')' : mark;
	for (let k = i + 1; k < Math.min(last, i + 30); k++) {
		if (r.words[k]?.text !== close) continue;
		if (r.words[k + 1]?.lower === 'that' || isDouble(r, k + 1)) return k + 1;
		if (mark === '(') return k + 1;
		return i;
	}
	return i;
}
