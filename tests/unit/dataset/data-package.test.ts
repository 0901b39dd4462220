/**
 * The data as other tools see them: `datapackage.json` against the CSV files, read by a library that
 * knows nothing of Parallax.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package, type CastError } from 'datapackage';
import { afterEach, describe, expect, it } from 'vitest';
import { dataPackageText } from '$lib/dataset/data-package';
import { TABLES } from '$lib/dataset/tables';
import { removeFolder, smallFolder } from '../../fixtures/small-folder';

const isError = (row: readonly unknown[] | CastError): row is CastError => !Array.isArray(row);

const describeError = (file: string, columns: readonly string[], error: CastError): string[] =>
	(error.errors.length > 0 ? error.errors : [error]).map(
		({ message, rowNumber = error.rowNumber, columnNumber }) =>
			`${file} row ${rowNumber}${columnNumber ? `, ${columns[columnNumber - 1]}` : ''}: ${message}`
	);

/**
 * Every problem that the library finds in a folder: descriptor, schemas, cells and keys; then, where
 * those are sound, references (the library cannot follow one into a table that it cannot read).
 */
async function problemsOf(folder: string): Promise<string[]> {
	const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as object;
	const { errors, resources } = await Package.load(descriptor, { basePath: folder });
	const problems = errors.map(String);
	for (const { name, errors, schema } of resources)
		problems.push(...[...errors, ...schema.errors].map((error) => `${name}: ${error}`));
	for (const relations of [false, true]) {
		if (problems.length > 0) break;
		for (const resource of resources) {
			const rows = await resource.read({ relations, forceCast: true });
			const tell = (error: CastError) =>
				describeError(resource.name, resource.schema.fieldNames, error);
			problems.push(...rows.filter(isError).flatMap(tell));
		}
	}
	return problems;
}

const folders: string[] = [];
const folderWith = (changes: Parameters<typeof smallFolder>[0] = {}): string => {
	const folder = smallFolder(changes);
	folders.push(folder);
	return folder;
};
afterEach(() => folders.splice(0).forEach(removeFolder));

describe('the data package in data/', () => {
	it('is described by the table definitions as they are now', () => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		const stale = 'Run npm run -s parallax -- package';
		expect(readFileSync('data/datapackage.json', 'utf8'), stale).toBe(dataPackageText(version));
	});

	it('has every file that it describes', () => {
		const missing = Object.keys(TABLES).filter((name) => !existsSync(`data/${name}.csv`));
		expect(missing).toEqual([]);
	});

	it('holds every table in the order of the definitions', async () => {
		const { resources } = await Package.load('data/datapackage.json', { strict: true });
		expect(resources.map(({ name }) => name.replaceAll('-', '_'))).toEqual(Object.keys(TABLES));
	});

	it('is sound under a library that is not ours', { timeout: 120_000 }, async () => {
		expect((await problemsOf('data')).slice(0, 20)).toEqual([]);
	});
});

describe('the descriptor', () => {
	it('lets a sound folder pass', async () => {
		expect(await problemsOf(folderWith())).toEqual([]);
	});

	it.each([
		[
			'a number in words',
			{ figures: (csv: string) => csv.replace('5937,,exact', 'many,,exact') },
			'figures row 3, value'
		],
		[
			'a day that is not in the calendar',
			{ documents: (csv: string) => csv.replace('2022-10-09,day', '2022-13-09,day') },
			'documents row 3, published_on'
		],
		[
			'a value outside the list',
			{
				claims: (csv: string) => csv.replace('north,,,denial', 'north,,,rumour')
			},
			'claims row 7, kind'
		],
		[
			'an empty required cell',
			{ parties: (csv: string) => csv.replace('Southland,South', ',South') },
			'parties row 3, name'
		],
		[
			'an id used twice',
			{ events: (csv: string) => csv + 'bus-bridge,Again,,2022-10-08,,Again.,true\n' },
			'events row 3'
		],
		[
			'a reference to another table that leads nowhere',
			{ claims: (csv: string) => csv.replace('3,ua-general', '3,ua-nobody') },
			'claims row 4'
		],
		[
			'a reference within one table that leads nowhere',
			{ actors: (csv: string) => csv.replace('Commander,ua-army', 'Commander,no-army') },
			'actors row 3'
		],
		[
			'a month that is none',
			{ term_counts: (csv: string) => csv.replace('2022-10,war_invasion', '2022-14,war_invasion') },
			'term-counts row 2, month'
		]
	])('lets another tool find %s', async (_, changes, place) => {
		const problems = await problemsOf(folderWith(changes));
		expect(problems.length).toBeGreaterThan(0);
		expect(problems[0]).toContain(place);
	});
});
