/** The matcher against a naive implementation of docs/COUNTING.md, on random texts and terms. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FramingTerm } from '$lib/dataset/types';
import { compileTerms, findTerms } from '$lib/framing/match';
import { tokenise } from '$lib/framing/tokens';
import { term } from './make';

const WORDS = ['war', 'warm', 'Kiev', 'kiev', 'regime', 'full', 'scale', 'annexed', 'война', 'x1'];
const GAPS = [' ', '-', ' ', "'", '’', ', ', '. ', ' – ', '\n', '\n\n', ' “', '” '];

const phrase = fc
	.array(fc.tuple(fc.constantFrom(...WORDS), fc.boolean()), { minLength: 1, maxLength: 3 })
	.map((words) => words.map(([w, stem]) => (stem ? `${w.slice(0, 3)}*` : w)).join(' '));

const termsArbitrary = fc
	.array(
		fc.record({ phrases: fc.array(phrase, { minLength: 1, maxLength: 3 }), role: fc.nat(3) }),
		{
			minLength: 1,
			maxLength: 5
		}
	)
	.map((drafts) => {
		const used = new Set<string>();
		return drafts.flatMap(({ phrases, role }, i): FramingTerm[] => {
			const own = phrases.filter((p) => !used.has(p.toLowerCase()) && used.add(p.toLowerCase()));
			if (own.length === 0) return [];
			const [first = 'war', ...rest] = own;
			return [
				term(`t${i}`, [first], {
					excluded: role === 1 ? rest : [],
					concept_id: role === 2 ? 'd' : 'c',
					case_sensitive: role === 3
				})
			];
		});
	});

const textArbitrary = fc
	.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 14 })
	.map((parts) => parts.map(([word, gap]) => word + gap).join(''));

/** Every position, every pattern, sorted; no trie, no sharing. */
function naive(terms: readonly FramingTerm[], text: string): string[] {
	const tokens = tokenise(text);
	const found: string[] = [];
	for (const concept of new Set(terms.map((t) => t.concept_id))) {
		const patterns = terms
			.filter((t) => t.concept_id === concept)
			.flatMap((t) => [
				...t.excluded.map((p) => ({ p, id: '', cs: t.case_sensitive })),
				...t.variants.map((p) => ({ p, id: t.term_id, cs: t.case_sensitive }))
			])
			.map((x, order) => ({ ...x, words: x.p.split(' '), order }));
		patterns.sort(
			(a, b) =>
				b.words.length - a.words.length ||
				b.p.replace(/[* ]/g, '').length - a.p.replace(/[* ]/g, '').length ||
				Number(a.id !== '') - Number(b.id !== '') ||
				a.order - b.order
		);
		for (let at = 0; at < tokens.length;) {
			const hit = patterns.find(({ words, cs }) =>
				words.every((word, i) => {
					const token = tokens[at + i];
					if (!token || (i > 0 && token.gap !== 'joined' && token.gap !== 'apostrophe'))
						return false;
					const seen = cs ? token.text : token.text.toLowerCase();
					const wanted = cs ? word : word.toLowerCase();
					return wanted.endsWith('*') ? seen.startsWith(wanted.slice(0, -1)) : seen === wanted;
				})
			);
			if (hit && hit.id !== '') found.push(`${hit.id}@${tokens[at]?.start}`);
			at += hit ? hit.words.length : 1;
		}
	}
	return found.sort();
}

test('finds what the naive implementation finds', () => {
	fc.assert(
		fc.property(termsArbitrary, textArbitrary, (terms, text) => {
			const found = findTerms(compileTerms(terms), tokenise(text));
			expect(found.map(({ termId, start }) => `${termId}@${start}`).sort()).toEqual(
				naive(terms, text)
			);
		}),
		{ numRuns: 600 }
	);
});

test('matches of one concept never overlap', () => {
	fc.assert(
		fc.property(termsArbitrary, textArbitrary, (terms, text) => {
			const found = findTerms(compileTerms(terms), tokenise(text));
			for (const concept of new Set(found.map(({ conceptId }) => conceptId))) {
				const own = found.filter(({ conceptId }) => conceptId === concept);
				own.forEach((match, i) => expect(match.start).toBeGreaterThanOrEqual(own[i - 1]?.end ?? 0));
			}
		})
	);
});
