/** The outlet's own caution: hedges in a claim, and sentences about checking it. */
import { HEDGES } from '../lexicon/hedges';
import { VERIFICATIONS } from '../lexicon/verification';
import type { Attribution } from '../frames/attribution';
import type { Claim } from '$lib/dataset/types';
import type { Reading } from '../reading/reading';

/** The first hedge outside quotation marks in the cue or the content, as printed; null when there is none. */
export function hedgeOf(r: Reading, attribution: Attribution): string | null {
	for (const [first, last] of [attribution.cue, ...attribution.content])
		for (let i = first; i < last; i++)
			if ((r.quotationOf[i] ?? -1) < 0 && HEDGES.has(r.words[i]?.lower ?? ''))
				return r.words[i]?.text ?? null;
	return null;
}

export interface Checked {
	readonly sentence: number;
	readonly paragraph: number;
	readonly verification: NonNullable<Claim['verification']>;
}

/** Sentences of a text that say whether something was checked. */
export function checksIn(r: Reading): Checked[] {
	return r.sentences.flatMap(({ first, last, paragraph }, sentence) => {
		const text = r.text
			.slice(r.words[first]?.start ?? 0, r.words[last - 1]?.end ?? 0)
			.slice(0, 600);
		const found = VERIFICATIONS.find(([pattern]) => pattern.test(text));
		return found ? [{ sentence, paragraph, verification: found[1] }] : [];
	});
}

/** What the text says about checking a claim: in its sentence, or in one of the next three of its paragraph or the sentence that opens the next. */
export function verificationOf(
	r: Reading,
	attribution: Attribution,
	checks: readonly Checked[]
): Claim['verification'] {
	const own = r.sentenceOf[attribution.cue[0]] ?? -1;
	const paragraph = r.sentences[own]?.paragraph;
	const near = checks.find(
		(check) =>
			check.sentence >= own &&
			(check.paragraph === paragraph ? check.sentence <= own + 3 : check.sentence === own + 1)
	);
	return near?.verification ?? null;
}
