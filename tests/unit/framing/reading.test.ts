/** Tokens, words, dates, outlets and rows. */
import { describe, expect, test } from 'vitest';
import { addDocument, newTally, termCounts, wordCounts } from '$lib/framing/count';
import { readDay } from '$lib/framing/dates';
import { readFileName, readRow, type RowSpec } from '$lib/framing/document';
import { compileTerms } from '$lib/framing/match';
import { outletLookup } from '$lib/framing/outlet-names';
import { countCsv } from '$lib/framing/read-csv';
import { tokenise } from '$lib/framing/tokens';
import { wordsOf } from '$lib/framing/words';
import { term } from './make';

describe('words of', () => {
	test.each([
		['possessives', 'Russia’s army', ['russia', 'army']],
		['contractions', 'they don’t', ['they', "don't"]],
		[
			'abbreviations with full stops',
			'The U.S. and D.P.R. said',
			['the', 'u.s', 'and', 'd.p.r', 'said']
		],
		['sentences without a space between', 'Ukraine.Russia', ['ukraine', 'russia']],
		['numbers', '24 February 2022, the 36th, M777', ['february', 'the', 'm777']],
		['hyphens', 'de-occupied', ['de', 'occupied']],
		['Cyrillic', 'Війна на Донбасі', ['війна', 'на', 'донбасі']],
		['quotation marks', "'liberated' towns", ['liberated', 'towns']]
	])('%s', (_name, text, words) => expect(wordsOf(tokenise(text))).toEqual(words));
});

describe('a date is read', () => {
	test.each([
		['02/28/2022', '2022-02-28'],
		['2022-06-24T23:23:00Z', '2022-06-24'],
		['2022-06-24', '2022-06-24'],
		['20220125T090000Z', '2022-01-25'],
		[' 4/1/2022 ', '2022-04-01'],
		['28/02/2022', null],
		['2022-02-30', null],
		['yesterday', null],
		['', null]
	])('%s → %s', (value, day) => expect(readDay(value)).toBe(day));
});

test.each([
	['20220125T090000Z_GB_en_7d015e6984.txt', { day: '2022-01-25', country: 'gb' }],
	['2022-01-25_PL.txt', { day: '2022-01-25', country: 'pl' }],
	['notes.txt', null]
])('file name %s', (name, read) => expect(readFileName(name)).toEqual(read));

test.each([
	['https://www.BBC.co.uk/news', 'bbc'],
	['bbc.com', 'bbc'],
	['BBC News', 'bbc'],
	['bbc', 'bbc'],
	['unknown', undefined],
	['', undefined]
])('outlet “%s” is %s', (value, id) => {
	const outlets = [{ outlet_id: 'bbc', name: 'BBC News', url: 'https://www.bbc.com/news' }];
	expect(outletLookup(outlets, new Map([['bbc.co.uk', 'bbc']]))(value)).toBe(id);
});

const SPEC: RowSpec = {
	corpusId: 'mine',
	outlet: { column: 'site' },
	dateColumn: 'date',
	textColumns: ['title', 'lead'],
	outletOf: (value) => (value === 'A' ? 'a' : undefined)
};

test('a row that cannot be read names column, value and remedy of every problem', () => {
	const read = readRow({ site: 'B', date: '31.12.2022', title: 'x' }, SPEC);
	expect(read).toEqual({
		problems: [
			{ column: 'site', value: 'B', remedy: expect.stringContaining('--map') },
			{ column: 'date', value: '31.12.2022', remedy: expect.stringContaining('YYYY-MM-DD') }
		]
	});
});

const matcher = compileTerms([term('war', ['war']), term('op', ['special operation'])]);
const CSV = `site,date,title,lead
A,2022-03-01,War special,operation begins
A,2022-03-01,war   SPECIAL,"operation, begins"
A,2022-03-02,War special,operation begins
A,2022-04-01,Nothing,
A,2022-04-02,,
A,2022-13-01,War,
`;

test('counts terms and words, once for each outlet and day', async () => {
	const tally = newTally();
	const told: string[] = [];
	const empty = await countCsv(CSV, SPEC, tally, matcher, (row, p) =>
		told.push(`${row} ${p.value}`)
	);
	expect({ empty, documents: tally.documents, repeated: tally.repeated, told }).toEqual({
		empty: 1,
		documents: 3,
		repeated: 1,
		told: ['7 2022-13-01']
	});
	const row = { corpus_id: 'mine', outlet_id: 'a', month: '2022-03', documents_with_concept: 2 };
	expect(termCounts(tally, matcher, 'mine')).toEqual([
		{ ...row, term_id: 'war', documents_with_term: 2, documents: 2, mentions: 2, words: 8 },
		// "special | operation" stands in two columns, so it is not the phrase.
		{ ...row, term_id: 'op', documents_with_term: 0, documents: 2, mentions: 0, words: 8 }
	]);
	expect(wordCounts(tally, 'mine', 2).map(({ word, count }) => `${word} ${count}`)).toEqual([
		'begins 2',
		'operation 2',
		'special 2',
		'war 2'
	]);
});

test('a column that is missing is named with those that are there', async () => {
	const spec = { ...SPEC, dateColumn: 'day' };
	await expect(countCsv(CSV, spec, newTally(), matcher, () => undefined)).rejects.toThrow(
		'no column day; there are: site, date, title, lead'
	);
});

test('a document is counted the same in one piece and after others', () => {
	const tally = newTally();
	const document = { outletId: 'a', day: '2022-03-01', fields: ['War and war'] };
	expect(addDocument(tally, matcher, document)).toBe(true);
	expect(addDocument(tally, matcher, document)).toBe(false);
	expect(addDocument(tally, matcher, { ...document, outletId: 'b' })).toBe(true);
	expect(tally.documents).toBe(2);
});
