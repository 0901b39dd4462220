/** What a number counts. */
import {
	CASUALTY_VERBS,
	CURRENCY,
	NAMED_UNITS,
	NOT_COUNTED,
	UNIT_OF,
	WRITTEN_UNITS
} from '../lexicon/units';
import type { Reading } from '../reading/reading';

export interface UnitRead {
	readonly unit: string;
	/** Index after the words that name it. */
	readonly last: number;
}

const lower = (r: Reading, i: number): string => r.words[i]?.lower ?? '';

/** A noun stands at most this far behind its number: “two badly damaged main battle tanks”. */
const REACH = 7;

/** The unit of the number that ends before `last`; null when nothing is counted. */
export function readUnit(r: Reading, first: number, last: number, end: number): UnitRead | null {
	const money = CURRENCY.get(lower(r, first - 1));
	if (money) return { unit: money, last };
	for (const [words, unit] of WRITTEN_UNITS)
		if (words.every((word, k) => lower(r, last + k) === word))
			return { unit, last: last + words.length };
	if (NOT_COUNTED.has(lower(r, last)) || /^(?:-|–)$/.test(r.words[last]?.text ?? '')) return null;
	return noun(r, last, end) ?? casualties(r, last, end);
}

/** The head of the noun phrase behind a number: the last word in a row that is a unit. */
function noun(r: Reading, from: number, end: number): UnitRead | null {
	let at = from;
	if (/^[(“"]$/.test(r.words[at]?.text ?? '')) at++;
	if (lower(r, at) === 'of') at++;
	if (lower(r, at) === 'more' || lower(r, at) === 'other' || lower(r, at) === 'such') at++;
	let found: UnitRead | null = null;
	for (let k = at; k < Math.min(end, at + REACH); k++) {
		const word = r.words[k];
		if (!word) break;
		const unit = NAMED_UNITS.get(word.lower) ?? UNIT_OF.get(word.lower);
		const participle = /^(?:killed|wounded|injured|dead)$/.test(word.lower);
		if (unit && !(participle && word.tag === 'VERB' && k > at && found))
			found = { unit, last: k + 1 };
		if (k === at && NOT_COUNTED.has(word.lower)) return null;
		const inside =
			/^(?:ADJ|NOUN|PROPN|DET|ADV|X)$/.test(word.tag) ||
			word.text === '-' ||
			word.text === "'s" ||
			word.text === '“' ||
			word.text === '”' ||
			(word.tag === 'VERB' && /(?:ed|ing|en)$/.test(word.lower)) ||
			(word.tag === 'PRON' && /^(?:its|their|his|her)$/.test(word.lower));
		if (!inside) break;
		if (
			found &&
			k + 1 < end &&
			!/^(?:NOUN|PROPN)$/.test(r.words[k + 1]?.tag ?? '') &&
			r.words[k + 1]?.text !== '-'
		)
			break;
	}
	return found;
}

/** “five were injured”, “some seriously injured”, “thousands more could be wounded”. */
function casualties(r: Reading, from: number, end: number): UnitRead | null {
	for (let k = from; k < Math.min(end, from + 5); k++) {
		const word = r.words[k];
		if (!word) return null;
		if (CASUALTY_VERBS.test(word.lower)) return { unit: 'people', last: k + 1 };
		if (
			!/^(?:AUX|ADV|ADJ)$/.test(word.tag) &&
			!/^(?:more|others|were|was|to|have|had|been)$/.test(word.lower)
		)
			return null;
	}
	return null;
}
