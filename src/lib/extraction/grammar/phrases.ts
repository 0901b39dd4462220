/** Noun phrases, read off word classes. */
import { OBJECT_PRONOUNS } from '../lexicon/function-words';
import { DAYS, MONTHS, PERIODS, PERIOD_LEADS, TIME_ADVERBS } from '../lexicon/time-words';
import type { Reading, Word } from '../reading/reading';

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'SYM']);
const INSIDE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'SYM', 'X']);

/** Whether a word can be the head of a noun phrase. */
export const isNominal = (word: Word | undefined): boolean =>
	word !== undefined && NOMINAL.has(word.tag);

/** Whether a word is written like a name. */
export const isName = (word: Word | undefined): boolean =>
	word !== undefined &&
	(word.tag === 'PROPN' || (/^\p{Lu}/u.test(word.text) && word.tag !== 'PUNCT'));

const isHyphen = (word: Word | undefined): boolean => word?.text === '-' || word?.text === '/';
const isPossessive = (word: Word | undefined): boolean =>
	word !== undefined &&
	(word.text === "'s" || word.text === '’s' || word.text === '’' || word.text === "'") &&
	word.tag !== 'AUX';

/** Whether a word is a day, a month or a period. */
export const isTimeWord = (word: Word | undefined): boolean =>
	word !== undefined &&
	(DAYS.has(word.lower) || PERIODS.has(word.lower) || (MONTHS.has(word.lower) && isName(word)));

/** Index after a word of a noun phrase at `i`, or `i` when the word is not part of one. */
function step(r: Reading, i: number, last: number): number {
	const word = r.words[i];
	if (!word || i >= last) return i;
	if (INSIDE.has(word.tag) || isPossessive(word)) return i + 1;
	if (isHyphen(word) && r.words[i - 1]?.end === word.start && r.words[i + 1]?.start === word.end)
		return Math.min(last, i + 2);
	if (word.text === '&') return i + 1;
	// A participle before its noun: “the leaked emails”, “armed forces”.
	if (
		word.tag === 'VERB' &&
		/(?:ed|ing|en)$/.test(word.lower) &&
		INSIDE.has(r.words[i + 1]?.tag ?? 'PUNCT') &&
		i + 1 < last
	)
		return i + 1;
	// “the newly elected mayor”
	if (
		word.tag === 'ADV' &&
		/^(?:ADJ|VERB|NUM)$/.test(r.words[i + 1]?.tag ?? '') &&
		/^(?:DET|ADJ)$/.test(r.words[i - 1]?.tag ?? '')
	)
		return i + 1;
	return i;
}

/** Index after the noun phrase that begins at `i`, without what follows its head; `i` when there is none. */
export function phraseEnd(r: Reading, i: number, last: number): number {
	const word = r.words[i];
	if (!word || i >= last) return i;
	if (word.tag === 'PRON' && !/^(?:his|her|its|their|my|your|our|whose)$/.test(word.lower))
		return i + 1;
	let at = i;
	while (
		at < last &&
		(r.words[at]?.tag === 'DET' ||
			r.words[at]?.tag === 'PRON' ||
			(r.words[at]?.tag === 'ADV' && at === i))
	)
		at++;
	const start = at;
	for (let next = step(r, at, last); next > at; next = step(r, at, last)) at = next;
	if (at === start) return r.words[i]?.tag === 'DET' && start > i ? start : i;
	return at;
}

/** Index after the noun phrase with its “of …” phrases. */
export function longPhraseEnd(
	r: Reading,
	i: number,
	last: number,
	ties = /^(?:of|for|from|at|in|with|and|to|on|&)$/
): number {
	let end = phraseEnd(r, i, last);
	if (end === i) return i;
	for (;;) {
		const tie = r.words[end];
		if (!tie || end >= last || !ties.test(tie.lower)) return end;
		if (isTimeWord(r.words[end + 1])) return end;
		const next = phraseEnd(r, end + 1, last);
		if (next === end + 1) return end;
		end = next;
	}
}

/** Whether the words can be the object of a verb only. */
export const isObject = (word: Word | undefined): boolean =>
	word !== undefined && OBJECT_PRONOUNS.has(word.lower);

/** Index after a phrase that says when (“on Thursday night”, “last week”, “earlier”), or `i`. */
export function timeEnd(r: Reading, i: number, last: number): number {
	let at = i;
	const lower = (k: number): string => (k < last ? (r.words[k]?.lower ?? '') : '');
	if (/^(?:on|in|at|by|since|until|during|late|early|from)$/.test(lower(at)) && at + 1 < last) {
		const next = timeCore(r, at + 1, last);
		return next > at + 1 ? next : i;
	}
	at = timeCore(r, i, last);
	return at;
}

function timeCore(r: Reading, i: number, last: number): number {
	const lower = (k: number): string => (k < last ? (r.words[k]?.lower ?? '') : '');
	let at = i;
	while (at < last && at < i + 3 && (PERIOD_LEADS.has(lower(at)) || r.words[at]?.tag === 'NUM'))
		at++;
	const core = at;
	while (at < last && isTimeWord(r.words[at])) {
		at++;
		if (/^\d{1,4}(?:st|nd|rd|th)?$/.test(lower(at))) at++;
		if (lower(at) === ',' && /^\d{4}$/.test(lower(at + 1))) at += lower(at + 2) === ',' ? 3 : 2;
	}
	if (at > core && !/^['’]s?$/.test(lower(at))) {
		while (
			/^(?:ago|earlier|later|before|after)$/.test(lower(at)) &&
			!/^(?:the|a)$/.test(lower(at + 1))
		)
			at++;
		return at;
	}
	// “in 2014”, “on 24 February”
	if (core > i && /^\d{4}$/.test(lower(core - 1)) && core === i + 1) return core;
	if (TIME_ADVERBS.has(lower(i)) && !/^['’]s?$/.test(lower(i + 1))) return i + 1;
	return i;
}
