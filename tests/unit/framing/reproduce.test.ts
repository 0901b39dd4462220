/** The committed tables are what the commands in docs/COUNTING.md write; no furniture is left. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countCommand } from '../../../src/cli/count';
import { hasCorpora, needed } from './corpora';

const COMMAND = 'npm run -s parallax -- count ';
const commands = readFileSync('docs/COUNTING.md', 'utf8')
	.split('\n')
	.filter((line) => line.startsWith(COMMAND))
	.map((line) => line.slice(COMMAND.length).split(' '));

const folder = mkdtempSync(join(tmpdir(), 'parallax-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command; its word file goes to a folder of our own. */
async function run(args: string[]): Promise<{ code: number; out: string; err: string }> {
	const written = { out: '', err: '' };
	const own = args.map((arg, i) => (args[i - 1] === '--words' ? join(folder, arg) : arg));
	const code = await countCommand.run(own, {
		out: (text) => void (written.out += text),
		err: (text) => void (written.err += text)
	});
	return { code, ...written };
}

describe.skipIf(!hasCorpora)(`the commands of docs/COUNTING.md${needed}`, () => {
	test('write data/term_counts.csv and data/word_counts.csv', { timeout: 300_000 }, async () => {
		let terms = '';
		let words = '';
		for (const [i, args] of commands.entries()) {
			const { code, out, err } = await run(args);
			expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining(' 0 problems') });
			terms += out;
			words += readFileSync(join(folder, `words-${i + 1}.csv`), 'utf8');
		}
		expect(commands).toHaveLength(4);
		// Compared by lines so that a difference is shown as such, not as two long texts.
		expect(terms.split('\n')).toEqual(readFileSync('data/term_counts.csv', 'utf8').split('\n'));
		expect(words.split('\n')).toEqual(readFileSync('data/word_counts.csv', 'utf8').split('\n'));
	});
});

test('no outlet of RUWA is left with its own furniture among its words', () => {
	const rows = readFileSync('data/word_counts.csv', 'utf8')
		.split('\n')
		.map((line) => line.split(','));
	const count = (outlet: string, word: string): number =>
		Number(rows.find((row) => row[1] === outlet && row[2] === word)?.[3] ?? 0);
	expect(count('ukrinform', 'ukrinform')).toBe(0);
	expect(count('reuters', 'reuters')).toBe(0);
	expect(count('rt', 'rt')).toBe(0);
	expect(count('censor-net', 'censor')).toBe(0);
	// "View news." ended 5,079 leads, "War in Ukraine | Censor.NET" 4,106 titles, a date every one.
	expect(count('censor-net', 'view')).toBeLessThan(20);
	expect(count('censor-net', 'war')).toBeLessThan(1500);
	expect(count('msnbc', 'transcript')).toBe(0);
	// 233 releases began with "The message reads, in part:".
	expect(count('kremlin-press', 'reads')).toBeLessThan(30);
	expect(count('war-news-us', 'newsletter')).toBeLessThan(20);
	expect(count('war-news-pl', 'advertisement')).toBe(0);
});

describe('parallax count', () => {
	const terms = ['--terms', 'data/framing_terms.csv'];
	test.each([
		['no file', [], 'give one CSV file'],
		[
			'a file that is not there',
			['nowhere.csv', '--outlet', 'x', ...terms],
			'there is no nowhere.csv'
		],
		['no outlet', ['data/parties.csv', ...terms], '--outlet is missing'],
		[
			'a column that is not there',
			['data/parties.csv', '--outlet', '=x', '--date', 'day', '--text', 'name', ...terms],
			'no column day; there are: party_id'
		],
		['an unknown option', ['--nonsense'], 'nonsense'],
		[
			'a bad pair',
			[
				'data/parties.csv',
				'--outlet',
				'name',
				'--date',
				'name',
				'--text',
				'name',
				'--map',
				'x',
				...terms
			],
			'VALUE=OUTLET'
		]
	])('given %s ends with 2 and says so', async (_name, args, message) => {
		const { code, err, out } = await run(args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(message);
	});

	test('names rows it cannot read, counts nothing of them and ends with 1', async () => {
		const args = ['data/parties.csv', '--outlet', '=x', '--date', 'name', '--text', 'description'];
		const { code, err } = await run([...args, ...terms]);
		expect(code).toBe(1);
		expect(err).toContain(
			'row 2, column name: "Russia" cannot be read; write the date as YYYY-MM-DD'
		);
	});

	test('explains itself', async () => {
		const { code, out } = await run(['--help']);
		expect({ code, first: out.split(' ')[0] }).toEqual({ code: 0, first: 'parallax' });
		expect(existsSync('docs/COUNTING.md')).toBe(true);
	});
});
