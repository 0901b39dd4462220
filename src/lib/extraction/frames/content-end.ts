/** Where a content that begins after its cue ends. */
import { CUE_FORMS } from '../lexicon/cue-verbs';
import { isFinite, isSayingParticiple, startsClause, startsTightClause } from '../grammar/clause';
import { timeEnd } from '../grammar/phrases';
import { isMark, type Reading } from '../reading/reading';
import type { Complement } from './after';
import { thingEndsAt } from './thing-end';

const quotationAt = (r: Reading, i: number) => r.quotations[r.quotationOf[i] ?? -1];

/** Index after the last word of a content that begins at `start`. */
export function contentEnd(
	r: Reading,
	start: number,
	last: number,
	given: Complement,
	cueHead: number
): number {
	let kind = given;
	const quoted = quotationAt(r, start);
	let from = start;
	if (kind === 'quote' && quoted && quoted.first === start) {
		from = Math.min(last, quoted.last);
		// “A” and “B”: the sentence goes on around its quotations; a whole quoted sentence ends it.
		const closing = r.words[from - 2]?.text ?? '';
		if (/^[.?!]$/.test(closing) || from >= last) return from;
		if (/^,$/.test(closing)) return from;
	}
	for (let i = from; i < last; i++) {
		const q = quotationAt(r, i);
		if (q && q.first === i && !q.single) {
			// A full stop inside the closing mark ends the sentence.
			i = q.last - 1;
			if (i >= last) return last;
			if (r.words[q.last - 2]?.text === ',' && q.last < last && stopsAfterComma(r, q.last))
				return q.last;
			continue;
		}
		const aside = i <= start + 1 ? asideEnd(r, i, last) : i;
		if (aside > i) {
			i = aside;
			continue;
		}
		if (i > start && endsAt(r, i, last, kind, cueHead)) return i;
		// “expressed concern that …”: from here on it is a clause.
		if (kind === 'thing' && r.words[i]?.lower === 'that' && r.words[i]?.tag === 'SCONJ')
			kind = 'that';
	}
	return last;
}

/** “that, according to X, …”: index of the comma that closes the aside, or `i`. */
function asideEnd(r: Reading, i: number, last: number): number {
	if (text(r, i) !== ',' || lower(r, i + 1) !== 'according') return i;
	for (let k = i + 2; k < Math.min(last, i + 20); k++) if (text(r, k) === ',') return k;
	return i;
}

/** A comma inside the closing mark ends the content unless the sentence plainly goes on. */
function stopsAfterComma(r: Reading, i: number): boolean {
	const next = r.words[i];
	if (!next) return true;
	return !(
		next.tag === 'AUX' ||
		next.tag === 'CCONJ' ||
		(next.tag === 'VERB' && !/ing$/.test(next.lower)) ||
		(next.tag === 'ADP' &&
			next.lower !== 'as' &&
			next.lower !== 'after' &&
			next.lower !== 'before') ||
		isMark(next)
	);
}

const text = (r: Reading, i: number): string => r.words[i]?.text ?? '';
const lower = (r: Reading, i: number): string => r.words[i]?.lower ?? '';

/** Whether the content ends before word `i`. */
function endsAt(r: Reading, i: number, last: number, kind: Complement, cueHead: number): boolean {
	const word = text(r, i);
	if (word === ';') return true;
	if (word === ',') {
		const next = lower(r, i + 1);
		if (isSayingParticiple(r, i + 1)) return true;
		if (next === 'according' && lower(r, i + 2) === 'to') return true;
		if (closingFrame(r, i + 1, last)) return true;
		if (kind !== 'quote' && cueNext(r, i + 1, last)) return true;
		if (next === 'which' || next === 'who' || next === 'whose') return !resumes(r, i + 2, last);
		if (/^(?:while|by|after|before|when|and|but|then)$/.test(next) && isSayingParticiple(r, i + 2))
			return true;
		if (
			/^(?:and|but|though|although|while|whereas|as|when|after|because)$/.test(next) &&
			(cueNext(r, i + 2, last) || cueSoon(r, i + 2, last))
		)
			return true;
		if (
			(kind === 'thing' || (kind === 'to' && startsTightClause(r, i + 2, last))) &&
			/^(?:and|but|while|he|she|they|it|even|so|though|although|a|an)$/.test(next)
		)
			return true;
		if (next === 'but' && startsClause(r, i + 2, last) && kind !== 'quote') return false;
	}
	if (/^(?:and|but|while|as|though|although|whereas)$/.test(word) && i > cueHead + 2) {
		if (cueNext(r, i + 1, last)) return true;
		if (
			(word !== 'and' || kind === 'thing' || saysSoon(r, i + 1, last)) &&
			word !== 'as' &&
			cueSoon(r, i + 1, last)
		)
			return true;
	}
	if ((kind === 'thing' || kind === 'to') && i > cueHead + 1) return thingEndsAt(r, i, last, kind);
	if (
		/^(?:before|after|while|by)$/.test(lower(r, i)) &&
		i > cueHead + 2 &&
		isSayingParticiple(r, i + 1)
	)
		return true;
	if (lower(r, i) === 'according' && lower(r, i + 1) === 'to') return true;
	return false;
}

/** “…, the agency reported” at the end of the sentence is a frame around all of it. */
function closingFrame(r: Reading, from: number, last: number): boolean {
	if (last - from > 14 || last - from < 2) return false;
	for (let k = from; k < last; k++) {
		const word = r.words[k];
		if (!word || (r.quotationOf[k] ?? -1) >= 0 || /^[,;:—–]$/.test(word.text)) return false;
		const verb = k > from ? CUE_FORMS.get(word.lower) : undefined;
		if (
			verb &&
			(verb.frames.has('that') || verb.frames.has('quote')) &&
			(word.tag === 'VERB' || word.tag === 'NOUN') &&
			!/ing$/.test(word.lower)
		)
			return k + 1 >= last || timeEnd(r, k + 1, last) >= last;
		if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|AUX|ADV|PART|NUM)$/.test(word.tag) && word.text !== '-')
			return false;
	}
	return false;
}

/** “…, which has been hit hard, is in retreat”: the clause goes on behind the relative one. */
function resumes(r: Reading, from: number, last: number): boolean {
	for (let i = from; i < Math.min(last, from + 30); i++) {
		if (r.words[i]?.text !== ',') continue;
		const next = r.words[i + 1];
		if (next !== undefined && i + 1 < last && isFinite(r, i + 1) && !CUE_FORMS.has(next.lower))
			return true;
	}
	return false;
}

/** A finite cue verb directly after a conjunction: “and added that”. */
function cueNext(r: Reading, i: number, last: number): boolean {
	let at = i;
	if (
		r.words[at]?.lower === 'in' &&
		/^(?:return|turn|response|fact|particular|addition)$/.test(r.words[at + 1]?.lower ?? '')
	)
		at += 2;
	while (at < last && (r.words[at]?.tag === 'ADV' || r.words[at]?.tag === 'AUX')) at++;
	const word = r.words[at];
	if (!word || at >= last) return false;
	const verb = CUE_FORMS.get(word.lower);
	if (
		word.tag !== 'VERB' &&
		!(verb?.bound && verb.particles.includes(r.words[at + 1]?.lower ?? ''))
	)
		return false;
	return verb !== undefined && !/ing$/.test(word.lower) && word.lower !== verb.lemma;
}

/** “and one in four said”: the plainest verb of all begins a report of its own. */
function saysSoon(r: Reading, i: number, last: number): boolean {
	if (/^(?:he|she|they|it)$/.test(lower(r, i)) && cueNext(r, i + 1, last)) return true;
	for (let k = i + 1; k < Math.min(last, i + 6); k++) {
		const word = r.words[k];
		if (!word || /^[,.;:]$/.test(word.text)) return false;
		if (/^(?:said|says)$/.test(word.lower)) return true;
		if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART)$/.test(word.tag)) return false;
	}
	return false;
}

/** A subject and a finite cue verb: “, and he added that”. */
function cueSoon(r: Reading, i: number, last: number): boolean {
	for (let k = i; k < Math.min(last, i + 8); k++) {
		const word = r.words[k];
		if (!word || /^[,.;:]$/.test(word.text)) return false;
		if (word.tag === 'VERB') {
			const verb = CUE_FORMS.get(word.lower);
			return verb !== undefined && !/ing$/.test(word.lower);
		}
	}
	return false;
}
