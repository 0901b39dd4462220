/** Where sentences end. */
import { ABBREVIATIONS } from '../lexicon/abbreviations';
import { CUE_FORMS } from '../lexicon/cue-verbs';
import type { Word } from './reading';

const ENDS = new Set(['.', '!', '?', '…', '...', '?!', '!!', '....']);
const CLOSERS = new Set(['”', '"', '’', ')', ']', "'"]);

/** Words of a sentence at most; a text without full stops is cut. */
const LONGEST = 300;

const startsUpper = (text: string): boolean => /^[\p{Lu}\p{N}“"‘'([$£€@#«–—-]/u.test(text);

/** “Sen.”, “U.S.” and initials end a sentence only before a word that could begin one. */
function isAbbreviation(word: Word | undefined): boolean {
	if (!word) return false;
	const bare = word.text.replace(/\.$/, '');
	return ABBREVIATIONS.has(bare.toLowerCase()) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(bare);
}

/**
 * Index after the last word of every sentence between two words.
 * A colon or a semicolon does not end one; a closing mark belongs to the sentence it closes.
 */
export function sentenceEnds(words: readonly Word[], first: number, last: number): number[] {
	const ends: number[] = [];
	let start = first;
	for (let i = first; i < last; i++) {
		const text = words[i]?.text ?? '';
		if (i - start >= LONGEST) {
			ends.push(i);
			start = i;
			continue;
		}
		if (!ENDS.has(text)) continue;
		let end = i + 1;
		while (end < last && (ENDS.has(words[end]?.text ?? '') || closes(words, end))) end++;
		if (end < last && !startsUpper(words[end]?.text ?? '')) continue;
		if (end === i + 1 && text === '.' && touches(words, i) && isAbbreviation(words[i - 1]))
			continue;
		if (end < last && frameFollows(words, i, end, last)) continue;
		// “What now?” he asked: the sentence goes on after the mark.
		ends.push(end);
		start = end;
		i = end - 1;
	}
	if (ends[ends.length - 1] !== last) ends.push(last);
	return ends;
}

/**
 * “Go!” Trump said. · “… missing.” Trump said.: the frame behind a closing mark belongs to the quotation.
 * After a full stop the frame must end the sentence, else it begins one of its own.
 */
function frameFollows(words: readonly Word[], stop: number, from: number, last: number): boolean {
	if (!/^[”"’]$/.test(words[from - 1]?.text ?? '')) return false;
	for (let k = from; k < Math.min(last, from + 7); k++) {
		const word = words[k];
		if (
			!word ||
			!/^(?:PROPN|NOUN|DET|ADJ|PRON|ADV|AUX|VERB|PUNCT)$/.test(word.tag) ||
			/^[.“"‘,:;]$/.test(word.text)
		)
			return false;
		if (k === from || !CUE_FORMS.get(word.lower)?.frames.has('quote') || word.tag === 'NOUN')
			continue;
		const after = words[k + 1];
		const ends = after === undefined || k + 1 >= last || /^[.,]$/.test(after.text);
		// “… now.” He added, “…”: a sentence of its own.
		const opens = after?.text === ',' && /^[“"‘]$/.test(words[k + 2]?.text ?? '');
		if (words[stop]?.text === '.') return ends && !opens;
		return ends || !/^(?:that|“|"|:)$/.test(after.text);
	}
	return false;
}

/** A closing mark stands directly after what it closes; a straight one before a letter opens the next sentence. */
const closes = (words: readonly Word[], i: number): boolean =>
	CLOSERS.has(words[i]?.text ?? '') &&
	touches(words, i) &&
	!(
		words[i]?.text === '"' &&
		i + 1 < words.length &&
		touches(words, i + 1) &&
		/^[\p{L}\p{N}]/u.test(words[i + 1]?.text ?? '')
	);

const touches = (words: readonly Word[], i: number): boolean =>
	(words[i]?.start ?? 0) === (words[i - 1]?.end ?? -1);
