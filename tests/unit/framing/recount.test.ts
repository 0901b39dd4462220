/** The committed counts of RUWA against a second implementation. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CORPORA, hasCorpora, needed } from './corpora';
import { recount } from './second-counter';

describe.skipIf(!hasCorpora)(`RUWA counted a second way${needed}`, () => {
	test('gives every number of data/term_counts.csv', { timeout: 300_000 }, () => {
		const second = recount(
			readFileSync(`${CORPORA}/ruwa/ruwa.csv`, 'utf8'),
			readFileSync('data/framing_terms.csv', 'utf8')
		);
		const table = readFileSync('data/term_counts.csv', 'utf8');
		const committed = Papa.parse<Record<string, string>>(table, {
			header: true,
			skipEmptyLines: true
		}).data.filter((row) => row.corpus_id === 'ruwa');
		const line = (key: string, ...numbers: unknown[]) => `${key}: ${numbers.join(' ')}`;
		const expected = committed.map((row) =>
			line(
				`${row.outlet_id}/${row.month}/${row.term_id}`,
				...[row.documents_with_term, row.documents_with_concept, row.documents, row.mentions]
			)
		);
		const found = [...second].map(([key, row]) =>
			line(key, row.withTerm, row.withConcept, row.documents, row.mentions)
		);
		expect(found.length).toBeGreaterThan(5000);
		expect(found.sort()).toEqual(expected.sort());
	});
});
