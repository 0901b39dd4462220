/** `parallax echoes` as a person meets it: what it prints where, and how it ends. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { echoesCommand } from '../../../src/cli/echoes';

const folder = mkdtempSync(join(tmpdir(), 'echoes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ADDS = [3, 9, 4, 8, 2, 7, 5, 9, 1, 6];
const end = (month: number): string =>
	new Date(Date.UTC(2022, month, 0)).toISOString().slice(0, 10);

function file(name: string, rows: readonly string[], header = 'date,value'): string {
	const path = join(folder, name);
	writeFileSync(path, [header, ...rows, ''].join('\n'));
	return path;
}
let sum = 0;
const TOTAL = file(
	'total.csv',
	ADDS.map((value, i) => `${end(i + 1)},${(sum += value)}`)
);
const PERIOD = file(
	'period.csv',
	ADDS.map((value, i) => `${end(i + 1).slice(0, 7)}-01,${value}`)
);
const HALF = file(
	'half.csv',
	ADDS.map((value, i) => `${end(i + 1)},${value / 2}`)
);
const OTHER = file(
	'other.csv',
	[...ADDS].reverse().map((value, i) => `${end(i + 1)},${value + (i % 3)}`)
);

async function echoes(...args: string[]) {
	const printed = { out: '', err: '' };
	const exit = await echoesCommand.run(args, {
		out: (text) => void (printed.out += text),
		err: (text) => void (printed.err += text)
	});
	return { exit, ...printed };
}

describe('parallax echoes', () => {
	it('prints exactly these keys as JSON, and messages elsewhere', async () => {
		const { exit, out, err } = await echoes(TOTAL, PERIOD, '--b', 'period');
		expect(out).toBe('{"periods":9,"r":1,"mean_ratio":1,"near_equal":1,"dependent":true}\n');
		expect(err).toContain(
			`A: ${TOTAL}, read as total: 10 rows; 9 months (2022-02-01 to 2022-10-31)\n`
		);
		expect(exit).toBe(0);
	});

	it.each([
		[
			'half of it is an echo with another ratio',
			[HALF, TOTAL, '--a', 'period'],
			{ periods: 9, r: 1, mean_ratio: 0.5, near_equal: 0, dependent: true }
		],
		['A is divided by B', [TOTAL, HALF, '--b=period'], { mean_ratio: 2, dependent: true }],
		[
			'another voice',
			[OTHER, PERIOD, '--a', 'period', '--b', 'period'],
			{ periods: 10, dependent: false }
		],
		[
			'months by week are no weeks',
			[PERIOD, TOTAL, '--a', 'period', '--by', 'week'],
			{ periods: 0, r: null, mean_ratio: null, near_equal: null, dependent: null }
		]
	])('%s', async (_, args, expected) => {
		expect(JSON.parse((await echoes(...args)).out)).toMatchObject(expected);
	});

	it('too few common months decide nothing, which is no error', async () => {
		const short = file('short.csv', ['2022-02-01,9', '2022-03-01,4', '2022-04-01,8']);
		const { exit, out, err } = await echoes(short, TOTAL, '--a', 'period');
		expect(JSON.parse(out)).toMatchObject({ periods: 3, dependent: null });
		expect(err).toContain('Fewer than 6 common months: that decides nothing.');
		expect(exit).toBe(0);
	});

	it('says when the dates of one name the neighbouring month', async () => {
		const late = file(
			'late.csv',
			ADDS.map((value, i) => `${end(i + 2).slice(0, 7)}-01,${value}`)
		);
		const { err } = await echoes(late, PERIOD, '--a', 'period', '--b', 'period');
		expect(err).toContain('A and B move as one if A is read one month earlier');
	});

	it('tells file, row, column, value and remedy of a bad row, uses the rest and ends with 1', async () => {
		const bad = file('bad.csv', [
			...ADDS.map((value, i) => `${end(i + 1)},${value}`),
			'2022-11-30,"61,680"',
			'2022-11-31,5'
		]);
		const { exit, out, err } = await echoes(bad, TOTAL, '--a', 'period');
		expect(err).toContain(
			`${bad} row 12, value "61,680": is not a number. Remedy: Write digits only`
		);
		expect(err).toContain(`${bad} row 13, date "2022-11-31": is not a day. Remedy: Write it as`);
		expect(JSON.parse(out)).toMatchObject({ periods: 9, dependent: true });
		expect(exit).toBe(1);
	});

	it.each([
		['one file', [TOTAL], 'give two CSV files'],
		['three files', [TOTAL, TOTAL, TOTAL], 'give two CSV files'],
		['a file that is not there', [TOTAL, 'no-such.csv'], 'there is no no-such.csv'],
		['a folder', [TOTAL, tmpdir()], 'is a folder'],
		['an unknown kind', [TOTAL, TOTAL, '--a', 'sum'], '--a sum: it can be total, period, average'],
		['an unknown period', [TOTAL, TOTAL, '--by', 'year'], '--by year: it can be month, week'],
		['an unknown option', [TOTAL, TOTAL, '--fast'], '--fast']
	])('ends with 2 on %s', async (_, args, words) => {
		const { exit, out, err } = await echoes(...args);
		expect(exit).toBe(2);
		expect(out).toBe('');
		expect(err).toContain(words);
	});

	it('explains itself', async () => {
		const { exit, out } = await echoes('--help');
		expect(exit).toBe(0);
		for (const word of ['--a', '--by', 'mean_ratio', 'near_equal', 'Exit: 0'])
			expect(out).toContain(word);
	});
});
