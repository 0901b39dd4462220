/** “Poll: …”, “NAME: …”: a source, a colon and what it says. */
import { CUE_FORMS } from '../lexicon/cue-verbs';
import { isFinite } from '../grammar/clause';
import { isNominal } from '../grammar/phrases';
import type { Reading } from '../reading/reading';
import type { Attribution } from './attribution';
import type { Unit } from './unit';

const LONGEST_NAME = 8;

/** The attribution of a colon that stands after a name at the start of a unit. */
export function colonAttribution(r: Reading, unit: Unit): Attribution | null {
	const limit = Math.min(unit.last, unit.first + LONGEST_NAME + 1);
	for (let i = unit.first; i < limit; i++) {
		const word = r.words[i];
		if (!word) return null;
		if (word.text === ':') {
			if (i === unit.first || i + 1 >= unit.last) return null;
			return namesSource(r, unit, i)
				? {
						source: [[unit.first, i]],
						cue: [i, i + 1],
						content: [[i + 1, unit.last]],
						rule: unit.headline ? 'colon-headline' : 'colon-line',
						verb: null,
						negated: false,
						recipient: null
					}
				: null;
		}
		if (
			word.tag === 'VERB' &&
			(isFinite(r, i) || CUE_FORMS.has(word.lower)) &&
			!/^\p{Lu}/u.test(word.text)
		)
			return null;
		if (word.text === ',' || (r.quotationOf[i] ?? -1) >= 0) return null;
	}
	return null;
}

/** A headline needs a name before the colon; elsewhere the line must be in capitals or a full name before a quotation or a clause. */
function namesSource(r: Reading, unit: Unit, colon: number): boolean {
	const words = r.words.slice(unit.first, colon);
	if (
		words.length === 1 &&
		/^(?:Q|CORRECTION|UPDATE|NOTE|EDITOR|PHOTOS?|VIDEO|WATCH|MORE|RELATED|READ|SHARE|TAGS?|SOURCE|PLUS)$/i.test(
			words[0]?.text ?? ''
		)
	)
		return false;
	const nominal = words.some((word) => isNominal(word));
	if (!nominal) return false;
	if (unit.headline) return true;
	const rest = unit.last - colon - 1;
	let finite = false;
	for (let i = colon + 1; i < unit.last; i++) finite ||= isFinite(r, i);
	if (rest < 5 || !finite) return false;
	const capitals =
		words.every((word) => word.text === word.text.toUpperCase()) &&
		/\p{L}{2}/u.test(words[0]?.text ?? '');
	const quotation = (r.quotationOf[colon + 1] ?? -1) >= 0;
	const names = words.every((word) => word.tag === 'PROPN' || /^(?:\p{Lu}|[.()])/u.test(word.text));
	return capitals || (names && (quotation || colon - unit.first <= 7));
}
