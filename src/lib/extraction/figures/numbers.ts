/** Reads a number off words: “12,000”, “1 240”, “5.4 million”, “twenty-one”, “dozens”, “12,000–15,000”. */
import { FRACTIONS, MULTIPLIERS, NUMBER_NOUNS, SMALL, TENS, VAGUE } from '../lexicon/number-words';
import type { Reading } from '../reading/reading';

export interface NumberRead {
	/** Null for “dozens” and its like. */
	readonly value: number | null;
	readonly high: number | null;
	/** A share of a whole: “half”, “two thirds”. */
	readonly share: boolean;
	readonly last: number;
}

const DASH = /^(?:-|–|—)$/;

/** “1,240”, “5.4”, “1.240.000”, “61”; null when the word is no plain number. */
function digits(text: string): number | null {
	if (!/^\d[\d.,]*$/.test(text)) return null;
	const bare = text.replace(/[.,]$/, '');
	if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return Number(bare.replace(/,/g, ''));
	if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(bare)) return Number(bare.replace(/\./g, ''));
	if (/^\d+(?:\.\d+)?$/.test(bare)) return Number(bare);
	if (/^\d+,\d{1,2}$/.test(bare)) return Number(bare.replace(',', '.'));
	return null;
}

interface Single {
	readonly value: number;
	readonly last: number;
}

const lower = (r: Reading, i: number): string => r.words[i]?.lower ?? '';
const touches = (r: Reading, i: number): boolean => r.words[i]?.start === r.words[i - 1]?.end;

/** Digits with the groups of three that blanks divide: “1 240”. */
function digitGroups(r: Reading, i: number, last: number): Single | null {
	const head = digits(r.words[i]?.text ?? '');
	if (head === null) return null;
	let value = head;
	let at = i + 1;
	if (/^\d{1,3}$/.test(r.words[i]?.text ?? ''))
		while (
			at < last &&
			/^\d{3}$/.test(r.words[at]?.text ?? '') &&
			(r.words[at]?.start ?? 0) - (r.words[at - 1]?.end ?? 0) === 1
		)
			value = value * 1000 + Number(r.words[at++]?.text);
	return { value, last: at };
}

/** “twenty-one”, “a hundred”, “three hundred and five”. */
function inWords(r: Reading, i: number, last: number): Single | null {
	let at = i;
	if (
		/^an?$/.test(lower(r, at)) &&
		MULTIPLIERS.has(lower(r, at + 1)) &&
		lower(r, at + 1).length > 1
	)
		return { value: 1, last: at + 1 };
	const tens = TENS.get(lower(r, at));
	if (tens !== undefined) {
		let value = tens;
		at++;
		const hyphen = DASH.test(lower(r, at)) && touches(r, at);
		const unit = SMALL.get(lower(r, hyphen ? at + 1 : at));
		if (unit !== undefined && unit > 0 && unit < 10 && at < last) {
			value += unit;
			at += hyphen ? 2 : 1;
		}
		return { value, last: at };
	}
	const joined = /^(\p{L}+)-(\p{L}+)$/u.exec(lower(r, at));
	if (joined && TENS.has(joined[1] ?? '') && SMALL.has(joined[2] ?? ''))
		return {
			value: (TENS.get(joined[1] ?? '') ?? 0) + (SMALL.get(joined[2] ?? '') ?? 0),
			last: at + 1
		};
	const small = SMALL.get(lower(r, at));
	return small === undefined ? null : { value: small, last: at + 1 };
}

/** A number with its multipliers: “5.4 million”, “three hundred thousand”. */
function single(r: Reading, i: number, last: number): Single | null {
	const base = digitGroups(r, i, last) ?? inWords(r, i, last);
	if (!base) return null;
	let { value, last: at } = base;
	for (let guard = 0; guard < 3 && at < last; guard++) {
		const hyphen =
			DASH.test(lower(r, at)) && touches(r, at) && MULTIPLIERS.has(lower(r, at + 1)) ? 1 : 0;
		const times = MULTIPLIERS.get(lower(r, at + hyphen));
		if (times === undefined || (lower(r, at).length < 2 && !touches(r, at))) break;
		value = Math.round(value * times * 1e6) / 1e6;
		at += 1 + hyphen;
	}
	return { value, last: at };
}

/** The number that begins at word `i`, or null. */
export function readNumber(r: Reading, i: number, last: number): NumberRead | null {
	if (i >= last) return null;
	const share = fraction(r, i, last);
	if (share) return share;
	if (VAGUE.has(lower(r, i))) return vague(r, i, last);
	if (/^(?:an?|large|huge|record|in|so)$/.test(lower(r, i))) {
		const noun = numberNoun(r, i, last);
		if (noun) return noun;
	}
	const first = single(r, i, last);
	if (!first) return null;
	const mark = lower(r, first.last);
	if (first.last + 1 < last && (DASH.test(mark) || mark === 'to')) {
		const second = single(r, first.last + 1, last);
		if (second && (second.value > first.value || mark === 'to')) {
			const scale =
				second.value >= 1000 * first.value &&
				lower(r, second.last - 1).match(/^(?:thousand|million|billion)$/)
					? (MULTIPLIERS.get(lower(r, second.last - 1)) ?? 1)
					: 1;
			const low = first.value * scale;
			if (second.value > low)
				return { value: low, high: second.value, share: false, last: second.last };
		}
	}
	return { value: first.value, high: null, share: false, last: first.last };
}

/** “half”, “a third”, “two thirds”, “two-thirds”. */
function fraction(r: Reading, i: number, last: number): NumberRead | null {
	const at = /^(?:an?|one|two|three)$/.test(lower(r, i)) ? i + 1 : i;
	const next = DASH.test(lower(r, at)) && touches(r, at) ? at + 1 : at;
	const percent = FRACTIONS.get(lower(r, next));
	if (percent === undefined || next >= last) return null;
	if (lower(r, next) !== 'half' && at === i) return null;
	const plural = /s$/.test(lower(r, next));
	if (/^(?:two|three)$/.test(lower(r, i)) !== plural) return null;
	if (!/^(?:of|the|a|its|their|all)$/.test(lower(r, next + 1))) return null;
	return { value: percent, high: null, share: true, last: next + 1 };
}

/** “dozens”, “tens of thousands”, “hundreds of thousands”. */
function vague(r: Reading, i: number, last: number): NumberRead | null {
	let at = i + 1;
	if (lower(r, at) === 'of' && VAGUE.has(lower(r, at + 1)) && at + 1 < last) at += 2;
	return { value: null, high: null, share: false, last: at };
}

/** “a record number of”, “in large numbers”, “a “significant” number of”, “so many”. */
function numberNoun(r: Reading, i: number, last: number): NumberRead | null {
	if (lower(r, i) === 'so' && lower(r, i + 1) === 'many')
		return { value: null, high: null, share: false, last: i + 2 };
	for (let at = i + 1; at < Math.min(last, i + 6); at++) {
		const word = r.words[at];
		if (!word) return null;
		if (NUMBER_NOUNS.has(word.lower)) {
			const counted =
				lower(r, at + 1) === 'of' || (lower(r, i) === 'in' && word.lower === 'numbers');
			const plain = at === i + 1 && lower(r, i) === 'the';
			return counted && !plain ? { value: null, high: null, share: false, last: at + 1 } : null;
		}
		if (!/^(?:ADJ|NOUN|ADV|PUNCT|DET)$/.test(word.tag) || word.text === ',') return null;
	}
	return null;
}
