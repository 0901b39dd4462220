import { describe, expect, it } from 'vitest';
import { readDataset } from '$lib/dataset/read-dataset';
import { checkRules, countWords } from '$lib/dataset/rules';
import { smallFiles } from '../../fixtures/small-dataset';

const check = (change: Parameters<typeof smallFiles>[0]) => {
	const { dataset, problems } = readDataset(smallFiles(change));
	expect(problems).toEqual([]);
	return checkRules(dataset);
};

describe('rules of the dataset', () => {
	it('find nothing in a sound dataset', () => {
		expect(checkRules(readDataset(smallFiles()).dataset)).toEqual([]);
	});

	it.each([
		[
			'a quotation of thirteen words',
			{ claims: (csv: string) => csv.replace('5937 died', 'a b c d e f g h i j k l m') },
			{ file: 'claims', row: 3, column: 'wording' }
		],
		[
			'an offset beyond the text',
			{ claims: (csv: string) => csv.replace(',91,120,', ',91,220,') },
			{ file: 'claims', row: 7, column: 'end', value: '220' }
		],
		[
			'an offset that ends before it starts',
			{ claims: (csv: string) => csv.replace(',91,120,', ',120,91,') },
			{ file: 'claims', row: 7, column: 'start, end' }
		],
		[
			'an offset in a document of unknown length',
			{ claims: (csv: string) => csv.replace(',,,,,,team,true,', ',,,,0,9,team,true,') },
			{ file: 'claims', column: 'start, end' }
		],
		[
			'a claim that stands there twice',
			{ claims: (csv: string) => `${csv}${csv.trim().split('\n').at(-1)?.replace('c6', 'c7')}\n` },
			{ file: 'claims', row: 8, column: 'claim_id', value: 'c7' }
		],
		[
			'a document that nobody can find',
			{ documents: (csv: string) => csv.replace('https://example.org/a', '') },
			{ file: 'documents', row: 2, column: 'url' }
		],
		[
			'a claim that replaces what another side said',
			{ claims: (csv: string) => csv.replace(',north,,,denial,', ',north,,c5,denial,') },
			{ file: 'claims', row: 7, column: 'revises', value: 'c5' }
		],
		[
			'a claim that replaces one about something else',
			{
				claims: (csv: string) =>
					csv.replace(',south,,,figure,The southern', ',south,,c5,figure,The southern')
			},
			{ file: 'claims', row: 3, column: 'revises', value: 'c5' }
		],
		[
			'a claim that replaces itself',
			{ claims: (csv: string) => csv.replace(',north,,,denial,', ',north,,c6,denial,') },
			{ file: 'claims', row: 7, column: 'revises', value: 'c6' }
		],
		[
			'a passage of no utterance',
			{
				claims: (csv: string) =>
					csv.replace(
						',day,,,,,,,south,,,figure,The southern',
						',day,,,losses,,,,south,,,figure,The southern'
					)
			},
			{ file: 'claims', row: 3, column: 'part', value: 'losses' }
		],
		[
			'other words that stand nowhere',
			{ claims: (csv: string) => csv.replace('5937 died,,,,', '5937 died,,5937 killed,,') },
			{ file: 'claims', row: 3, column: 'other_wording_in' }
		],
		[
			'other words that are the same',
			{ claims: (csv: string) => csv.replace('5937 died,,,,', '5937 died,,5937 died,heading,') },
			{ file: 'claims', row: 3, column: 'other_wording', value: '5937 died' }
		],
		[
			'other words without a caution',
			{ claims: (csv: string) => csv.replace('5937 died,,,,', '5937 died,,5937 killed,heading,') },
			{ file: 'claims', row: 3, column: 'flags' }
		],
		[
			'another measure without other words',
			{
				figures: (csv: string) => csv.replace('south_troops_killed,,', 'south_troops_killed,lost,')
			},
			{ file: 'figures', row: 3, column: 'other_measure', value: 'lost' }
		],
		[
			'a number behind "dozens"',
			{ figures: (csv: string) => csv.replace('5937,,exact', '24,,unspecified') },
			{ file: 'figures', row: 3, column: 'qualifier' }
		],
		[
			'a missing number',
			{ figures: (csv: string) => csv.replace('5937,,exact', ',,exact') },
			{ file: 'figures', row: 3, column: 'value' }
		],
		[
			'a range without an upper end',
			{ figures: (csv: string) => csv.replace('5937,,exact', '5937,,between') },
			{ file: 'figures', row: 3, column: 'value_high' }
		],
		[
			'a range upside down',
			{ figures: (csv: string) => csv.replace('5937,,exact', '5937,5000,between') },
			{ file: 'figures', row: 3, column: 'value_high', value: '5000' }
		],
		[
			'two units in one family',
			{ measures: (csv: string) => csv.replace('killed,people,south', 'killed,vehicles,south') },
			{ file: 'measures', row: 3, column: 'unit', value: 'vehicles' }
		],
		[
			'more than 100 percent',
			{
				measures: (csv: string) => csv.replaceAll(',people,south', ',percent,south')
			},
			{ file: 'figures', row: 2, column: 'value', value: '61680' }
		],
		[
			'a term that never occurs',
			{
				term_counts: (csv: string) =>
					csv.replace('war_operation,1,5,10,1', 'war_operation,0,5,10,0')
			},
			{ file: 'framing_terms', row: 3, column: 'term_id', value: 'war_operation' }
		],
		[
			'counts that cannot be',
			{ term_counts: (csv: string) => csv.replace('war_operation,1,5,10', 'war_operation,6,5,10') },
			{ file: 'term_counts', row: 3, column: 'documents_with_term' }
		]
	])('find %s', (_name, change, expected) => {
		expect(check(change)).toContainEqual(expect.objectContaining({ code: 'rule', ...expected }));
	});

	it.each([
		['at least 440 main battle tanks', 6],
		['lost … 61,680 troops', 3],
		['“deceived and deceived”', 3],
		['', 0]
	])('%s has %i words', (text, words) => {
		expect(countWords(text)).toBe(words);
	});
});
