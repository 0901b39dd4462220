/** “The army reportedly captured …”: an adverb says that somebody says so, and not who. */
import type { Reading } from '../reading/reading';
import type { Attribution } from './attribution';
import { contentEnd } from './content-end';
import type { Unit } from './unit';

const ADVERBS = /^(?:reportedly|allegedly|purportedly|supposedly)$/;

/** The attribution of such an adverb at `i`, or null. */
export function adverbAttribution(
	r: Reading,
	unit: Unit,
	i: number,
	left: number
): Attribution | null {
	if (!ADVERBS.test(r.words[i]?.lower ?? '')) return null;
	let start = i;
	while (
		start > left &&
		!/^[,;:—–“”"]$/.test(r.words[start - 1]?.text ?? '') &&
		!/^(?:CCONJ|SCONJ)$/.test(r.words[start - 1]?.tag ?? '')
	)
		start--;
	const end = contentEnd(r, i + 1, unit.last, 'rest', i);
	if (end <= i + 1) return null;
	return {
		source: [],
		cue: [i, i + 1],
		content:
			start < i
				? [
						[start, i],
						[i + 1, end]
					]
				: [[i + 1, end]],
		rule: 'adverb',
		verb: null,
		negated: false,
		recipient: null
	};
}
