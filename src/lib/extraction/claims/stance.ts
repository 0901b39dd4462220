/** How the outlet holds a claim, by its cue. */
import type { Stance } from '$lib/dataset/types';
import type { Attribution } from '../frames/attribution';
import { CUE_NOUNS } from '../lexicon/cue-nouns';
import { HEDGES } from '../lexicon/hedges';
import type { Reading } from '../reading/reading';

/** The dataset's list of cues goes before the built-in one. */
export function stanceOf(
	r: Reading,
	attribution: Attribution,
	stances: ReadonlyMap<string, Stance> | undefined
): Stance | null {
	const [first, last] = attribution.cue;
	const words = r.words.slice(first, last).map((word) => word.lower);
	const given =
		stances?.get(words.join(' ')) ??
		words.map((word) => stances?.get(word)).find((stance) => stance !== undefined);
	if (given) return given;
	if (words.some((word) => HEDGES.has(word))) return 'distancing';
	if (attribution.verb) return attribution.verb.stance;
	return (
		words.map((word) => CUE_NOUNS.get(word)?.stance).find((stance) => stance !== undefined) ??
		'neutral'
	);
}
