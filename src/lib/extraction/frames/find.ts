/** All attributions of a text, in its order: every unit with every rule. */
import { CUE_FORMS } from '../lexicon/cue-verbs';
import type { Range, Reading } from '../reading/reading';
import { accordingAttribution, leadsSentence, sourcePhraseEnd } from './according';
import type { Attribution } from './attribution';
import { addContinuations } from './continuation';
import { colonAttribution } from './headline';
import { unitsOf, type Unit } from './unit';
import { verbAttribution } from './verb';
import { adverbAttribution } from './adverb';
import { nounAttribution } from './noun';
import { isCueVerb } from './cue-words';

function inUnit(r: Reading, unit: Unit): Attribution[] {
	const found: Attribution[] = [];
	let left = unit.first;
	let previous: readonly Range[] | null = null;
	const colon = colonAttribution(r, unit);
	if (colon) {
		found.push(colon);
		left = colon.content[0]?.[0] ?? left;
	}
	for (let i = left; i < unit.last; i++) {
		if ((r.quotationOf[i] ?? -1) >= 0 && !shortQuote(r, i)) continue;
		const phrase = sourcePhraseEnd(r, i);
		let attribution: Attribution | null;
		if (phrase > i)
			attribution = accordingAttribution(r, unit, i, phrase, leftFor(r, unit, found, left, i));
		else {
			const verb = CUE_FORMS.get(r.words[i]?.lower ?? '');
			attribution =
				(verb && isCueVerb(r, i, verb)
					? verbAttribution(r, unit, i, verb, { left, previous })
					: null) ??
				nounAttribution(r, unit, i, left) ??
				adverbAttribution(r, unit, i, left);
		}
		if (!attribution) continue;
		attribution = aroundAll(r, unit, attribution, found);
		found.push(attribution);
		if (attribution.source.length > 0) previous = attribution.source;
		if (attribution.verb || phrase > i) left = frameEnd(attribution, left);
		i = Math.max(i, attribution.cue[1] - 1);
	}
	return found;
}

/** “X pledged to help, the paper reported”: a frame at the very end is around everything before it. */
function aroundAll(
	r: Reading,
	unit: Unit,
	one: Attribution,
	found: readonly Attribution[]
): Attribution {
	const [content] = one.content;
	const source = one.source[0];
	if (
		one.rule !== 'clause-before' ||
		!content ||
		!source ||
		found.length === 0 ||
		content[0] === unit.first
	)
		return one;
	if (r.words[source[0]]?.tag === 'PRON' || one.cue[1] < unit.last - 4) return one;
	return { ...one, content: [[unit.first, content[1]]], rule: 'clause-before' };
}

/** “…, according to X” at the end takes the whole sentence before it, earlier frames included. */
const leftFor = (
	r: Reading,
	unit: Unit,
	found: readonly Attribution[],
	left: number,
	i: number
): number => {
	if (leadsSentence(r, i, left)) return left;
	const reaches = (one: Attribution): boolean =>
		one.content.some(([first, last]) => first >= one.cue[1] && last >= i - 1 && last - first > 2);
	const ends = (one: Attribution): boolean => {
		const end = Math.max(one.cue[1], ...one.source.map(([, last]) => last));
		return end >= i - 1 && end <= i;
	};
	return found.some((one) => reaches(one) || ends(one)) ? unit.first : left;
};

/** First word that a later frame of the unit may take: behind this frame's cue, source and content before the cue. */
function frameEnd(one: Attribution, left: number): number {
	const shared = /^(?:participle|shared|infinitive|loose)/.test(one.rule);
	const parts = [
		one.cue,
		...(shared ? [] : one.source),
		...one.content.filter(([first]) => first < one.cue[0])
	];
	return Math.max(left, ...parts.map(([, last]) => last));
}

const shortQuote = (r: Reading, i: number): boolean =>
	r.quotations[r.quotationOf[i] ?? -1]?.single === true;

/** Finds every attribution. */
export function findAttributions(r: Reading): Attribution[] {
	const units = unitsOf(r);
	const byUnit = units.map((unit) => inUnit(r, unit));
	return addContinuations(r, units, byUnit);
}
