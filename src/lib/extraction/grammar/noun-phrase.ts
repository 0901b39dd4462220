/** Noun phrases that end at a place: read from right to left. */
import { CLAUSE_OPENERS, NOUN_PREPOSITIONS } from '../lexicon/function-words';
import type { Reading } from '../reading/reading';
import { isName, isNominal, isTimeWord } from './phrases';

/** Start of the bare noun phrase that ends before `end`. */
function coreStart(r: Reading, end: number, first: number): number {
	let at = end;
	while (at > first) {
		const word = r.words[at - 1];
		if (!word) break;
		const next = r.words[at];
		// A name that was taken for a verb: “Cook said”.
		if (
			at === end &&
			isName(word) &&
			!CLAUSE_OPENERS.has(word.lower) &&
			/^(?:VERB|ADV|ADJ|X|INTJ)$/.test(word.tag)
		) {
			at--;
			continue;
		}
		if (/^(?:which|what|whose)$/.test(word.lower)) break;
		if (word.tag === 'DET') {
			at--;
			break;
		}
		if (word.tag === 'PRON') {
			if (/^(?:his|her|its|their|my|your|our|whose)$/.test(word.lower)) at--;
			else if (at === end) at--;
			break;
		}
		if (/^(?:NOUN|PROPN|NUM|ADJ|SYM|X)$/.test(word.tag) && !CLAUSE_OPENERS.has(word.lower)) at--;
		else if (word.text === "'s" || word.text === '’s' || word.text === '&' || word.text === '’')
			at--;
		else if ((word.text === '-' || word.text === '/') && next && word.end === next.start) at--;
		else if (word.tag === 'PART' && word.text.startsWith("'")) at--;
		else if (
			at < end &&
			word.tag === 'VERB' &&
			/(?:ed|ing|en)$/.test(word.lower) &&
			/^(?:DET|ADJ|ADV|PART)$/.test(r.words[at - 2]?.tag ?? '')
		)
			at--;
		else if (
			at < end &&
			word.tag === 'ADV' &&
			r.words[at]?.tag === 'ADJ' &&
			r.words[at - 2]?.tag === 'DET'
		)
			at--;
		else if (
			at < end &&
			/^[“"”‘’]$/.test(word.text) &&
			r.quotationOf[at - 1] !== -1 &&
			quoteIsShort(r, at - 1)
		)
			at--;
		else if (
			at < end &&
			isName(word) &&
			word.tag !== 'ADP' &&
			word.tag !== 'ADV' &&
			word.tag !== 'PUNCT' &&
			word.tag !== 'CCONJ' &&
			at - 1 > first &&
			(word.tag !== 'VERB' || next?.tag === 'PROPN')
		)
			at--;
		else break;
	}
	// Day or period at the left edge belongs to the sentence: “Tuesday Trump said”.
	while (at < end - 1 && isTimeWord(r.words[at]) && r.words[at + 1]?.text !== "'s") at++;
	return at;
}

/** A nickname or a title between marks, not something said. */
const quoteIsShort = (r: Reading, i: number): boolean => {
	const q = r.quotations[r.quotationOf[i] ?? -1];
	return (
		q !== undefined && q.last - q.first <= 6 && !/^[,.!?]$/.test(r.words[q.last - 2]?.text ?? '')
	);
};

/** Extends a noun phrase to the left over “… of”, “… and” and “… released by”. */
export function phraseStart(r: Reading, end: number, first: number): number {
	let at = coreStart(r, end, first);
	if (at === end) return end;
	// “a report published Wednesday said”
	if (
		end - at <= 2 &&
		isTimeWord(r.words[end - 1]) &&
		r.words[at - 1]?.tag === 'VERB' &&
		isNominal(r.words[at - 2])
	)
		at = coreStart(r, at - 1, first);
	for (let guard = 0; guard < 8; guard++) {
		const tie = r.words[at - 1];
		if (!tie || at - 1 <= first) return at;
		const before = r.words[at - 2];
		if (/^(?:to|with)$/.test(tie.lower) && before?.tag === 'ADJ' && isNominal(r.words[at - 3])) {
			at = coreStart(r, at - 2, first);
		} else if (tie.tag === 'ADP' && NOUN_PREPOSITIONS.has(tie.lower) && isNominal(before)) {
			if (
				isTimeWord(before) ||
				(before?.tag === 'PRON' &&
					!/^(?:those|some|many|all|most|one|both|each|none)$/.test(before.lower))
			)
				return at;
			at = coreStart(r, at - 1, first);
		} else if (
			tie.tag === 'ADP' &&
			/^(?:by|in|to|from|on|at)$/.test(tie.lower) &&
			before?.tag === 'VERB' &&
			/(?:ed|en|shown|led|held|known|based)$/.test(before.lower) &&
			isNominal(r.words[at - 3])
		) {
			at = coreStart(r, at - 2, first);
		} else if (
			tie.lower === 'and' &&
			isNominal(before) &&
			(isName(r.words[at]) ||
				r.words[at]?.tag === 'DET' ||
				r.words[at]?.tag === 'NOUN' ||
				r.words[at]?.tag === 'ADJ' ||
				r.words[at]?.tag === 'NUM')
		) {
			const other = phraseStart(r, at - 1, first);
			// “He praised Obama and Clinton said”: the left one is somebody's object.
			const lead = r.words[other - 1];
			if (
				lead &&
				r.sentenceOf[other - 1] === r.sentenceOf[other] &&
				(lead.tag === 'VERB' || lead.tag === 'AUX' || lead.tag === 'ADP')
			)
				return at;
			at = other;
		} else return at;
	}
	return at;
}

/** Whether the words can be somebody: a noun, a name, “some”, and no mere day. */
export const hasHead = (r: Reading, from: number, to: number): boolean => {
	for (let i = from; i < to; i++) {
		const word = r.words[i];
		if (isNominal(word) || isName(word) || word?.tag === 'DET' || word?.tag === 'ADJ')
			return !(to - from === 1 && isTimeWord(word));
	}
	return false;
};
