/** How a number is given, by the words before or after it. Longer phrases go first. */
import type { Qualifier } from '$lib/dataset/types';

type Rule = readonly [words: string, qualifier: Qualifier];

const rules = (text: string): readonly (readonly [readonly string[], Qualifier])[] =>
	text
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [qualifier = '', phrases = ''] = line.split(': ');
			return phrases.split(', ').map((phrase): Rule => [phrase, qualifier as Qualifier]);
		})
		.map(([phrase, qualifier]) => [phrase.split(' '), qualifier] as const)
		.sort((a, b) => b[0].length - a[0].length);

export const BEFORE = rules(`
at_least: at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, minimum of
more_than: more than, over, in excess of, upwards of, upward of, exceeding, exceeds, exceeded, surpassed, well over, above, just over, greater than
up_to: up to, as many as, as much as, no more than, not more than, at most, a maximum of, maximum of, fewer than, less than, under, below, barely, barely reaches, barely reached, hardly, scarcely
about: about, around, approximately, approx, roughly, some, an estimated, estimated, circa, in the region of, in the order of, on the order of, ~
nearly: nearly, almost, close to, just under, virtually, just short of
`);

export const AFTER = rules(`
at_least: or more, at least, plus
about: or so, approximately, roughly
up_to: or fewer, or less, at most
`);
