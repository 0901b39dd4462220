/**
 * Finds framing terms in a text. All variants of all concepts sit in one trie of tokens that is
 * walked once from every token. Within a concept the leftmost match wins, then the longest, and
 * matches never overlap; different concepts do not know of each other. docs/COUNTING.md has the
 * definition in full.
 */
import type { FramingTerm } from '$lib/dataset/types';
import { joins, type Token } from './tokens';
import { insert, newNode, type Placed, type TrieNode } from './trie';
import { FramingTermError, patternKey, patternsOf, type Pattern } from './variants';

/** A term found in a text. */
export interface TermMatch {
	readonly termId: string;
	readonly conceptId: string;
	/** Offsets in the text, UTF-16 code units. */
	readonly start: number;
	readonly end: number;
}

/** Compiled terms; make one with `compileTerms` and reuse it. */
export interface Matcher {
	readonly concepts: readonly string[];
	readonly terms: readonly FramingTerm[];
	readonly root: TrieNode;
}

/** A pattern counts for one term of its concept or for none; else nobody could tell which. */
function checkOwner(owners: Map<string, string>, pattern: Pattern, termId: string): void {
	const key = `${pattern.concept} ${patternKey(pattern)}`;
	const owner = owners.get(key);
	const counted = pattern.termId ?? '';
	if (owner !== undefined && owner !== counted)
		throw new FramingTermError(
			`${termId}: "${patternKey(pattern)}" is in the concept already, ` +
				`${owner === '' ? 'as an excluded phrase' : `as a variant of ${owner}`}; keep it in one place`
		);
	owners.set(key, counted);
}

/**
 * Compiles terms into a matcher.
 *
 * @throws FramingTermError when a term id repeats, or a pattern of a concept stands in two terms,
 * or is both counted and excluded
 */
export function compileTerms(terms: readonly FramingTerm[]): Matcher {
	const concepts = [...new Set(terms.map((term) => term.concept_id))];
	const root = newNode();
	const ids = new Set<string>();
	const owners = new Map<string, string>();
	let order = 0;
	for (const term of terms) {
		if (ids.has(term.term_id))
			throw new FramingTermError(`${term.term_id}: this term id is used twice; rename one`);
		ids.add(term.term_id);
		for (const pattern of patternsOf(term, concepts.indexOf(term.concept_id))) {
			checkOwner(owners, pattern, term.term_id);
			insert(root, { ...pattern, order: order++ });
		}
	}
	return { concepts, terms, root };
}

/** Longer in words, then in written characters, then excluded before counted, then first in file. */
const better = (a: Placed, b: Placed): boolean => {
	if (a.words.length !== b.words.length) return a.words.length > b.words.length;
	if (a.length !== b.length) return a.length > b.length;
	if ((a.termId === null) !== (b.termId === null)) return a.termId === null;
	return a.order < b.order;
};

const capitalsFit = (pattern: Pattern, tokens: readonly Token[], at: number): boolean =>
	!pattern.caseSensitive ||
	pattern.words.every((word, i) => {
		const text = tokens[at + i]?.text ?? '';
		return word.stem ? text.startsWith(word.text) : text === word.text;
	});

/** Walks the trie from token `at` and keeps the best pattern of every concept. */
function walk(
	node: TrieNode,
	tokens: readonly Token[],
	start: number,
	at: number,
	best: Map<number, Placed>
): void {
	for (const pattern of node.patterns) {
		const held = best.get(pattern.concept);
		if ((!held || better(pattern, held)) && capitalsFit(pattern, tokens, start))
			best.set(pattern.concept, pattern);
	}
	const token = tokens[at];
	if (!token || (at > start && !joins(token))) return;
	const exact = node.exact.get(token.folded);
	if (exact) walk(exact, tokens, start, at + 1, best);
	for (const length of node.stemLengths) {
		if (token.folded.length < length) continue;
		const stem = node.stems.get(token.folded.slice(0, length));
		if (stem) walk(stem, tokens, start, at + 1, best);
	}
}

/**
 * Finds every counted term in the tokens of one text.
 *
 * @param matcher compiled terms
 * @param tokens tokens of the text, see `tokenise`
 * @returns matches in text order; within a concept none overlap
 */
export function findTerms(matcher: Matcher, tokens: readonly Token[]): TermMatch[] {
	const matches: TermMatch[] = [];
	const free = new Array<number>(matcher.concepts.length).fill(0);
	const best = new Map<number, Placed>();
	tokens.forEach((token, start) => {
		walk(matcher.root, tokens, start, start, best);
		for (const [concept, pattern] of best) {
			if (start < (free[concept] ?? 0)) continue;
			const last = start + pattern.words.length;
			free[concept] = last;
			const conceptId = matcher.concepts[concept];
			const end = tokens[last - 1]?.end;
			if (pattern.termId === null || conceptId === undefined || end === undefined) continue;
			matches.push({ termId: pattern.termId, conceptId, start: token.start, end });
		}
		best.clear();
	});
	return matches;
}
