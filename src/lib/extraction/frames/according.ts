/** “According to the ministry, …” and other phrases that name a source. */
import { hasFinite, startsClause, startsTightClause } from '../grammar/clause';
import { isTimeWord, longPhraseEnd, timeEnd } from '../grammar/phrases';
import { subjectAfter } from '../grammar/subject-after';
import { isMark, type Range, type Reading } from '../reading/reading';
import type { Attribution } from './attribution';
import { contentEnd } from './content-end';
import type { Unit } from './unit';

/** Index after “according to”, “citing” … at `i`, or `i`. */
export function sourcePhraseEnd(r: Reading, i: number): number {
	const lower = (k: number): string => r.words[k]?.lower ?? '';
	if (lower(i) === 'according' && lower(i + 1) === 'to') return i + 2;
	if (
		lower(i) === 'in' &&
		lower(i + 1) === 'the' &&
		lower(i + 2) === 'words' &&
		lower(i + 3) === 'of'
	)
		return i + 4;
	if (lower(i) === 'per' && r.words[i + 1]?.tag === 'PROPN') return i + 1;
	return i;
}

/** Index after the source that a phrase names. */
function sourceEnd(r: Reading, from: number, last: number): number {
	const range = subjectAfter(r, from, last);
	let end = range ? range[1] : longPhraseEnd(r, from, last);
	if (end === from) end = longPhraseEnd(r, from, last);
	// A word class gone wrong: whatever stands before the next mark.
	if (end === from) while (end < last && end < from + 5 && r.words[end]?.tag !== 'PUNCT') end++;
	// “data released by the ministry on Friday”
	for (let guard = 0; guard < 6; guard++) {
		const word = r.words[end];
		if (!word || end >= last) break;
		const participle = word.tag === 'VERB' && /(?:ed|en|ing|shown|seen|held)$/.test(word.lower);
		const tie = word.tag === 'ADP' || word.lower === 'to';
		if (!participle && !tie) break;
		const time = timeEnd(r, end, last);
		if (time > end) {
			end = time;
			continue;
		}
		let from2 = end + 1;
		if (participle && (r.words[from2]?.tag === 'ADP' || isTimeWord(r.words[from2]))) {
			const t = timeEnd(r, from2, last);
			if (t > from2) {
				end = t;
				continue;
			}
			from2++;
		}
		const next = longPhraseEnd(r, from2, last);
		if (next === from2) break;
		end = next;
	}
	return end;
}

/** The attribution of a source phrase at `i`; null when it has no source or no content. */
export function accordingAttribution(
	r: Reading,
	unit: Unit,
	i: number,
	cueEnd: number,
	left: number
): Attribution | null {
	const end = sourceEnd(r, cueEnd, unit.last);
	if (end === cueEnd || r.words[cueEnd]?.lower === 'what') return null;
	const source: Range = [cueEnd, end];
	const made = (content: readonly Range[], rule: string): Attribution => ({
		source: [source],
		cue: [i, cueEnd],
		content,
		rule,
		verb: null,
		negated: false,
		recipient: null
	});
	const startsSentence = leadsSentence(r, i, r.words[i - 1]?.text === ':' ? i : left);
	if (startsSentence) {
		const start = contentComma(r, cueEnd, end, unit.last);
		const comma = r.words[start]?.text === ',' || r.words[start]?.text === ':';
		// No comma: “According to Smith the plan …”.
		const begin = comma && start < unit.last ? start + 1 : end;
		if (begin >= unit.last) return null;
		const stop = contentEnd(r, begin, unit.last, 'rest', begin);
		return {
			...made([[begin, stop]], 'according-first'),
			source: [[cueEnd, comma ? Math.min(start, sourceLimit(r, end, start)) : end]]
		};
	}
	const comma =
		r.words[i - 1]?.text === ',' || r.words[i - 1]?.text === '—' || r.words[i - 1]?.text === '–';
	const before: Range = [afterColon(r, left, i), comma ? i - 1 : i];
	if (before[1] <= before[0]) return null;
	const next = r.words[end];
	const goesOn =
		next !== undefined &&
		end < unit.last &&
		(next.text === ','
			? continues(r, end + 1, unit.last) ||
				(!hasFinite(r, before) && startsClause(r, end + 1, unit.last))
			: next.tag === 'AUX');
	if (goesOn) {
		const from = next.text === ',' ? end + 1 : end;
		return made([before, [from, contentEnd(r, from, unit.last, 'rest', from)]], 'according-middle');
	}
	return made([before], 'according-last');
}

/** The comma between source and content: the first one that a clause follows, else the first behind the source. */
function contentComma(r: Reading, from: number, end: number, last: number): number {
	let first = last;
	const plain = Math.min(end, longPhraseEnd(r, from, last));
	for (let i = from + 1; i < Math.min(last, end + 14); i++) {
		if (!/^[,:]$/.test(r.words[i]?.text ?? '')) continue;
		if (startsTightClause(r, i + 1, last) || isMark(r.words[i + 1])) return i;
		if (i >= plain && first === last) first = i;
	}
	return first;
}

const sourceLimit = (r: Reading, end: number, comma: number): number => {
	for (let i = end; i < comma; i++) if (r.words[i]?.tag === 'AUX') return end;
	return comma;
};

/** “Little has changed: X, according to Y” gives Y only what follows the colon. */
function afterColon(r: Reading, left: number, i: number): number {
	for (let k = i - 1; k > left + 4; k--)
		if (r.words[k]?.text === ':' && (r.quotationOf[k] ?? -1) < 0) return k + 1;
	return left;
}

/** Whether the sentence goes on after “…, according to X,”. */
const continues = (r: Reading, i: number, last: number): boolean => {
	const word = r.words[i];
	return (
		word !== undefined &&
		i < last &&
		!/^(?:which|who|whose|a|an|the|and|but|while|as)$/.test(word.lower) &&
		(word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'ADP' || word.tag === 'ADV')
	);
};

/** Only conjunctions, adverbs or “that,” stand between the left edge and the phrase. */
export function leadsSentence(r: Reading, i: number, left: number): boolean {
	for (let k = left; k < i; k++) {
		const word = r.words[k];
		if (!word) return false;
		if (
			!/^(?:CCONJ|ADV|PUNCT|SCONJ)$/.test(word.tag) &&
			!/^(?:that|but|and|meanwhile|also|yet|still)$/.test(word.lower)
		)
			return false;
	}
	return true;
}
