/** Variants of framing terms, read into patterns of tokens. */
import type { FramingTerm } from '$lib/dataset/types';
import { tokenise } from './tokens';

/** One word of a pattern. */
export interface PatternWord {
	readonly text: string;
	readonly folded: string;
	/** True when the word ended in `*`: any token that begins with it fits. */
	readonly stem: boolean;
}

/** A variant or an excluded phrase, ready to be compiled. */
export interface Pattern {
	/** Index of the concept in the matcher. */
	readonly concept: number;
	/** The term it counts for; null for an excluded phrase, which counts for none. */
	readonly termId: string | null;
	readonly words: readonly PatternWord[];
	readonly caseSensitive: boolean;
	/** Characters of its words, without spaces and stars: the second rule of preference. */
	readonly length: number;
}

/** A variant, term or table that cannot be compiled; the message names the term and the remedy. */
export class FramingTermError extends Error {
	override readonly name = 'FramingTermError';
}

/**
 * Reads one variant: words separated by spaces or hyphens, each of which may end in `*`.
 *
 * @throws FramingTermError when it holds no word or a star stands elsewhere
 */
export function parseVariant(variant: string, termId: string): PatternWord[] {
	const words = tokenise(variant).map(({ text, folded, end }) => ({
		text,
		folded,
		stem: variant[end] === '*'
	}));
	if (words.length === 0)
		throw new FramingTermError(`${termId}: the variant "${variant}" holds no word; remove it`);
	const stars = variant.split('*').length - 1;
	if (stars !== words.filter((word) => word.stem).length || /\*[^\s-]/.test(variant))
		throw new FramingTermError(
			`${termId}: in "${variant}" a * does not end a word; put it at the end of a stem`
		);
	return words;
}

const pattern = (
	variant: string,
	term: FramingTerm,
	concept: number,
	termId: string | null
): Pattern => {
	const words = parseVariant(variant, term.term_id);
	return {
		concept,
		termId,
		words,
		caseSensitive: term.case_sensitive,
		length: words.reduce((sum, word) => sum + word.text.length, 0)
	};
};

/**
 * The patterns of a term, excluded phrases first. Excluded phrases ignore capitals only when the
 * term does.
 *
 * @throws FramingTermError when a variant cannot be read or the term has none
 */
export function patternsOf(term: FramingTerm, concept: number): Pattern[] {
	if (term.variants.length === 0)
		throw new FramingTermError(`${term.term_id}: no variants; list the term itself at least`);
	return [
		...term.excluded.map((phrase) => pattern(phrase, term, concept, null)),
		...term.variants.map((variant) => pattern(variant, term, concept, term.term_id))
	];
}

/** Patterns with one key match the same tokens, capitals aside. */
export const patternKey = (p: Pattern): string =>
	p.words.map((w) => w.folded + (w.stem ? '*' : '')).join(' ');
