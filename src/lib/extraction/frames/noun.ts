/** “Moscow’s claim that …”, “allegations of …”: a noun reports. */
import { CUE_NOUNS } from '../lexicon/cue-nouns';
import { longPhraseEnd } from '../grammar/phrases';
import { subjectBefore } from '../grammar/subject';
import type { Range, Reading } from '../reading/reading';
import { isFinite, startsClause } from '../grammar/clause';
import type { Attribution } from './attribution';
import { contentEnd } from './content-end';
import type { Unit } from './unit';

/** The attribution of the noun at `i`, or null. */
export function nounAttribution(
	r: Reading,
	unit: Unit,
	i: number,
	left: number
): Attribution | null {
	const noun = CUE_NOUNS.get(r.words[i]?.lower ?? '');
	if (!noun || r.words[i]?.tag === 'VERB' || r.words[i]?.tag === 'AUX') return null;
	const owner = ownerBefore(r, i, left);
	let at = i + 1;
	let by: Range | null = null;
	if (/^(?:by|from)$/.test(r.words[at]?.lower ?? '')) {
		const end = longPhraseEnd(r, at + 1, unit.last);
		if (end > at + 1) {
			by = [at + 1, end];
			at = end;
		}
	}
	const next = r.words[at]?.lower ?? '';
	const that =
		next === 'that' &&
		noun.frames.has('that') &&
		startsClause(r, at + 1, unit.last) &&
		!isRelative(r, at);
	const of = (next === 'of' && noun.frames.has('of')) || (next === 'for' && noun.frames.has('for'));
	const to = next === 'to' && noun.frames.has('to') && r.words[at + 1]?.tag === 'VERB';
	// “released a statement that …” has its speaker elsewhere; “his statement that …” has it here.
	const owned = owner !== null || by !== null;
	if (that && !owned && SAYINGS.test(r.words[i]?.lower ?? '')) return null;
	if (!that && !(of && (owner || by || noun.stance === 'distancing')) && !(to && owner))
		return null;
	const start = of ? at + 1 : at;
	const content: Range = [
		start,
		nounEnd(r, start, contentEnd(r, start, unit.last, of ? 'thing' : 'that', i))
	];
	if (content[1] <= content[0]) return null;
	const source = by ?? owner;
	return {
		source: source ? [source] : [],
		cue: [i, of ? at + 1 : i + 1],
		content: [content],
		rule: `noun-${that ? 'that' : of ? 'of' : 'to'}`,
		verb: null,
		negated: false,
		recipient: null
	};
}

/** “the claim that the village was taken could not be checked”: a second verb is that of the claim itself. */
function nounEnd(r: Reading, start: number, end: number): number {
	let verbs = 0;
	for (let i = start; i < end; i++) {
		const word = r.words[i];
		if (
			!word ||
			/^(?:,|who|which|that|and|or|but)$/.test(word.lower) ||
			(word.tag === 'SCONJ' && i > start)
		) {
			if (i > start && verbs > 0) return end;
			continue;
		}
		if (!isFinite(r, i) || word.tag !== 'AUX') {
			if (isFinite(r, i) && verbs === 0) verbs = 1;
			continue;
		}
		if (verbs > 0 && r.words[i - 1]?.tag !== 'AUX' && r.words[i - 1]?.tag !== 'PRON') return i;
		verbs++;
	}
	return end;
}

const SAYINGS =
	/^(?:statement|announcement|comment|remark|message|declaration|argument|explanation|promise|pledge|vow|demand|proposal)s?$/;

/** “that” as a relative: a finite verb follows at once. */
const isRelative = (r: Reading, at: number): boolean =>
	/^(?:VERB|AUX)$/.test(r.words[at + 1]?.tag ?? '');

/** “the Kremlin’s”, “his” before the noun. */
function ownerBefore(r: Reading, i: number, left: number): Range | null {
	let at = i;
	while (at > left && /^(?:ADJ|NOUN|ADV)$/.test(r.words[at - 1]?.tag ?? '') && at > i - 3) at--;
	const before = r.words[at - 1];
	if (!before || at - 1 < left) return null;
	if (/^(?:his|her|its|their|my|our|your)$/.test(before.lower)) return [at - 1, at];
	if (/^['’]s?$/.test(before.text) && at - 1 > left)
		return subjectBefore(r, at - 1, left)?.range ?? (at - 2 === left ? [left, at - 1] : null);
	return null;
}
