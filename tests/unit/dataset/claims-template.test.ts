/** The one-sheet table for a class: its words are those of the tables, its examples are sound. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCell } from '$lib/dataset/cells';
import type { Columns } from '$lib/dataset/fields';
import { countWords, MAXIMUM_QUOTED_WORDS } from '$lib/dataset/rules';
import { TABLES } from '$lib/dataset/tables';

const { data, meta, errors } = Papa.parse<Record<string, string>>(
	readFileSync('static/claims-template.csv', 'utf8'),
	{ header: true, skipEmptyLines: true }
);

/** Columns that name a thing where the tables hold its id: outlet for outlet_id. */
const NAMES = ['outlet', 'actor', 'party', 'measure'];
const columns: Columns = {
	...TABLES.measures.columns,
	...TABLES.documents.columns,
	...TABLES.figures.columns,
	...TABLES.claims.columns
};

describe('claims-template.csv', () => {
	it('is a sound CSV file with three examples', () => {
		expect(errors).toEqual([]);
		expect(data).toHaveLength(3);
	});

	it.each(meta.fields ?? [])('has the column %s from the tables', (name) => {
		expect(
			name in columns || (NAMES.includes(name) && `${name}_id` in { ...columns, party_id: 1 })
		).toBe(true);
	});

	it.each(data)('names its speaker, outlet and page ($actor)', (row) => {
		for (const name of ['outlet', 'url', 'actor', 'party', 'summary'])
			expect(row[name]).toBeTruthy();
	});

	it.each(data)('fills every cell as its column says ($actor)', (row) => {
		for (const [name, cell] of Object.entries(row)) {
			const field = columns[name];
			if (field && !field.references && cell !== '')
				expect(readCell(cell, field)).toMatchObject({ ok: true });
		}
		expect(countWords(row.wording ?? '')).toBeLessThanOrEqual(MAXIMUM_QUOTED_WORDS);
	});
});
