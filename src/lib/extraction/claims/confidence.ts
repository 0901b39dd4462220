/**
 * How sure a rule is, in rough steps. A person decides in the end; the number only orders the work.
 * Marks around the content are the surest sign, an implied speaker the weakest.
 */
const STEPS: readonly (readonly [RegExp, number])[] = [
	[/^quote/, 0.95],
	[/^according-first$/, 0.92],
	[/^(?:verb-that|verb-quote|colon-paragraph|as-clause)$/, 0.9],
	[/^(?:verb-wh|clause-before|according)/, 0.85],
	[/^(?:verb-clause|colon-headline|contact)$/, 0.8],
	[/^(?:shared|participle)-(?:that|quote|wh)$/, 0.75],
	[/^(?:verb-to|passive|noun)/, 0.7],
	[/^(?:verb-thing|shared|participle|clause-inverted)/, 0.65],
	[/^(?:adverb|colon-line|infinitive|loose)/, 0.5]
];

/** Confidence of a claim between 0 and 1, with two decimals. */
export function confidenceOf(
	rule: string,
	known: { readonly source: boolean; readonly party: boolean }
): number {
	const base = STEPS.find(([pattern]) => pattern.test(rule))?.[1] ?? 0.5;
	const loss = (known.source ? 0 : 0.1) + (known.party ? 0 : 0.05);
	return Math.round((base - loss) * 100) / 100;
}
