/** `parallax extract` as a person or a script meets it: what it prints where, and how it ends. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractCommand } from '../../../src/cli/extract';
import { projectVersion } from '../../../src/cli/package';
import { removeFolder, smallFolder } from '../../fixtures/small-folder';

let texts = '';
let data = '';
beforeAll(() => {
	texts = mkdtempSync(join(tmpdir(), 'parallax-extract-'));
	data = smallFolder({}, projectVersion());
	writeFileSync(
		join(texts, 'a.txt'),
		'General Birch said that at least 40 soldiers were killed.\n'
	);
	writeFileSync(join(texts, 'b.txt'), 'It was a cold day.\n');
	writeFileSync(join(texts, 'formula.txt'), '=SUM said that it was cold.\n');
});
afterAll(() => {
	rmSync(texts, { recursive: true });
	removeFolder(data);
});

async function extract(...args: string[]) {
	const printed = { out: '', err: '' };
	const exit = await extractCommand.run(args, {
		out: (text) => void (printed.out += text),
		err: (text) => void (printed.err += text)
	});
	return { exit, ...printed };
}

const file = (name: string): string => join(texts, name);
const run = (...args: string[]) => extract(...args, '--data', data);

describe('parallax extract', () => {
	it('prints one object a line and file, with the promised keys', async () => {
		const { exit, out, err } = await run(file('a.txt'), file('b.txt'));
		const lines = out
			.trim()
			.split('\n')
			.map((line): unknown => JSON.parse(line));
		expect(lines).toEqual([
			{
				file: file('a.txt'),
				claims: [
					{
						id: 'c1',
						parent: null,
						source: [[0, 13]],
						cue: [[14, 18]],
						content: [[19, 56]],
						actor: 'ua-general',
						party: 'north',
						relayed_by: null,
						stance: 'neutral',
						direct: 'indirect',
						hedge: null,
						verification: null,
						figures: [
							{
								start: 24,
								end: 44,
								measure: null,
								value: 40,
								value_high: null,
								qualifier: 'at_least',
								unit: 'people',
								per: null,
								as_of: null
							}
						],
						confidence: expect.any(Number),
						rule: 'verb-that'
					}
				]
			},
			{ file: file('b.txt'), claims: [] }
		]);
		expect(err).toBe('');
		expect(exit).toBe(0);
	});

	it('prints a table, with formulas defused', async () => {
		const { out } = await run(file('formula.txt'), '--csv');
		const [header, row] = out.split('\n');
		expect(header).toContain('file,id,parent,party,actor');
		expect(row).not.toMatch(/(^|,)=/);
	});

	it('names a file that is not there, does the rest and ends with 1', async () => {
		const { exit, out, err } = await run(file('none.txt'), file('b.txt'));
		expect(err).toBe(`${file('none.txt')}: there is no such file\n`);
		expect(out.trim().split('\n')).toHaveLength(1);
		expect(exit).toBe(1);
	});

	it.each([
		['no file', [], 'name at least one file'],
		['two forms', ['a.txt', '--json', '--csv'], 'choose one of --json and --csv'],
		['a day that is none', ['a.txt', '--published', 'Friday'], 'write YYYY-MM-DD'],
		['an option that is none', ['a.txt', '--xml'], "Unknown option '--xml'"]
	])('is used wrongly: %s', async (_, args, message) => {
		const { exit, out, err } = await extract(...args);
		expect(err).toContain(message);
		expect(out).toBe('');
		expect(exit).toBe(2);
	});

	it('ends with 2 when there is no such dataset', async () => {
		const { exit, err } = await extract(file('a.txt'), '--data', 'no-such-folder');
		expect(err).toContain('there is no folder no-such-folder');
		expect(exit).toBe(2);
	});

	it('explains itself', async () => {
		const { exit, out } = await extract('--help');
		expect(out).toContain('parallax extract FILE…');
		expect(exit).toBe(0);
	});
});
