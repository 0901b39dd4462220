/** How a number is given: “at least”, “barely”, “up to”. */
import type { Qualifier } from '$lib/dataset/types';
import { AFTER, BEFORE } from '../lexicon/qualifiers';
import type { Reading } from '../reading/reading';

export interface QualifierRead {
	readonly qualifier: Qualifier;
	/** First word of the figure, the qualifier included. */
	readonly first: number;
	readonly last: number;
}

const lower = (r: Reading, i: number): string => r.words[i]?.lower ?? '';

/** Reads the qualifier around the number from `first` to `last`. */
export function readQualifier(
	r: Reading,
	first: number,
	last: number,
	from: number
): QualifierRead {
	// “more than (500 square kilometres)”
	const skip = /^[(“"]$/.test(r.words[first - 1]?.text ?? '') ? 1 : 0;
	for (const [words, qualifier] of BEFORE) {
		const start = first - skip - words.length;
		if (start >= from && words.every((word, k) => lower(r, start + k) === word)) {
			if (lower(r, start - 1) === 'not' && qualifier === 'more_than')
				return { qualifier: 'up_to', first: start - 1, last };
			return { qualifier, first: start, last };
		}
	}
	for (const [words, qualifier] of AFTER)
		if (words.every((word, k) => lower(r, last + k) === word))
			return { qualifier, first, last: last + words.length };
	if (r.words[last]?.text === '+' && r.words[last]?.start === r.words[last - 1]?.end)
		return { qualifier: 'at_least', first, last: last + 1 };
	return { qualifier: 'exact', first, last };
}
