import { describe, expect, test } from 'vitest';
import { compileTerms, findTerms } from '$lib/framing/match';
import { tokenise } from '$lib/framing/tokens';
import { term } from './make';

const WAR = [
	term('operation', ['special military operation', 'special operation*'], {
		excluded: ['special operations forces']
	}),
	term('war', ['war', 'wars'], { excluded: ['world war', 'war crime*'] }),
	term('full_scale', ['full-scale war']),
	term('svo', ['SVO'], { case_sensitive: true }),
	term('annexed', ['annex*', 'аннекс*']),
	term('militia', ["people's militia"])
];
const matcher = compileTerms(WAR);
const found = (text: string) => findTerms(matcher, tokenise(text)).map(({ termId }) => termId);

describe('a text holds', () => {
	test.each([
		['a variant in any capitals', 'SPECIAL military Operation', ['operation']],
		['a variant with hyphens for spaces', 'the special-military operation', ['operation']],
		['a variant with spaces for hyphens', 'a full scale war', ['full_scale']],
		['a variant with quotation marks inside', 'a special “operation”', ['operation']],
		['a variant with guillemets around', '«special operation»', ['operation']],
		['a variant across a line break', 'special\noperation', ['operation']],
		['a variant with a soft hyphen', 'spe\u00ADcial operation', ['operation']],
		['a variant with a zero-width space before', 'special \u200Boperation', ['operation']],
		['a possessive', 'the war’s end', ['war']],
		['a straight apostrophe', "People's Militia", ['militia']],
		['a curly apostrophe', 'People’s Militia', ['militia']],
		['a stem', 'illegally annexing', ['annexed']],
		['a stem in Cyrillic', 'Аннексия', ['annexed']],
		['a term whose capitals matter', 'the SVO', ['svo']],
		['each mention', 'war, war and war', ['war', 'war', 'war']],
		['the longer of two', 'full-scale war', ['full_scale']]
	])('%s', (_name, text, ids) => expect(found(text)).toEqual(ids));
});

describe('a text does not hold', () => {
	test.each([
		['a part of a word', 'warm postwar software'],
		['a phrase parted by a full stop', 'It was special. Operation ended'],
		['a phrase parted by a comma', 'special, operation'],
		['a phrase parted by a dash', 'special – operation'],
		['a phrase parted by a blank line', 'special\n\noperation'],
		['an excluded phrase', 'the Second World War'],
		['an excluded stem', 'war crimes; a war-crime'],
		['a longer excluded phrase', 'Special Operations Forces'],
		['other capitals of a term whose capitals matter', 'svo Svo'],
		['anything when it is empty', '']
	])('%s', (_name, text) => expect(found(text)).toEqual([]));
});

test('offsets point at the words in the text as given', () => {
	const text = 'A “special operation” and war.';
	const spans = findTerms(matcher, tokenise(text)).map(({ start, end }) => text.slice(start, end));
	expect(spans).toEqual(['special operation', 'war']);
});

test('concepts are counted independently of each other', () => {
	const both = compileTerms([
		term('regime', ['Kiev regime']),
		term('kiev', ['Kiev'], { concept_id: 'spelling' })
	]);
	const ids = findTerms(both, tokenise('the Kiev regime')).map(({ termId }) => termId);
	expect(ids.sort()).toEqual(['kiev', 'regime']);
});

describe('preference within a concept', () => {
	test.each([
		['leftmost before longest', ['a b', 'b c d'], 'a b c d', ['t0']],
		['more words before fewer', ['a', 'a b'], 'a b', ['t1']],
		['exact before stem', ['annex*', 'annexed'], 'annexed', ['t1']],
		['longer stem before shorter', ['annex*', 'annexat*'], 'annexation', ['t1']],
		['first in the file when nothing else decides', ['ab* cd', 'ab cd*'], 'ab cd', ['t0']]
	])('%s', (_name, variants, text, ids) => {
		const terms = variants.map((variant, i) => term(`t${i}`, [variant]));
		const seen = findTerms(compileTerms(terms), tokenise(text)).map(({ termId }) => termId);
		expect(seen).toEqual(ids);
	});
});

describe('terms that cannot be told apart are refused', () => {
	test.each([
		['a repeated id', [term('a', ['x']), term('a', ['y'])], /a: this term id is used twice/],
		[
			'a variant of two terms',
			[term('a', ['x y']), term('b', ['X-Y'])],
			/b: "x y" is in the concept/
		],
		[
			'a variant that is excluded',
			[term('a', ['x'], { excluded: ['x'] })],
			/as an excluded phrase/
		],
		['a term without variants', [term('a', [])], /a: no variants/],
		['a variant without a word', [term('a', ['…'])], /holds no word/],
		['a star in the middle', [term('a', ['an*nex'])], /put it at the end of a stem/]
	])('%s', (_name, terms, message) => expect(() => compileTerms(terms)).toThrow(message));
});
