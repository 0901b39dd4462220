/** Out and in again: the built-in dataset loses nothing that a form can carry, and no byte changes. */
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset as builtin } from '$lib/dataset/builtin.server';
import { exportJsonLd } from '$lib/dataset/export/claims-json-ld';
import { disarm, isDisarmed, rearm } from '$lib/dataset/export/disarm';
import { exportFlat } from '$lib/dataset/export/flat';
import { LINKED_TABLES } from '$lib/dataset/export/linked';
import { exportPackage } from '$lib/dataset/export/package';
import { importFile } from '$lib/dataset/import/import-file';
import { readDataset } from '$lib/dataset/read-dataset';
import { TABLES, type TableName } from '$lib/dataset/tables';
import type { Dataset } from '$lib/dataset/types';
import { smallFiles } from '../../../fixtures/small-dataset';

const bytes = (text: string) => new TextEncoder().encode(text);
const tables = Object.keys(TABLES) as TableName[];
const plain = (data: Dataset) => Object.fromEntries(tables.map((name) => [name, data[name]]));
const small = readDataset(smallFiles()).dataset;
const sets: [string, () => Dataset][] = [
	['the built-in dataset', builtin],
	['a small one', () => small]
];

describe.each(sets)('%s', (_, dataset) => {
	it('as a data package: the same bytes, the same rows', { timeout: 120_000 }, () => {
		const about = { name: 'own', title: 'My “title”', version: '2', keywords: ['a'] };
		const texts = new Map([['README.md', '# Read me\n']]);
		const first = exportPackage({ dataset: dataset(), about, texts });
		const read = importFile(first, 'package.zip');
		expect(read).toMatchObject({ kind: 'package', rejected: [], about });
		expect(plain(read.dataset)).toEqual(plain(dataset()));
		expect(Buffer.compare(exportPackage(read), first)).toBe(0);
	});

	it('as one flat table: the same bytes, the same claims and figures', { timeout: 120_000 }, () => {
		const first = exportFlat(dataset());
		const read = importFile(bytes(first), 'flat.csv');
		expect(read.rejected).toEqual([]);
		expect(read.questions).toEqual([]);
		expect(exportFlat(read.dataset)).toBe(first);
		expect(read.dataset.figures).toHaveLength(dataset().figures.length);
		// With the dataset at hand, even ids of those who only relay are the same; framing terms are not carried.
		const known = importFile(bytes(first), 'flat.csv', { base: dataset() });
		expect(known.dataset.claims).toEqual(
			dataset().claims.map((claim) => ({ ...claim, frames: [] }))
		);
		expect(new Set(known.dataset.figures)).toEqual(new Set(dataset().figures));
	});

	it('as JSON-LD: the same bytes, the same rows', { timeout: 120_000 }, () => {
		const first = exportJsonLd(dataset());
		const read = importFile(bytes(first), 'claims.jsonld');
		expect(read).toMatchObject({ kind: 'json-ld', rejected: [] });
		for (const name of LINKED_TABLES) expect(read.dataset[name]).toEqual(dataset()[name]);
		expect(exportJsonLd(read.dataset)).toBe(first);
	});
});

describe('the data package', () => {
	it('has sorted entries with one fixed date and no folder', () => {
		const archive = unzipSync(exportPackage({ dataset: small }));
		const names = Object.keys(archive);
		expect(names).toEqual([...names].sort());
		expect(names).toHaveLength(tables.length + 1);
		const descriptor = JSON.parse(strFromU8(archive['datapackage.json'] ?? new Uint8Array())) as {
			resources: unknown[];
		};
		expect(descriptor.resources).toHaveLength(tables.length);
	});
});

describe('linked data', () => {
	const { '@graph': graph } = JSON.parse(exportJsonLd(small)) as {
		'@graph': Record<string, unknown>[];
	};
	it('says a claim in the words of schema.org', () => {
		expect(graph.find((node) => node['@id'] === 'claims/c1')).toMatchObject({
			'@type': 'Claim',
			text: 'The northern army puts southern losses at about 61680.',
			appearance: { '@id': 'documents/2022-10-07-daily' },
			author: { '@id': 'actors/ua-army' },
			about: { '@id': 'parties/south' }
		});
	});

	it('marks its place and words by W3C selectors', () => {
		expect(graph.find((node) => node.id === 'annotations/c4')).toMatchObject({
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			type: 'Annotation',
			body: 'claims/c4',
			target: {
				source: 'documents/2022-10-09-agency',
				selector: [
					{ type: 'TextPositionSelector', start: 0, end: 50 },
					{ type: 'TextQuoteSelector', exact: 'at least 7000' }
				]
			}
		});
	});
});

describe('cells that a spreadsheet would run', () => {
	it.each([
		['=1+1', "'=1+1"],
		['@SUM(A1)', "'@SUM(A1)"],
		["'=x", "''=x"],
		['plain', 'plain'],
		["'tis", "'tis"],
		['+7', "'+7"]
	])('%s is written as %s and read back', (text, written) => {
		expect(disarm(text)).toBe(written);
		expect(rearm(written)).toBe(text);
	});

	it('are disarmed and never lost, whatever the text', () => {
		const part = fc.constantFrom("'", '=', '+', '-', '@', 'a', ' ', '\t');
		fc.assert(
			fc.property(
				fc.array(part).map((all) => all.join('')),
				(text) => {
					expect(rearm(disarm(text))).toBe(text);
					expect(/^[=+\-@\t\r]/.test(disarm(text))).toBe(false);
					expect(isDisarmed(disarm(text))).toBe(disarm(text) !== text);
				}
			)
		);
	});
});
