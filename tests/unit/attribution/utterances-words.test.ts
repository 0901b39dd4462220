import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnitIn, hedgesIn, numbersIn } from '$lib/attribution/utterances/hedges';
import { tokens } from '$lib/attribution/utterances/tokens';
import {
	changedWords,
	keyPhrases,
	replacements,
	sameWords,
	sharedWords,
	wordDiff
} from '$lib/attribution/utterances/word-diff';
import { sayDifferences } from '$lib/ui/utterances/words';

describe('a quotation as words', () => {
	it.each([
		['a number with a comma is one word', 'lost 61,680 troops', ['lost', '61680', 'troops']],
		['a range is one word', 'between 12,000–15,000 people', ['between', '12000-15000', 'people']],
		['a percentage is one word', '18.4% of it', ['18.4%', 'of', 'it']],
		['a number with spaces is one word', 'noin 14 200 sotilasta', ['noin', '14200', 'sotilasta']],
		['two numbers side by side stay two', 'in 2022 41 aircraft', ['in', '2022', '41', 'aircraft']],
		['an apostrophe belongs to its word', 'Ukraine’s army', ["ukraine's", 'army']],
		['a hyphen belongs to its word', 'air-raid', ['air-raid']],
		['capitals do not count', 'Russian TROOPS', ['russian', 'troops']],
		['signs are no words', '“deceived … and” – betrayed.', ['deceived', 'and', 'betrayed']],
		['accents stay', 'près de 1 700 chars', ['près', 'de', '1700', 'chars']],
		['a script without spaces goes sign by sign', '650輛以上', ['650', '輛', '以', '上']],
		['nothing has no words', '', []]
	])('%s', (_name, quotation, expected) => {
		expect(tokens(quotation).map(({ key }) => key)).toEqual(expected);
	});

	it('joined again is the quotation, whatever it holds', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const found = tokens(text);
				if (found.length > 0) expect(found.map((one) => one.text).join('')).toBe(text);
			})
		);
	});
});

const word = fc.constantFrom('lost', 'killed', '61,680', 'troops', 'about', 'Russian', 'the');
const sentence = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));

describe('the difference word by word', () => {
	it.each([
		[
			'one word stands for another',
			'You have been deceived and betrayed',
			'You have been deceived and deceived',
			[['betrayed', 'deceived']]
		],
		[
			'a word is only in the other',
			'captured at least 440 tanks',
			'probably captured at least 440 tanks',
			[[null, 'probably']]
		],
		['a word is only in the base', 'main battle tanks', 'battle tanks', [['main', null]]],
		[
			'a number differs as a whole',
			'about 61,680 lost',
			'about 62,000 lost',
			[['61,680', '62,000']]
		],
		[
			'capitals, quotation marks and stops do not count',
			'“Life and safety.”',
			'life and safety',
			[]
		],
		['a number with and without a comma is one', '31,000 killed', '31000 killed', []],
		['apostrophes of two kinds are one', 'Ukraine’s tanks', "Ukraine's tanks", []]
	])('%s', (_name, base, report, expected) => {
		const pieces = wordDiff(base, report);
		expect(replacements(pieces).map((one) => [one.base, one.report])).toEqual(expected);
		expect(sameWords(pieces)).toBe(expected.length === 0);
	});

	it('shows the report as printed, and loses no word of the base', () => {
		fc.assert(
			fc.property(sentence, sentence, (base, report) => {
				const pieces = wordDiff(base, report);
				const text = (...kinds: string[]) =>
					pieces
						.filter(({ kind }) => kinds.includes(kind))
						.flatMap((piece) => tokens(piece.text).map(({ key }) => key));
				expect(text('same', 'added')).toEqual(tokens(report).map(({ key }) => key));
				expect(text('same', 'missing')).toEqual(tokens(base).map(({ key }) => key));
			})
		);
	});

	it('finds nothing between a text and itself, and as much one way as the other', () => {
		fc.assert(
			fc.property(sentence, sentence, (a, b) => {
				expect(changedWords(wordDiff(a, a))).toBe(0);
				expect(changedWords(wordDiff(a, b))).toBe(changedWords(wordDiff(b, a)));
				expect(sharedWords(wordDiff(a, b))).toBeGreaterThanOrEqual(0);
				expect(sharedWords(wordDiff(a, a))).toBe(1);
			})
		);
	});

	it.each([
		[
			'You have been deceived and betrayed',
			'You have been deceived and deceived',
			'deceived and betrayed',
			'deceived and deceived'
		],
		[
			'Ukrainian soldiers who are beating you with these weapons',
			'Ukrainian soldiers who are attacking you with these weapons',
			'who are beating you with',
			'who are attacking you with'
		]
	])('“%s” and “%s” differ around a few words', (a, b, first, second) => {
		expect(keyPhrases(a, b)).toEqual([first, second]);
	});
});

describe('what printed words say about doubt and numbers', () => {
	it.each([
		['More than 300 people may have been killed', ['may']],
		['highly likely to have had', ['highly likely']],
		['unlikely that either side has gained', ['unlikely']],
		['realistic possibility … losing momentum', ['realistic possibility']],
		['on 9 May the army', []],
		['probably captured, possibly more', ['probably', 'possibly']],
		['the likelihood', []]
	])('“%s” doubts with %j', (text, expected) => {
		expect(hedgesIn(text)).toEqual(expected);
	});

	it.each([
		['2246 tanks, 133 aircraft', [2246, 133], 'exact'],
		['Up to 300 Russian soldiers', [300], 'up_to'],
		['more than (500 square kilometres)', [500], 'more_than'],
		['At About 300,000', [300_000], 'about'],
		['1 million dead Russians', [1_000_000], 'exact'],
		['Nearly 3,000 Soldiers', [3000], 'nearly'],
		['no number here', [], undefined]
	])('“%s” gives %j', (text, values, qualifier) => {
		const found = numbersIn(text);
		expect(found.map(({ value }) => value)).toEqual(values);
		expect(found[0]?.qualifier).toBe(qualifier);
	});

	it.each([
		['about 2,000 kilometres of our territory', 'km'],
		['2,000 square kilometers', 'km²'],
		['500 sq km', 'km²'],
		['68,050 km2 of territory', 'km²'],
		['2,400 sq mi', 'mi²'],
		['440 main battle tanks', null]
	])('“%s” is in %s', (text, unit) => {
		expect(areaUnitIn(text)).toBe(unit);
	});
});

describe('differences in words', () => {
	it.each([
		['other words', 'troops', 'soldiers', ['“soldiers” where A has “troops”']],
		['words more', null, 'those', ['“those” is only here']],
		['words less', 'their', null, ['“their” is only in A']]
	])('%s', (_name, base, report, expected) =>
		expect(sayDifferences([{ base, report }], 'A')).toEqual(expected)
	);
	it('a word that only moved is neither here alone nor there alone', () => {
		const swaps = [
			{ base: null, report: 'immediately' },
			{ base: 'immediately', report: null }
		];
		expect(sayDifferences(swaps, 'A')).toEqual(['“immediately” stands at another place']);
	});
});
