/** Who does the verb: the noun phrase to the left of a verb group. */
import type { Range, Reading } from '../reading/reading';
import { isApposition, isComma, isDash, openBracket, openingComma } from './interruptions';
import { hasHead, phraseStart } from './noun-phrase';
import { isNominal, isTimeWord } from './phrases';

export interface Subject {
	readonly range: Range;
	/** Where everything that belongs to the subject begins, interruptions included. */
	readonly from: number;
	readonly relative: boolean;
}

/** “who …” of the relative clause that ends before `end`: index of the pronoun, or -1. */
function relativeBefore(r: Reading, end: number, first: number): number {
	for (let k = end - 1; k > first && k > end - 18; k--) {
		const word = r.words[k];
		if (!word) return -1;
		if (/^(?:who|whose|which)$/.test(word.lower)) return k;
		if (/^(?:that)$/.test(word.lower) && word.tag !== 'DET' && isNominal(r.words[k - 1])) return k;
		if (/^[.;:!?]$/.test(word.text)) return -1;
	}
	return -1;
}

/** The subject of the verb group that begins at `at`, looked for from `first`; null when there is none there. */
export function subjectBefore(r: Reading, end: number, first: number): Subject | null {
	const at = withoutTime(r, end, first);
	const found = subjectDirectlyBefore(r, at, first);
	if (!found || at === end || found.range[1] < at) return found;
	return { ...found, range: [found.range[0], at] };
}

/** “Beck last week said”, “workers here said”: index before the words that say when or where. */
function withoutTime(r: Reading, end: number, first: number): number {
	let at = end;
	while (
		at - 1 > first &&
		(/^(?:here|there|online|abroad|however|too|himself|herself|themselves|itself)$/.test(
			r.words[at - 1]?.lower ?? ''
		) ||
			(/^(?:earlier|later|today|yesterday|recently)$/.test(r.words[at - 1]?.lower ?? '') &&
				isNominal(r.words[at - 2])))
	)
		at--;
	if (at - 1 > first && isTimeWord(r.words[at - 1])) {
		let k = at - 1;
		while (
			k > first &&
			/^(?:last|past|this|next|late|later|early|earlier|that|on|in|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
				r.words[k - 1]?.lower ?? ''
			)
		)
			k--;
		const led =
			k < at - 1 ||
			/^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:today|yesterday|tomorrow)$/.test(
				r.words[at - 1]?.lower ?? ''
			);
		if (led && k > first && (isNominal(r.words[k - 1]) || r.words[k - 1]?.text === ')')) at = k;
	}
	return at;
}

function subjectDirectlyBefore(r: Reading, at: number, first: number): Subject | null {
	const before = r.words[at - 1];
	if (!before || at <= first) return null;
	if (/^(?:who|which|that)$/.test(before.lower) && before.tag !== 'DET')
		return { range: [at - 1, at], from: at - 1, relative: true };
	if (/^(?:who|which)$/.test(before.lower))
		return { range: [at - 1, at], from: at - 1, relative: true };
	if (isComma(r, at - 1) || isDash(r, at - 1) || before.text === ')') {
		const open = openingComma(r, at - 1, first);
		if (open < 0 || (isComma(r, at - 1) && r.words[at - 2]?.text === ')'))
			return plainBeforeComma(r, at, first);
		const head = r.words[open - 1]?.text === ')' ? openBracket(r, open - 1, first) : open;
		const start = phraseStart(r, head, first);
		if (start === head || !hasHead(r, start, head)) return null;
		const identifying = before.text === ')' || isApposition(r, open + 1);
		return {
			range: identifying ? [start, at - (before.text === ')' ? 0 : 1)] : [start, open],
			from: start,
			relative: false
		};
	}
	const start = phraseStart(r, at, first);
	if (start === at) {
		if (/^(?:CCONJ|PUNCT)$/.test(before.tag)) return null;
		const who = relativeBefore(r, at, first);
		if (who < 0) return null;
		const head = phraseStart(r, isComma(r, who - 1) ? who - 1 : who, first);
		return head === who || !hasHead(r, head, who)
			? null
			: { range: [head, isComma(r, who - 1) ? who - 1 : at], from: head, relative: false };
	}
	if (!hasHead(r, start, at)) return null;
	// “a plan that critics said”: a relative, taken for “that one”.
	const relative =
		r.words[start]?.lower === 'that' &&
		start + 1 < at &&
		/s$/.test(before.lower) &&
		isNominal(r.words[start - 1]) &&
		start > first;
	if (relative) return { range: [start + 1, at], from: start + 1, relative: false };
	if (phraseLead(r, start, first) !== null) return null;
	const named = nameBefore(r, start, first);
	if (named !== null) return { range: [named, at], from: named, relative: false };
	// The object of a relative clause: “people who attended the rally said”.
	const lead = r.words[start - 1];
	if (
		lead &&
		start > first &&
		(lead.tag === 'VERB' || lead.tag === 'ADP' || lead.tag === 'AUX' || lead.lower === 'to')
	) {
		const who = relativeBefore(r, start, first);
		if (who > first && isNominal(r.words[who - 1])) {
			const head = phraseStart(r, who, first);
			if (head < who) return { range: [head, at], from: head, relative: false };
		}
	}
	return { range: [start, at], from: start, relative: false };
}

/** “…,” Anna Yasen, head of the agency told: an apposition that nobody closed. Index of the name, or null. */
function nameBefore(r: Reading, start: number, first: number): number | null {
	if (!isComma(r, start - 1) || r.words[start]?.tag !== 'NOUN') return null;
	const name = phraseStart(r, start - 1, first);
	const mark = r.words[name - 1]?.text ?? '';
	return name < start - 1 && name > first && /^[”"]$/.test(mark) && r.words[name]?.tag === 'PROPN'
		? name
		: null;
}

/** “Jack Reed (D-R.I.), said”: a comma too many. */
function plainBeforeComma(r: Reading, at: number, first: number): Subject | null {
	let end = at - 1;
	if (r.words[end - 1]?.text === ')')
		for (end -= 2; end > first && r.words[end]?.text !== '('; end--);
	const start = phraseStart(r, end, first);
	const alone = start === first || /^(?:PUNCT|CCONJ)$/.test(r.words[start - 1]?.tag ?? '');
	return alone && start < end && hasHead(r, start, end) && end < at - 1
		? { range: [start, at - 1], from: start, relative: false }
		: null;
}

/** “…, but in an interview said”: the phrase before the verb only says where. Index at which it begins, or null. */
function phraseLead(r: Reading, start: number, first: number): number | null {
	const tie = r.words[start - 1];
	const before = r.words[start - 2];
	if (
		!tie ||
		start - 2 < first ||
		!/^(?:in|at|on|during|after|before|by|with|for|from)$/.test(tie.lower)
	)
		return null;
	return before?.tag === 'CCONJ' ? start - 1 : null;
}
