/** From a page to sentences and quotations, with nothing moved. */
import { describe, expect, it } from 'vitest';
import { withoutFurniture } from '$lib/extraction/reading/furniture';
import { normalise } from '$lib/extraction/reading/normalise';
import { read } from '$lib/extraction/reading/read';
import { sectionsOf } from '$lib/extraction/reading/sections';
import { tagger } from './context';

describe('normalise', () => {
	it.each([
		['typographic marks stay', '“a” ‘b’', '“a” ‘b’'],
		['guillemets', '«a»', '“a”'],
		['low marks', '„a”', '“a”'],
		['two accents open', '``a', ' “a'],
		['two apostrophes open before a word', "''a", ' “a'],
		['two apostrophes close behind a word', "a.'' b", 'a.”  b'],
		['an apostrophe in a word', 'don’t', "don't"],
		['a no-break space', 'a\u00a0b', 'a b'],
		['a NUL', 'a\u0000b', 'a b'],
		['marks for writing direction', 'a\u200fb\u202e', 'a b '],
		['half a surrogate pair', 'a\ud800b', 'a b'],
		['a whole surrogate pair stays', 'a😀b', 'a😀b'],
		['a byte order mark', '\ufeffa', ' a']
	])('%s', (_, text, expected) => {
		expect(normalise(text)).toBe(expected);
		expect(normalise(text)).toHaveLength(text.length);
	});
});

describe('furniture', () => {
	it.each([
		['Share:'],
		['Related News'],
		['Post a comment'],
		['Read more: Another article'],
		['Join NewsTrack Whatsapp group'],
		['https://example.org/article.html'],
		['Publish dateFriday 31 January 2025 - 12:55'],
		['Follow Anna Yasen on Twitter'],
		['© 2022 The Daily']
	])('is blanked: %s', (line) => {
		expect(withoutFurniture(line).trim()).toBe('');
		expect(withoutFurniture(line)).toHaveLength(line.length);
	});

	it.each([
		['The bank shares fell.'],
		[
			'Read the statement of the ministry carefully, she said, and decide for yourselves what it means.'
		],
		['Moscow – a city of millions – was calm.']
	])('is not: %s', (line) => {
		expect(withoutFurniture(line)).toBe(line);
	});

	it.each([
		['KYIV, Oct 7 (Presto) — The army left.', 'The army left.'],
		['Verbove (AFP) – The army left.', 'The army left.'],
		['The army left. (apa,afp,dpa)', 'The army left.']
	])('a dateline or a credit goes: %s', (line, rest) => {
		expect(withoutFurniture(line).trim()).toBe(rest);
	});

	it('leaves a headline that is printed twice only once', () => {
		const headline = 'The army says it has left the city';
		expect(withoutFurniture(`${headline}\n${headline}`).trim()).toBe(headline);
	});

	it('ends the article where other articles are listed', () => {
		const text =
			'The army left.\nIt was cold.\nThe mayor stayed.\nRelated News\nThe ministry said no.';
		expect(withoutFurniture(text)).not.toContain('ministry');
	});
});

const sentences = (text: string): string[] => {
	const r = read(text, tagger);
	return r.sentences.map(({ first, last }) =>
		text.slice(r.words[first]?.start, r.words[last - 1]?.end)
	);
};

describe('sentences', () => {
	it.each([
		['two', 'It was cold. It was dark.', ['It was cold.', 'It was dark.']],
		[
			'an abbreviation',
			'Gen. Yasen met Mr. Klen. They left.',
			['Gen. Yasen met Mr. Klen.', 'They left.']
		],
		['initials', 'J. R. Smith left. He was tired.', ['J. R. Smith left.', 'He was tired.']],
		[
			'a closing mark belongs to its sentence',
			'She said “It is cold.” It was.',
			['She said “It is cold.”', 'It was.']
		],
		[
			'a frame behind a question',
			'“Is it cold?” Anna asked. It was.',
			['“Is it cold?” Anna asked.', 'It was.']
		],
		['a decimal', 'It cost 5.4 million. They paid.', ['It cost 5.4 million.', 'They paid.']],
		['a line ends one', 'A headline\nIt was cold.', ['A headline', 'It was cold.']],
		['a wrapped line does not', 'It was cold in the\nold city.', ['It was cold in the\nold city.']]
	])('%s', (_, text, expected) => {
		expect(sentences(text)).toEqual(expected);
	});
});

const quotations = (text: string): string[] => {
	const r = read(text, tagger);
	return r.quotations.map(({ first, last }) =>
		text.slice(r.words[first]?.start, r.words[last - 1]?.end)
	);
};

describe('quotations', () => {
	it.each([
		['curly', '“A b,” he said. “C d.”', ['“A b,”', '“C d.”']],
		['straight', '"A b," he said. "C d."', ['"A b,"', '"C d."']],
		['one within another', '“A ‘b c’ d,” he said.', ['“A ‘b c’ d,”']],
		['single, as in headlines', 'He says ‘a b’ is c', ['‘a b’']],
		['an apostrophe is none', 'It is the soldiers’ home and the army’s.', []],
		['forgotten: it ends with its sentence', '“It is cold. It is dark.', ['“It is cold.']],
		['over two paragraphs', '“A b.\n\n“C d,” he said.', ['“A b.', '“C d,”']]
	])('%s', (_, text, expected) => {
		expect(quotations(text)).toEqual(expected);
	});
});

describe('sections', () => {
	it('covers a text without a gap, at line breaks where there are any', () => {
		const text = 'a line\n'.repeat(50);
		const sections = sectionsOf(text, 100);
		expect(sections.map(([start, end]) => text.slice(start, end)).join('')).toBe(text);
		for (const [, end] of sections) expect(text[end - 1]).toBe('\n');
	});

	it('cuts a line without blanks', () => {
		expect(sectionsOf('a'.repeat(250), 100)).toEqual([
			[0, 100],
			[100, 200],
			[200, 250]
		]);
	});
});
