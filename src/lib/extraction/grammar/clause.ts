/** Where clauses begin and end. */
import { CLAUSE_OPENERS } from '../lexicon/function-words';
import { CUE_FORMS } from '../lexicon/cue-verbs';
import { isMark, type Range, type Reading } from '../reading/reading';
import { isNominal, isObject } from './phrases';

const STOPS = /^(?:[.;:!?]|—|–|--)$/;

/** A verb that can carry a clause: not an infinitive, not an -ing form. */
export function isFinite(r: Reading, i: number): boolean {
	const word = r.words[i];
	if (!word) return false;
	if (word.tag === 'AUX') return !/^(?:be|been|being|to|having)$/.test(word.lower);
	if (word.tag !== 'VERB') return false;
	if (/ing$/.test(word.lower)) return false;
	const before = r.words[i - 1]?.lower ?? '';
	if (before === 'to') return false;
	return true;
}

/** Whether a clause with a subject and a verb of its own begins at `i`. */
export function startsClause(r: Reading, i: number, last: number): boolean {
	const word = r.words[i];
	if (!word || i >= last) return false;
	if (isMark(word)) return true;
	if (isObject(word) && !/^(?:it|her|you)$/.test(word.lower)) return false;
	const opener = CLAUSE_OPENERS.has(word.lower) || word.tag === 'ADP' || word.tag === 'SCONJ';
	const nominal =
		isNominal(word) ||
		word.tag === 'DET' ||
		word.tag === 'ADJ' ||
		word.lower === 'there' ||
		(word.tag === 'VERB' && /ing$/.test(word.lower)) ||
		word.tag === 'ADV';
	if (!opener && !nominal) return false;
	if (word.lower === 'to') return false;
	for (let k = i + (opener ? 1 : 0); k < last && k < i + 40; k++) {
		const at = r.words[k];
		if (!at || STOPS.test(at.text)) return false;
		if (k > i && isFinite(r, k)) {
			const before = r.words[k - 1];
			// A reduced relative (“a report released by”) is no main verb.
			if (at.tag === 'VERB' && /ed$/.test(at.lower) && /^(?:by)$/.test(r.words[k + 1]?.lower ?? ''))
				continue;
			if (/^(?:who|which|that)$/.test(before?.lower ?? '')) continue;
			return true;
		}
	}
	return false;
}

/**
 * Whether a subject with its own verb stands at `i`, the verb right behind the subject: for verbs that
 * take a thing as well (“mentioned her remarks and went …” is no clause).
 */
export function startsTightClause(r: Reading, i: number, last: number): boolean {
	const first = r.words[i];
	if (!first || i >= last || (isObject(first) && !/^(?:it|you)$/.test(first.lower))) return false;
	let relative = false;
	for (let k = i; k < last && k < i + 30; k++) {
		const word = r.words[k];
		if (word?.text === ',' && k > i + 0) {
			const close = appositionEnd(r, k, last);
			if (close < 0) return false;
			k = close;
			continue;
		}
		if (!word || /^[.;:!?,—–()]$/.test(word.text) || word.text === '--') return false;
		if (
			k > i &&
			(r.words[k]?.tag === 'SCONJ' || CLAUSE_OPENERS.has(word.lower)) &&
			word.lower !== 'that' &&
			word.tag !== 'ADP'
		)
			return false;
		if (word.lower === 'to' && r.words[k + 1]?.tag === 'VERB') return false;
		if (/^(?:who|which|that|whose)$/.test(word.lower) && k > i) {
			relative = true;
			continue;
		}
		if (k > i && isFinite(r, k)) {
			const before = r.words[k - 1];
			if (before?.tag === 'CCONJ') return false;
			if (
				word.tag === 'VERB' &&
				/(?:ed|en|wn|de)$/.test(word.lower) &&
				/^(?:ADP|PUNCT|DET)$/.test(r.words[k + 1]?.tag ?? '') &&
				r.words[k + 1]?.lower === 'by'
			)
				continue;
			if (word.tag === 'VERB' && before?.tag === 'DET') continue;
			if (relative) {
				relative = false;
				while (
					k + 1 < last &&
					(r.words[k + 1]?.tag === 'VERB' ||
						r.words[k + 1]?.tag === 'AUX' ||
						r.words[k + 1]?.tag === 'ADV')
				)
					k++;
				continue;
			}
			return true;
		}
	}
	return false;
}

/** “, a top aide, sent”: index of the comma that closes an apposition or a relative clause before a verb; -1 when it is none. */
function appositionEnd(r: Reading, comma: number, last: number): number {
	const next = r.words[comma + 1];
	if (
		!next ||
		!(
			next.tag === 'DET' ||
			next.tag === 'NOUN' ||
			next.tag === 'ADJ' ||
			next.tag === 'NUM' ||
			/^(?:who|which|whose)$/.test(next.lower)
		)
	)
		return -1;
	for (let k = comma + 2; k < Math.min(last, comma + 25); k++) {
		if (r.words[k]?.text !== ',') continue;
		return k + 1 < last && isFinite(r, k + 1) ? k : -1;
	}
	return -1;
}

/** A verb of saying after a comma: “…, saying that”, “…, adding”. */
export const isSayingParticiple = (r: Reading, i: number): boolean => {
	const word = r.words[i];
	return (
		word !== undefined && /ing$/.test(word.lower) && CUE_FORMS.has(word.lower) && word.tag !== 'ADP'
	);
};

/** Whether a range has a finite verb. */
export const hasFinite = (r: Reading, [first, last]: Range): boolean => {
	for (let i = first; i < last; i++) if (isFinite(r, i)) return true;
	return false;
};

/** As `hasFinite`, a verb taken for a noun allowed: only long stretches are asked. */
export const hasVerb = (r: Reading, content: Range): boolean =>
	hasFinite(r, content) ||
	(content[1] - content[0] > 6 && !/^(?:ADP|SCONJ|VERB)$/.test(r.words[content[0]]?.tag ?? ''));
