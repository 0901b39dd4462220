/** What the texts of a concept have in common, as a sentence says it. Made from the concept's name alone. */
import type { FramingConcept } from '$lib/dataset/types';
import { isProperName } from './proper-names';

const inSentence = (name: string): string => {
	const [first = ''] = name.split(/[^\p{L}]/u);
	return isProperName(first) ? name : name.charAt(0).toLowerCase() + name.slice(1);
};

const RULES: readonly (readonly [RegExp, (rest: string) => string])[] = [
	[/^Name of (.+)$/, (rest) => `name ${rest}`],
	[/^Spelling(?: of|:) (.+)$/, (rest) => `name ${rest}`],
	[/^Status of (.+)$/, (rest) => `name the status of ${rest}`],
	[/^(Whose .+)$/, (rest) => `say ${inSentence(rest)}`],
	[/^(Words .+)$/, (rest) => `use ${inSentence(rest)}`],
	// Spoken of, not named: "leaving a place".
	[/^(\p{L}+ing .+)$/u, (rest) => `speak of ${inSentence(rest)}`]
];

/** "name the war", "say whose war it is", "speak of leaving a place": stands after "texts that". */
export function naming({ name }: Pick<FramingConcept, 'name'>): string {
	for (const [pattern, say] of RULES) {
		const rest = pattern.exec(name)?.[1];
		if (rest !== undefined) return say(rest);
	}
	return `name ${inSentence(name)}`;
}

/** "texts that name the war". */
export const namingTexts = (concept: Pick<FramingConcept, 'name'>): string =>
	`texts that ${naming(concept)}`;
