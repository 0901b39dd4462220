/** CSV in: what is read, what is a gap, and what is told with row, column, value and remedy. */
import { describe, expect, it } from 'vitest';
import { describeProblem } from '$lib/dataset/problems';
import { sayPeriod } from '$lib/figures/echo/period';
import { readSeries, type Kind } from '$lib/figures/echo/read-series';

const read = (text: string, kind: Kind = 'period', by: 'month' | 'week' = 'month') => {
	const { amounts, problems, rows, empty } = readSeries('a.csv', text, kind, by);
	return {
		amounts: Object.fromEntries(
			[...amounts].map(([period, value]) => [sayPeriod(period, by), value])
		),
		problems: problems.map(describeProblem),
		rows,
		empty
	};
};

const EXPECTED = { 'Mar 2022': 10, 'Apr 2022': 20 };

describe('what is read', () => {
	it.each([
		['plain', 'date,value\n2022-03-31,10\n2022-04-30,20\n'],
		[
			'byte order mark, CRLF, quotes',
			'\uFEFF"date","value"\r\n"2022-03-01","10"\r\n"2022-04-01","20"\r\n'
		],
		['other columns and another order', 'value,who,date\n10,x,2022-03-15\n20,"y, z",2022-04-15\n'],
		['capitals and spaces', 'Date, Value\n2022-03-01, 10\n 2022-04-01 ,20.0'],
		['semicolons', 'date;value\n2022-03-01;10\n2022-04-01;20\n'],
		['months without a day', 'date,value\n2022-03,10\n2022-04,20\n'],
		['days with a time', 'date,value\n2022-03-01T00:00:00Z,10\n2022-04-01 12:00,20\n'],
		['blank lines and another order of rows', 'date,value\n2022-04-01,20\n\n2022-03-01,1e1\n,\n']
	])('%s', (_, text) => {
		expect(read(text)).toEqual({ amounts: EXPECTED, problems: [], rows: 2, empty: 0 });
	});

	it('an average a day is multiplied by the days of the month', () => {
		const { amounts } = read('date,value\n2022-03-01,10\n2024-02-01,10\n2022-04-01,1', 'average');
		expect(amounts).toEqual({ 'Mar 2022': 310, 'Apr 2022': 30, 'Feb 2024': 290 });
	});

	it('a month of a total without a day is its end', () => {
		const { amounts } = read('date,value\n2022-02,10\n2022-03,20\n2022-04,40', 'total');
		expect(amounts).toEqual(EXPECTED);
	});

	it('daily rows add up to months that they cover whole', () => {
		const days = Array.from({ length: 45 }, (_, i) =>
			new Date(Date.UTC(2022, 2, 1 + i)).toISOString().slice(0, 10)
		);
		const text = ['date,value', ...days.map((day) => `${day},2`)].join('\n');
		expect(read(text).amounts).toEqual({ 'Mar 2022': 62 });
		expect(Object.keys(read(text, 'period', 'week').amounts)).toHaveLength(5);
	});

	it('a cell without a number is a gap and no problem', () => {
		expect(read('date,value\n2022-03-01,10\n2022-04-01,\n2022-05-01,0')).toEqual({
			amounts: { 'Mar 2022': 10, 'May 2022': 0 },
			problems: [],
			rows: 2,
			empty: 1
		});
	});
});

describe('what is told', () => {
	it.each([
		[
			'a number with a thousands separator',
			'2022-05-01,"61,680"',
			'a.csv row 4, value "61,680": is not a number. Remedy: Write digits only'
		],
		[
			'the same without quotes',
			'2022-05-01,61,680',
			'a.csv row 4 "2022-05-01,61,680": has 3 cells'
		],
		['words', '2022-05-01,many', 'a.csv row 4, value "many": is not a number.'],
		['NaN', '2022-05-01,NaN', 'a.csv row 4, value "NaN": is not a number.'],
		[
			'a number too large to hold',
			'2022-05-01,1e999',
			'a.csv row 4, value "1e999": is not a number.'
		],
		[
			'a day that does not exist',
			'2022-02-30,5',
			'a.csv row 4, date "2022-02-30": is not a day. Remedy: Write it as 2022-10-07.'
		],
		['another way to write a day', '01/05/2022,5', 'a.csv row 4, date "01/05/2022": is not a day.'],
		['no day', ',5', 'a.csv row 4, date "": is not a day.']
	])('%s; the other rows are used', (_, row, words) => {
		const { amounts, problems } = read(`date,value\n2022-03-01,10\n2022-04-01,20\n${row}\n`);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(words);
		expect(amounts).toEqual(EXPECTED);
	});

	it('two numbers for one month: neither is used', () => {
		const { amounts, problems } = read('date,value\n2022-03-01,10\n2022-04-01,20\n2022-03-31,11');
		expect(problems).toEqual([
			'a.csv row 4, date "2022-03-31": says 11, row 2 (2022-03-01) says 10 for the same time; neither is used. Remedy: Keep one of the rows.'
		]);
		expect(amounts).toEqual({ 'Apr 2022': 20 });
	});

	it.each([
		['no column value', 'date,count\n2022-03-01,1', ['value column is missing.']],
		[
			'no header',
			'2022-03-01,1\n2022-04-01,2',
			['date column is missing.', 'value column is missing.']
		],
		['an empty file', '', ['date column is missing.', 'value column is missing.']]
	])('%s', (_, text, words) => {
		const { problems, rows } = read(text);
		expect(rows).toBe(0);
		expect(problems.map((problem) => problem.replace(/^a\.csv row 1, (\w+): /, '$1 '))).toEqual(
			words.map((word) => `${word} Remedy: Write “date,value” in the first row.`)
		);
	});

	it.each([
		['monthly numbers by week', 'week' as const, [31, 30, 31], 'Compare by month: --by month.'],
		['weekly numbers by month', 'month' as const, [7, 7, 7], 'Compare by week: --by week.']
	])('%s', (_, by, steps, remedy) => {
		let at = Date.UTC(2022, 2, 1);
		const days = [0, ...steps].map((step) =>
			new Date((at += step * 86_400_000)).toISOString().slice(0, 10)
		);
		const { amounts, problems } = read(
			['date,value', ...days.map((day) => `${day},5`)].join('\n'),
			'period',
			by
		);
		expect(amounts).toEqual({});
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(remedy);
	});
});
