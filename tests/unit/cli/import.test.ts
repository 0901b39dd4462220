/** `parallax import` and `parallax export` as a person meets them: what goes where, and how they end. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src/cli/check';
import type { Command } from '../../../src/cli/command';
import { exportCommand } from '../../../src/cli/export';
import { importCommand } from '../../../src/cli/import';
import { projectVersion } from '../../../src/cli/package';
import { removeFolder, smallFolder } from '../../fixtures/small-folder';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'parallax-import-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function run(command: Command, ...args: string[]) {
	const printed = { out: '', err: '' };
	const exit = await command.run(args, {
		out: (text) => void (printed.out += text),
		err: (text) => void (printed.err += text)
	});
	return { exit, ...printed };
}
const put = (name: string, text: string): string => {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
};
const at = (name: string) => join(folder, name);
const SERIES = 'date,value\n2022-10-07,61680\n2022-10-08,62060\n';

describe('parallax import', () => {
	it('prints one flat table and says on standard error how the file was read', async () => {
		const { exit, out, err } = await run(importCommand, 'static/claims-template.csv');
		expect(out.split('\n')[0]).toContain('outlet,url,published_on,title,actor,party');
		expect(out.trim().split('\n')).toHaveLength(4);
		expect(err).toContain('Table, comma, UTF-8');
		expect(err).toContain(
			'3 of 3 rows are in: 3 claims, 3 figures, 2 parties, 3 speakers; 0 problems'
		);
		expect(exit).toBe(0);
	});

	it('writes a folder that "parallax check" finds sound', async () => {
		const { exit } = await run(importCommand, 'static/claims-template.csv', '--out', at('out'));
		expect(exit).toBe(0);
		const { err } = await run(checkCommand, at('out'));
		// The descriptor is that of an own dataset, which the check of the built-in one does not expect.
		expect(err.split('\n').filter((line) => !/out of date|problems/.test(line))).toEqual(['']);
	});

	it('takes what the table does not say', async () => {
		const args = [
			'--set',
			'actor=General Staff',
			'--set',
			'party=Ukraine',
			'--set',
			'measure=Losses'
		];
		const { out, exit } = await run(importCommand, put('losses.csv', SERIES), ...args);
		expect(out).toContain('General Staff');
		expect(out).toContain('"General Staff: Losses, 61680."');
		expect(exit).toBe(0);
	});

	it('names every row that is not in, with a remedy, and ends with 1', async () => {
		const file = put('t.csv', `${SERIES}2022-10-09,=cmd|x\n2022-10-10,70000\n`);
		const { exit, err } = await run(
			importCommand,
			file,
			'--rejected',
			at('rejected.csv'),
			'--json'
		);
		expect(err).toContain('t row 4, value "=cmd|x": is not a number. Remedy: Write digits');
		expect(readFileSync(at('rejected.csv'), 'utf8')).toContain(
			`t,4,value,"'=cmd|x",is not a number.`
		);
		expect(exit).toBe(1);
	});

	it('asks for the order of day and month, and takes the answer', async () => {
		const file = put('t.csv', 'date,value\n03/04/2022,5\n05/06/2022,6\n');
		const open = await run(importCommand, file);
		expect(open.err).toContain('Question: Is “03/04/2022” in “date” day before month');
		expect(open.exit).toBe(1);
		expect((await run(importCommand, file, '--dmy')).out).toContain('2022-04-03');
		expect((await run(importCommand, file, '--mdy')).out).toContain('2022-03-04');
	});

	it('reports to programs, one object a file', async () => {
		const { out, exit } = await run(
			importCommand,
			put('a.csv', SERIES),
			put('b.csv', SERIES),
			'--json'
		);
		const reports = out
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(reports).toHaveLength(2);
		expect(reports[0]).toMatchObject({
			kind: 'table',
			rows: 2,
			rows_in: 2,
			problems: 0,
			mapping: [
				{ column: 'date', field: 'said_on' },
				{ column: 'value', field: 'value' }
			]
		});
		expect(exit).toBe(0);
	});

	it('maps a column by name', async () => {
		const file = put('t.csv', 'date,x,y\n2022-10-07,5,9\n');
		const { out } = await run(
			importCommand,
			file,
			'--map',
			'x=value',
			'--map',
			'y=ignore',
			'--json'
		);
		expect(JSON.parse(out)).toMatchObject({
			mapping: [{}, { field: 'value', confidence: 1 }, { field: null }]
		});
	});

	it.each([
		['no file', [], 'give a file'],
		['a file that is not there', ['nothing.csv'], 'there is no nothing.csv'],
		['a folder', ['data'], 'data is a folder'],
		['both orders', ['x.csv', '--dmy', '--mdy'], 'not both'],
		['a field that does not exist', ['x.csv', '--map', 'a=b'], 'no field "b"'],
		['a pair without a sign', ['x.csv', '--set', 'actor'], 'write NAME=VALUE'],
		['an unknown sign', ['x.csv', '--decimal', 'dot'], 'use comma, point'],
		['an unknown option', ['x.csv', '--what'], 'what'],
		[
			'a folder that holds something',
			['static/claims-template.csv', '--out', 'data'],
			'data is there already'
		],
		['several files and nowhere to put them', ['a.csv', 'b.csv'], '--out or --json']
	])('ends with 2 for %s', async (_, args, words) => {
		const { exit, err, out } = await run(importCommand, ...args);
		expect(err).toContain(words);
		expect(out).toBe('');
		expect(exit).toBe(2);
	});

	it('says what is wrong with a file that is no table', async () => {
		const { exit, err } = await run(importCommand, put('t.csv', '%PDF-1.7'));
		expect(err).toContain('is a PDF document, no table. Remedy: Copy the table');
		expect(exit).toBe(1);
	});
});

describe('parallax export', () => {
	const data = smallFolder({}, projectVersion());
	afterAll(() => removeFolder(data));

	it.each(['csv', 'jsonld'])('%s comes back byte by byte', async (format) => {
		const first = await run(exportCommand, data, '--format', format);
		expect(first.exit).toBe(0);
		const file = put('t', first.out);
		expect((await run(exportCommand, file, '--format', format)).out).toBe(first.out);
	});

	it('package comes back byte by byte, from a folder and from the file', async () => {
		await run(exportCommand, data, '--out', at('a.zip'));
		await run(importCommand, at('a.zip'), '--out', at('out'));
		await run(exportCommand, at('out'), '--out', at('b.zip'));
		await run(exportCommand, at('a.zip'), '--out', at('c.zip'));
		const first = readFileSync(at('a.zip'));
		expect(first.equals(readFileSync(at('b.zip')))).toBe(true);
		expect(first.equals(readFileSync(at('c.zip')))).toBe(true);
	});

	it.each([
		['an unknown format', [data, '--format', 'xml'], 'use package, csv, jsonld'],
		['a package without a file', [data], 'give --out FILE'],
		['a source that is not there', ['nothing', '--format', 'csv'], 'there is no nothing']
	])('ends with 2 for %s', async (_, args, words) => {
		const { exit, err } = await run(exportCommand, ...args);
		expect(err).toContain(words);
		expect(exit).toBe(2);
	});

	it('writes nothing of a dataset with problems, and ends with 1', async () => {
		const broken = smallFolder({ figures: (csv) => csv.replace('5937,,exact', 'many,,exact') });
		const { exit, err, out } = await run(exportCommand, broken, '--format', 'csv');
		removeFolder(broken);
		expect(err).toContain('figures row 3, value "many"');
		expect([exit, out]).toEqual([1, '']);
	});
});
