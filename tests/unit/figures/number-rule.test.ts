/** What each number rule makes of each way to give a number, in words and on the real data. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/dataset/builtin.server';
import { bound, intervalOf } from '$lib/figures/bound';
import {
	codeFigure,
	givenOf,
	NUMBER_RULES,
	pairedRows,
	ruledRow,
	ruledRows
} from '$lib/figures/number-rule';
import { ruleChanges } from '$lib/figures/number-rule-changes';
import { amountIn, amountsIn } from '$lib/figures/number-rule-words';
import { sayFigure } from '$lib/figures/words';
import type { FigureRow } from '$lib/dataset/rows';
import { figure, PARTIES } from '../../fixtures/figures';

const day = '2022-10-07';
const said = (value: number | null, change: Parameters<typeof figure>[3] = {}) =>
	figure('north', value, day, change);

describe('amounts in words', () => {
	it.each([
		['dozens of towns and villages', 12],
		['tens of prisoners', 10],
		['"hundreds" of tanks, over 1,500 armored combat vehicles', 100],
		['at least in the hundreds in the town', 100],
		['thousands of troops', 1000],
		['Tens of thousands were killed', 10_000],
		['hundreds of thousands', 100_000],
		['десятки тысяч погибших', 10_000],
		['сотні полонених', 100],
		['Dutzende Tote', 12],
		['des dizaines de milliers', 10_000],
		['centinaia di soldati', 100]
	] as const)('“%s” is %d under the rule', (text, number) => {
		expect(amountIn(text)?.number).toBe(number);
	});
	it.each([
		'many Russian soldiers',
		'a record number of Russian troops',
		'only "a few aircraft units" were damaged',
		'scores of people',
		'an area at least twice the size of Greater London',
		'21 thousand',
		'intense fighting',
		'attends the meeting'
	])('“%s” has no number in the rule', (text) => {
		expect(amountIn(text)).toBeNull();
	});
	it('two different amounts in one text cannot be told apart', () => {
		expect(amountsIn('dozens killed, hundreds wounded').map((one) => one.number)).toEqual([
			12, 100
		]);
		expect(amountIn('dozens killed, hundreds wounded')).toBeNull();
	});
	it('a word of the next sentence is not part of “tens of thousands”', () => {
		expect(amountsIn('dozens. Thousands fled').map((one) => one.number)).toEqual([12, 1000]);
	});
	it('keeps the words as printed, and says which number ACLED names itself', () => {
		expect(amountIn('“Tens of thousands” died')).toEqual({
			words: 'Tens of thousands',
			number: 10_000,
			named: false
		});
		expect(amountIn('dozens')?.named).toBe(true);
	});
});

describe('ACLED’s coding', () => {
	it.each([
		['an exact number stays as it is', said(498), 498, 'none'],
		['“about” loses its word', said(500, { qualifier: 'about' }), 500, 'bound'],
		['“nearly” loses its word', said(300, { qualifier: 'nearly' }), 300, 'bound'],
		['“at least” becomes its lower end', said(440, { qualifier: 'at_least' }), 440, 'bound'],
		['“more than” becomes its lower end', said(300, { qualifier: 'more_than' }), 300, 'bound'],
		[
			'a range becomes its low end',
			said(100, { qualifier: 'between', valueHigh: 120 }),
			100,
			'bound'
		],
		['“dozens” becomes 12', said(null, { wording: 'dozens of boats' }), 12, 'number'],
		['“tens” becomes 10', said(null, { wording: 'tens of boats' }), 10, 'number'],
		['“hundreds” becomes 100', said(null, { wording: 'hundreds' }), 100, 'number'],
		[
			'words of the claim count where the figure has none',
			said(null, { claim: { wording: 'hundreds of tanks' } }),
			100,
			'number'
		]
	] as const)('%s', (_name, row, best, change) => {
		expect(codeFigure(row, 'acled')).toMatchObject({ low: best, best, high: best, change });
	});

	it.each([
		['“up to” has no rule and stays a bound', said(85, { qualifier: 'up_to' })],
		['“many” stays words', said(null, { wording: 'many boats' })],
		['no words and no number stay nothing', said(null)],
		[
			'a refusal gives no number, whatever its words',
			said(null, { wording: 'dozens', claim: { kind: 'refusal' } })
		],
		[
			'a denial is not turned into the number it denies',
			said(null, { wording: 'dozens', claim: { kind: 'denial' } })
		]
	])('%s', (_name, row) => {
		expect(codeFigure(row, 'acled').change).toBe('none');
		const ruled = ruledRow(row, 'acled');
		expect(bound(ruled)).toEqual(bound(row));
		expect(intervalOf(ruled)).toEqual(intervalOf(row));
	});

	it('draws a number it made as an outline, and says the original words first', () => {
		const row = ruledRow(said(null, { wording: 'dozens of boats' }), 'acled');
		expect(bound(row)).toEqual({ value: 12, hollow: true });
		expect(sayFigure(row, 'boats')).toBe(
			'“dozens of boats”, “dozens” coded as 12 under ACLED’s rule'
		);
		const least = ruledRow(said(440, { qualifier: 'at_least' }), 'acled');
		expect(bound(least)).toEqual({ value: 440, hollow: true });
		expect(sayFigure(least, 'boats')).toBe('at least 440 boats, coded as 440 under ACLED’s rule');
	});

	it('says where the number follows from “and so on” only', () => {
		const row = ruledRow(said(null, { wording: 'thousands' }), 'acled');
		expect(sayFigure(row, 'people')).toContain(
			'coded as 1,000 under ACLED’s rule (its “and so on”)'
		);
	});
});

describe('low–best–high', () => {
	it.each([
		['an exact number is all three', said(498), [498, 498, 498]],
		['“about” has a best number only', said(500, { qualifier: 'about' }), [null, 500, null]],
		['“at least” has no high', said(440, { qualifier: 'at_least' }), [440, 440, null]],
		['“up to” has a high only', said(85, { qualifier: 'up_to' }), [null, null, 85]],
		['a range has no best', said(100, { qualifier: 'between', valueHigh: 120 }), [100, null, 120]],
		['“dozens” has none', said(null, { wording: 'dozens' }), [null, null, null]],
		['a refusal has none', said(null, { claim: { kind: 'refusal' } }), [null, null, null]]
	] as const)('%s', (_name, row, [low, best, high]) => {
		expect(codeFigure(row, 'low-best-high')).toMatchObject({ low, best, high });
	});

	it('draws what was said: bounds stay bounds', () => {
		for (const change of [
			{},
			{ qualifier: 'at_least' },
			{ qualifier: 'up_to' },
			{ qualifier: 'between', valueHigh: 900 }
		] as const)
			expect(bound(ruledRow(said(440, change), 'low-best-high'))).toEqual(bound(said(440, change)));
	});

	it('pairs best numbers, and leaves out what has none', () => {
		const rows = ruledRows(
			[
				said(440, { qualifier: 'at_least' }),
				said(100, { qualifier: 'between', valueHigh: 120 }),
				said(85, { qualifier: 'up_to' }),
				said(500, { qualifier: 'about' }),
				said(7)
			],
			'low-best-high'
		);
		expect(pairedRows(rows).map((row) => [row.value, row.qualifier])).toEqual([
			[440, 'exact'],
			[500, 'about'],
			[7, 'exact']
		]);
	});
});

describe('what changed', () => {
	const rows = [
		said(498),
		said(440, { qualifier: 'at_least' }),
		said(null, { wording: 'dozens' }),
		said(100, { qualifier: 'between', valueHigh: 120 })
	];
	const told = (list: readonly FigureRow[], rule: (typeof NUMBER_RULES)[number]) =>
		ruleChanges(ruledRows(list, rule), rule).sentences.join(' ');

	it('is nothing under the literal rule', () => {
		expect(told(rows, 'literal')).toBe('');
		expect(ruledRows(rows, 'literal')).toBe(rows);
	});
	it('counts the numbers that nobody gave', () => {
		expect(told(rows, 'acled')).toBe(
			'1 figure gets a number that nobody gave. 2 figures lose their “at least”, range or “about” and become one plain number.'
		);
		expect(told(rows, 'low-best-high')).toBe(
			'No figure gets a number that nobody gave. 2 figures have only some of the three numbers. 1 of them has no best number and is in no gap.'
		);
	});
	it('says so where a rule changes nothing', () => {
		expect(told([said(498)], 'acled')).toContain('changes nothing here');
		expect(told([], 'acled')).toContain('No figure is in view');
	});
});

it('treats every party alike: the same words give the same numbers', () => {
	const forms: Parameters<typeof figure>[3][] = [
		{ qualifier: 'at_least' },
		{ qualifier: 'up_to' },
		{ qualifier: 'between', valueHigh: 900 },
		{}
	];
	for (const rule of NUMBER_RULES) {
		const of = (party: string) =>
			forms.map((form) => ({
				...codeFigure(figure(party, 440, day, form), rule),
				given: null
			}));
		for (const party of PARTIES) expect(of(party.party_id)).toEqual(of('north'));
	}
});

describe('on the built-in data', () => {
	type Cells = Record<string, string>;
	const csv = (name: string): Cells[] =>
		Papa.parse<Cells>(readFileSync(`data/${name}.csv`, 'utf8'), {
			header: true,
			skipEmptyLines: true
		}).data;
	const claims = new Map(csv('claims').map((row) => [row.claim_id, row]));
	const figures = csv('figures');
	const coded = ruleChanges(ruledRows(dataset().figureRows, 'acled'), 'acled');

	it('ACLED’s coding gives a number to each figure whose words say tens, dozens, hundreds or thousands', () => {
		const plain = /\b(tens|dozens|hundreds|thousands)\b/i;
		const expected = figures.filter((row) => {
			const claim = claims.get(row.claim_id);
			return (
				row.value === '' &&
				!['refusal', 'denial'].includes(claim?.kind ?? '') &&
				plain.test(row.wording || claim?.wording || '')
			);
		});
		expect(expected.length).toBeGreaterThan(5);
		expect(coded.made.map((row) => row.id).sort()).toEqual(
			expected.map((row) => row.figure_id).sort()
		);
	});
	it('and takes the bound from every other figure that has one, but for “up to”', () => {
		const expected = figures.filter(
			(row) =>
				row.value !== '' &&
				!['exact', 'up_to'].includes(row.qualifier ?? '') &&
				!['refusal', 'denial'].includes(claims.get(row.claim_id)?.kind ?? '')
		);
		expect(coded.bounds).toHaveLength(expected.length);
	});
	it.each([
		['2022-10-07-geo-dozens-of-towns-1', 12],
		['2023-10-16-ru-shoigu-ukrainian-tanks-destroyed-f1', 100],
		['2024-02-01-ua-government-people-killed-f1', 10_000],
		['2023-12-27-wire-ap-people-died-f1', 100]
	])('%s is coded as %d', (id, number) => {
		expect(coded.made.find((row) => row.id === id)?.value).toBe(number);
	});
	it('no rule changes a figure as it was said', () => {
		for (const rule of NUMBER_RULES)
			for (const row of dataset().figureRows) expect(givenOf(ruledRow(row, rule))).toBe(row);
	});
});
