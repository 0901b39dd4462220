/** `parallax check` as a person meets it: what it prints where, and how it ends. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src/cli/check';
import { projectVersion } from '../../../src/cli/package';
import { removeFolder, smallFolder } from '../../fixtures/small-folder';

const folders: string[] = [];
function folderWith(changes: Parameters<typeof smallFolder>[0] = {}): string {
	const folder = smallFolder(changes, projectVersion());
	folders.push(folder);
	return folder;
}
afterEach(() => folders.splice(0).forEach(removeFolder));

async function check(folder: string) {
	const printed = { out: '', err: '' };
	const exit = await checkCommand.run([folder], {
		out: (text) => void (printed.out += text),
		err: (text) => void (printed.err += text)
	});
	return { exit, ...printed };
}

describe('parallax check', () => {
	it('ends with 0 and says so when nothing is wrong', async () => {
		const folder = folderWith();
		const { exit, err } = await check(folder);
		expect(err).toBe(`${folder}: no problems.\n`);
		expect(exit).toBe(0);
	});

	it('prints claims by party, the residual group last', async () => {
		const { out } = await check(folderWith());
		const [byParty = ''] = out.split('\n\n');
		const cells = byParty.split('\n').map((line) => line.split(/\s{2,}/));
		expect(cells.map(([party]) => party?.trim())).toEqual([
			'party',
			'Northland',
			'Southland',
			'Other voices'
		]);
		expect(cells[1]?.slice(1).map((cell) => cell.trim())).toEqual([
			'3',
			'1',
			'1',
			'1',
			'2',
			'2',
			'2022-10-07',
			'2022-10-09'
		]);
	});

	it('prints figures by measure and party, a measure without figures too', async () => {
		const { out } = await check(folderWith());
		const lines = (out.split('\n\n')[1] ?? '').trim().split('\n');
		expect(lines[0]?.split(/\s+/)).toEqual(['measure', 'North', 'South', 'Other', 'all']);
		expect(lines.map((line) => line.split(/\s+/))).toContainEqual([
			'south_troops_lost',
			'1',
			'0',
			'0',
			'1'
		]);
		expect(lines.map((line) => line.split(/\s+/))).toContainEqual([
			'civilians_killed',
			'0',
			'0',
			'0',
			'0'
		]);
	});

	it.each([
		[
			'a cell of the wrong type',
			{ figures: (csv: string) => csv.replace('5937,,exact', 'many,,exact') },
			['figures row 3, value "many": is not a number.', 'Remedy: Use digits']
		],
		[
			'a value that is not in the list',
			{ claims: (csv: string) => csv.replace('north,,,denial', 'north,,,rumour') },
			[
				'claims row 7, kind "rumour": is not one of the allowed values.',
				'Remedy: Use figure, assertion'
			]
		],
		[
			'a reference that leads nowhere',
			{ claims: (csv: string) => csv.replace('3,ua-general', '3,ua-nobody') },
			[
				'claims row 4, actor_id "ua-nobody": is not in actors.actor_id.',
				'Remedy: Add it to actors.csv'
			]
		],
		[
			'a rule of the dataset',
			{ claims: (csv: string) => csv.replace('5937 died', 'a b c d e f g h i j k l m') },
			['claims row 3, wording "a b c d e f g h i j k l m": has 13 words.', 'Remedy: Cut it']
		]
	])(
		'tells file, row, column, value and remedy of %s, and ends with 1',
		async (_, changes, words) => {
			const { exit, err } = await check(folderWith(changes));
			const [first = ''] = err.split('\n');
			for (const part of words) expect(first).toContain(part);
			expect(exit).toBe(1);
		}
	);

	it('counts the problems in its last line', async () => {
		const folder = folderWith({
			figures: (csv) => csv.replace('5937,,exact', 'many,,exact').replace('7000,,', 'some,,')
		});
		const { err } = await check(folder);
		expect(err.trim().split('\n').at(-1)).toBe(`${folder}: 2 problems.`);
	});

	it('names a file that is not there', async () => {
		const folder = folderWith();
		rmSync(join(folder, 'events.csv'));
		const { exit, err } = await check(folder);
		expect(err).toContain('events: is not there. Remedy: Add events.csv with the columns event_id');
		expect(exit).toBe(1);
	});

	it('asks for a new datapackage.json when the old one is out of date', async () => {
		const folder = folderWith();
		writeFileSync(join(folder, 'datapackage.json'), '{}\n');
		const { exit, err } = await check(folder);
		expect(err).toContain(
			'datapackage.json is out of date. Remedy: npm run -s parallax -- package'
		);
		expect(exit).toBe(1);
	});

	it('tells the line of a change that names no row, and of one that has no form', async () => {
		const folder = folderWith();
		writeFileSync(
			join(folder, 'CHANGELOG.md'),
			'## 0.2.0 · 2026-11-22\n### Revised\n- claims `c9`: a typo.\n- mended a typo\n'
		);
		const { exit, err } = await check(folder);
		expect(err).toContain('CHANGELOG.md row 3 "c9": is not in claims.csv. Remedy: Correct the id');
		expect(err).toContain('CHANGELOG.md row 4 "- mended a typo": does not name table');
		expect(err.trim().split('\n').at(-1)).toBe(`${folder}: 2 problems.`);
		expect(exit).toBe(1);
	});

	it('prints no counts of data it could not read', async () => {
		const { out } = await check(folderWith({ figures: (csv) => csv.replace('5937,,', 'many,,') }));
		expect(out).toBe('');
	});

	it('ends with 2 when there is no such folder', async () => {
		const { exit, err, out } = await check('no-such-folder');
		expect(err).toBe('parallax check: there is no folder "no-such-folder".\n');
		expect(out).toBe('');
		expect(exit).toBe(2);
	});
});
