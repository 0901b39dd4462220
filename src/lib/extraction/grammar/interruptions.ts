/** What stands between commas, dashes or brackets behind a name. */
import type { Reading } from '../reading/reading';
import { phraseStart } from './noun-phrase';
import { isNominal, isTimeWord } from './phrases';

export const isComma = (r: Reading, i: number): boolean => r.words[i]?.text === ',';
export const isDash = (r: Reading, i: number): boolean =>
	/^(?:—|–|--|-)$/.test(r.words[i]?.text ?? '') && r.words[i - 1]?.end !== r.words[i]?.start;

/**
 * Opening comma of an interruption that ends at the comma before `end`; -1 when there is none. Of several
 * (“Bond, 30, of Raleigh, who …, said”) the one whose phrase has no comma before it.
 */
export function openingComma(r: Reading, close: number, first: number): number {
	let nearest = -1;
	for (let k = close - 1; k > first && k > close - 60; k--) {
		const pair = isComma(r, k)
			? isComma(r, close)
			: (isDash(r, close) && isDash(r, k)) ||
				(r.words[close]?.text === ')' && r.words[k]?.text === '(');
		if (!pair || !r.words[k + 1]) continue;
		const before = r.words[k - 1];
		if (
			!before ||
			(!isNominal(before) && before.text !== ')' && before.text !== "'s" && before.tag !== 'ADJ')
		)
			continue;
		const start = phraseStart(r, before.text === ')' ? openBracket(r, k - 1, first) : k, first);
		if (start >= k) continue;
		const lead = r.words[start - 1];
		if (nearest < 0) nearest = k;
		const foreign = lead && start > first && /^(?:VERB|AUX|ADP)$/.test(lead.tag) && k !== nearest;
		if (start === first || !lead || lead.text !== ',')
			return foreign || isTimeWord(r.words[k - 1]) ? nearest : k;
	}
	return nearest;
}

/** The bracket that opens before a closing one. */
export const openBracket = (r: Reading, close: number, first: number): number => {
	let k = close;
	while (k > first && r.words[k]?.text !== '(') k--;
	return k;
};

/** Whether what stands between commas says who the person is. */
export const isApposition = (r: Reading, i: number): boolean => {
	const word = r.words[i];
	return (
		word !== undefined &&
		(word.tag === 'DET' ||
			word.tag === 'NOUN' ||
			word.tag === 'PROPN' ||
			word.tag === 'ADJ' ||
			word.tag === 'NUM' ||
			/^(?:his|her|its|their|whose|former|now|then)$/.test(word.lower)) &&
		!/^(?:that|which|who)$/.test(word.lower)
	);
};
