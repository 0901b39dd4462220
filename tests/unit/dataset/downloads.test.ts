/** What a reader downloads: the same rows as in data/, safe to open, cited as the project is. */
import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ABOUT, bibtex, citation } from '$lib/dataset/about';
import { dataset } from '$lib/dataset/builtin.server';
import { ARCHIVE, downloads } from '$lib/dataset/downloads.server';
import type { Columns, Table } from '$lib/dataset/fields';
import { schemaDataset } from '$lib/dataset/json-ld';
import { readTable } from '$lib/dataset/read-table';
import { TABLES, type TableName } from '$lib/dataset/tables';

const archive = () => {
	const file = downloads().find(({ name }) => name === ARCHIVE);
	return unzipSync(file?.body ?? new Uint8Array());
};

describe('the archive', () => {
	it('holds every table, its description, guide, changes, licence and citation', () => {
		const names = Object.keys(archive()).map((name) => name.replace('parallax/', ''));
		const tables = Object.keys(TABLES).map((name) => `${name}.csv`);
		const texts = ['datapackage.json', 'README.md', 'CHANGELOG.md', 'LICENSE.txt', 'CITATION.cff'];
		expect(names.sort()).toEqual([...tables, ...texts].sort());
	});

	it.each(Object.keys(TABLES) as TableName[])('reads back as the same %s', (name) => {
		const text = strFromU8(archive()[`parallax/${name}.csv`] ?? new Uint8Array());
		const table: Table<Columns> = TABLES[name];
		const { rows, problems } = readTable(table, text);
		expect(problems).toEqual([]);
		expect(rows).toEqual(dataset()[name]);
	});

	it('has the same files as the single downloads', () => {
		const single = downloads().filter(({ name }) => name !== ARCHIVE);
		for (const { name, body } of single)
			expect(strFromU8(archive()[`parallax/${name}`] ?? new Uint8Array())).toBe(strFromU8(body));
	});
});

describe('the citation', () => {
	const cff = readFileSync('CITATION.cff', 'utf8');

	it.each([
		ABOUT.title,
		ABOUT.authors,
		`version: ${ABOUT.version}`,
		`date-released: ${ABOUT.released}`
	])('says "%s" in CITATION.cff too', (part) => expect(cff).toContain(part));

	it('names authors, year, title, version and licence', () => {
		for (const part of [ABOUT.authors, '2026', ABOUT.title, ABOUT.version, ABOUT.licence]) {
			expect(citation()).toContain(part);
			expect(bibtex()).toContain(part);
		}
	});
});

describe('the schema.org description', () => {
	it('names every file with its type and size, and the period', () => {
		const found = schemaDataset({
			description: 'What it is',
			files: [{ name: 'claims.csv', mediaType: 'text/csv', bytes: 12 }],
			from: '2022-02-24',
			to: '2022-10-09',
			basedOn: []
		});
		expect(found).toMatchObject({
			'@type': 'Dataset',
			license: ABOUT.licenceUrl,
			temporalCoverage: '2022-02-24/2022-10-09',
			distribution: [{ contentUrl: 'claims.csv', encodingFormat: 'text/csv', contentSize: '12 B' }]
		});
	});

	it('leaves the period out when no claim has a date', () => {
		const none = { description: '', files: [], from: null, to: null, basedOn: [] };
		expect(schemaDataset(none)).not.toHaveProperty('temporalCoverage');
	});
});
