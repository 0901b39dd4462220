/** What a verb of saying is followed by: its content, and whom it was said to. */
import { RELATIVES, WH } from '../lexicon/function-words';
import type { CueVerb } from '../lexicon/cue-verbs';
import { startsClause, startsTightClause } from '../grammar/clause';
import { isName, isNominal, isObject, isTimeWord, phraseEnd, timeEnd } from '../grammar/phrases';
import type { Range, Reading } from '../reading/reading';
import { adjunctEnd, interruptionEnd, isDouble, isSureStart, recipientEnd } from './between';

export type Complement = 'that' | 'quote' | 'clause' | 'to' | 'wh' | 'thing' | 'rest';

export interface After {
	readonly kind: Complement;
	readonly start: number;
	readonly recipient: Range | null;
}

/** Verbs that hardly ever take a thing: what follows them is a clause, however long its subject. */
const LENIENT = new Set(
	'say add tell insist argue contend note claim allege assert warn believe write tweet'.split(' ')
);

/** Reads what follows the verb group that ends at `at`. Null when nothing there can be a content. */
export function complementAfter(
	r: Reading,
	at: number,
	last: number,
	verb: CueVerb,
	frames: ReadonlySet<string> = verb.frames
): After | null {
	const tells = frames.has('tell');
	const whom = frames.has('whom');
	let i = at;
	let recipient: Range | null = null;
	if (tells || whom) {
		const adverb = r.words[i]?.tag === 'ADV' ? i + 1 : i;
		const end =
			isSureStart(r, adverb, last) || r.words[adverb]?.lower === 'that'
				? adverb
				: recipientEnd(r, adverb, last);
		if (
			end > adverb &&
			(verb.lemma === 'tell' ||
				tells ||
				r.words[end]?.lower === 'to' ||
				r.words[end]?.lower === 'not' ||
				isObject(r.words[adverb]) ||
				WH.has(r.words[end]?.lower ?? '') ||
				isSureStart(r, end, last))
		) {
			recipient = [adverb, end];
			i = end;
		} else if (end > adverb && whom) {
			// “urged the army on Friday to …”, “called on Russian troops in Kherson to”
			for (let k = end; k < Math.min(last, end + 12); k++) {
				if (/^[,.;:]$/.test(r.words[k]?.text ?? '') || r.words[k]?.tag === 'AUX') break;
				if (r.words[k]?.lower === 'to' && r.words[k + 1]?.tag === 'VERB') {
					recipient = [adverb, k];
					i = k;
					break;
				}
			}
		}
	}
	for (let guard = 0; guard < 6; guard++) {
		const found = startOfContent(r, i, last, frames, recipient, verb);
		if (found) return found;
		let next = adjunctEnd(r, i, last);
		if (next === i) next = interruptionEnd(r, i, last);
		if (next === i) break;
		i = next;
	}
	return farContent(r, i, last, frames, recipient);
}

/** A quotation or “that” further on, when only phrases without a verb stand between. */
function farContent(
	r: Reading,
	from: number,
	last: number,
	frames: ReadonlySet<string>,
	recipient: Range | null
): After | null {
	const clausal = frames.has('that') || frames.has('tell');
	if (!clausal && !frames.has('quote')) return null;
	if (
		r.words[from]?.text === ',' &&
		clausal &&
		!isDouble(r, from + 1) &&
		isTimeWord(r.words[from - 1]) === false &&
		r.words[from + 1]?.tag !== 'CCONJ' &&
		/^(?:in|win|if|unless|like|despite|unlike)$/.test(r.words[from + 1]?.lower ?? '') &&
		startsClause(r, from + 1, last)
	)
		return { kind: 'clause', start: from + 1, recipient };
	for (let i = from; i < Math.min(last, from + 25); i++)
		if (r.words[i]?.text === ':' && isDouble(r, i + 1))
			return { kind: 'quote', start: i + 1, recipient };
	for (let i = from; i < Math.min(last, from + 25); i++) {
		const word = r.words[i];
		if (!word || /^[.;!?]$/.test(word.text)) return null;
		if (isDouble(r, i))
			return /^[,:]$/.test(r.words[i - 1]?.text ?? '')
				? { kind: 'quote', start: i, recipient }
				: null;
		if (
			word.lower === 'that' &&
			clausal &&
			word.tag === 'SCONJ' &&
			startsClause(r, i + 1, last) &&
			i > from
		)
			return { kind: 'that', start: i, recipient };
		if (word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'CCONJ' || word.tag === 'SCONJ')
			return null;
	}
	return null;
}

function startOfContent(
	r: Reading,
	i: number,
	last: number,
	frames: ReadonlySet<string>,
	recipient: Range | null,
	verb: CueVerb
): After | null {
	const word = r.words[i];
	if (!word || i >= last) return null;
	const after = (kind: Complement, start = i): After => ({ kind, start, recipient });
	const clausal = frames.has('that') || frames.has('tell');
	const opensClause = LENIENT.has(verb.lemma) ? startsClause : startsTightClause;
	if (isDouble(r, i)) return after('quote');
	if (/^[:,]$/.test(word.text) && isDouble(r, i + 1)) return after('quote', i + 1);
	if (word.text === ':' && (clausal || frames.has('quote')) && i + 1 < last)
		return after('quote', i + 1);
	const relative =
		word.lower === 'that' &&
		isNominal(r.words[i - 1]) &&
		/^(?:VERB|AUX)$/.test(r.words[i + 1]?.tag ?? '') &&
		!/ing$/.test(r.words[i + 1]?.lower ?? '');
	if (
		word.lower === 'that' &&
		clausal &&
		!relative &&
		i + 2 < last &&
		!/^[.;:]$/.test(r.words[i + 1]?.text ?? '') &&
		(word.tag === 'SCONJ' || startsClause(r, i + 1, last) || r.words[i + 1]?.text === ',') &&
		!(r.words[i + 1]?.tag === 'NOUN' && !startsClause(r, i + 1, last))
	)
		return after('that');
	if (
		WH.has(word.lower) &&
		(frames.has('wh') || (frames.has('tell') && recipient)) &&
		!(RELATIVES.has(word.lower) && i === at0(recipient, i))
	)
		return after('wh');
	if (
		word.lower === 'to' &&
		r.words[i + 1]?.tag !== 'DET' &&
		(frames.has('to') || (frames.has('whom') && recipient)) &&
		/^(?:VERB|AUX|ADV|PART)$/.test(r.words[i + 1]?.tag ?? '')
	)
		return after('to');
	if (word.lower === 'not' && r.words[i + 1]?.lower === 'to') return after('to');
	const time = timeEnd(r, i, last);
	const lead = time > i && startsClause(r, time, last);
	if (clausal && !lead && word.tag !== 'ADP' && opensClause(r, i, last)) return after('clause');
	if (
		clausal &&
		word.tag === 'ADP' &&
		time === i &&
		adjunctEnd(r, i, last) === i &&
		opensClause(r, i, last)
	)
		return after('clause');
	if (
		clausal &&
		word.tag === 'SCONJ' &&
		startsClause(r, i, last) &&
		!/^(?:as|after|while|because|since|when|before|though|although)$/.test(word.lower)
	)
		return after('clause');
	// The verb of what was said may have been taken for a noun; after “said” it is a clause all the same.
	if (
		verb.lemma === 'say' &&
		last - i > 3 &&
		time === i &&
		!/^[,.;:]$/.test(r.words[phraseEnd(r, i, last)]?.text ?? '') &&
		/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(word.tag) &&
		!isObject(word)
	)
		return after('clause');
	if (/^(?:yes|no|so)$/.test(word.lower) && verb.lemma === 'say') return after('thing');
	if (frames.has('thing') || frames.has('as') || frames.has('of')) {
		const object =
			isNominal(word) ||
			word.tag === 'DET' ||
			word.tag === 'ADJ' ||
			isName(word) ||
			(word.tag === 'VERB' && /ing$/.test(word.lower)) ||
			isQuantity(r, i) ||
			/^[“"‘]$/.test(word.text);
		if (object && time === i && word.lower !== 'that') return after('thing');
		if (word.lower === 'that' && r.words[i + 1]?.tag === 'NOUN') return after('thing');
	}
	return null;
}

/** “at least 20 victims”, “more than half”. */
const isQuantity = (r: Reading, i: number): boolean => {
	const word = r.words[i]?.lower ?? '';
	const next = r.words[i + 1];
	if (/^(?:about|around|nearly|almost|some|over|roughly|approximately)$/.test(word))
		return next?.tag === 'NUM';
	return (
		/^(?:at|more|fewer|less|up|no)$/.test(word) &&
		/^(?:least|most|than|to|more|fewer)$/.test(next?.lower ?? '')
	);
};

const at0 = (recipient: Range | null, i: number): number => (recipient ? -1 : -i - 1);
