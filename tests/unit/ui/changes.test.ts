import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableCsv } from '$lib/charts/export/csv';
import { dataset } from '$lib/dataset/builtin.server';
import { changesPage, changesTable, filterChanges } from '$lib/ui/changes/changes-page';
import { codeParts } from '$lib/ui/changes/data-changes';

const all = changesPage(dataset(), null);
const revising = all.rows.filter((row) => row.revises.length > 0);

describe('what changed since a day', () => {
	it('lists as many revisions as the file has claims that revise another', () => {
		const rows = Papa.parse<Record<string, string>>(readFileSync('data/claims.csv', 'utf8'), {
			header: true,
			skipEmptyLines: true
		}).data;
		const undated = new Set(
			dataset()
				.claimRows.filter((row) => row.publishedBy === null)
				.map(({ id }) => id)
		);
		const expected = rows.filter((row) => row.revises !== '' && !undated.has(row.claim_id ?? ''));
		expect(revising).toHaveLength(expected.length);
		expect(all.counts.reduce((sum, row) => sum + row.revised, 0)).toBe(expected.length);
		expect(all.rows.length + all.undated).toBe(rows.length);
	});

	it('shows numbers before and after only where both claims count the same thing', () => {
		const toll = all.rows.find(
			({ id }) => id === '2022-10-07-ru-kherson-administration-civilians-killed'
		);
		expect(toll?.revises.map(({ id }) => id)).toEqual(['2022-10-07-ru-miroshnik-civilians-killed']);
		expect(toll?.numbers).toContainEqual(
			expect.objectContaining({ counted: 'Civilians killed', before: '4', after: 'at least 5' })
		);
		const words = all.rows.find(({ id }) => id === '2023-06-06-ru-peskov-kakhovka-dam');
		expect(words?.revises).toHaveLength(1);
		expect(words?.numbers).toEqual([]);
	});

	it.each([
		['revisions only', { show: 'revised', parties: [], words: '' }, revising.length],
		['all new claims', { show: 'all', parties: [], words: '' }, all.rows.length],
		['words that are nowhere', { show: 'all', parties: [], words: 'zzzqqq' }, 0]
	] as const)('can be narrowed to %s', (_, filter, expected) => {
		expect(filterChanges(all.rows, filter)).toHaveLength(expected);
	});

	it('can be narrowed to any party alike', () => {
		for (const { partyId, added } of all.counts)
			expect(filterChanges(all.rows, { show: 'all', parties: [partyId], words: '' })).toHaveLength(
				added
			);
	});

	it('goes into a CSV row by row', () => {
		const csv = tableCsv(changesTable(revising, (id) => id.toUpperCase(), 'Claims'));
		const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
		expect(data).toHaveLength(revising.length + 1);
		const toll = data.find(
			([id]) => id === '2022-10-07-ru-kherson-administration-civilians-killed'
		);
		expect(toll).toContain('RUSSIA');
		expect(toll?.at(-2)).toContain('Civilians killed: 4');
	});
});

it('parts a reason into words and names', () => {
	expect(codeParts('rests on `ua-army`: see `c1`')).toEqual([
		{ text: 'rests on ', code: false },
		{ text: 'ua-army', code: true },
		{ text: ': see ', code: false },
		{ text: 'c1', code: true }
	]);
});
