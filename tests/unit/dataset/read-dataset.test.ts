import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '$lib/dataset/problems';
import { readDataset } from '$lib/dataset/read-dataset';
import { readTable } from '$lib/dataset/read-table';
import { parties } from '$lib/dataset/tables';
import { writeTable } from '$lib/dataset/write-table';
import { smallFiles } from '../../fixtures/small-dataset';

const problemsOf = (change: Parameters<typeof smallFiles>[0]) =>
	readDataset(smallFiles(change)).problems;

describe('the door of the dataset', () => {
	it('lets a sound dataset in', () => {
		const { dataset, problems } = readDataset(smallFiles());
		expect(problems.map(describeProblem)).toEqual([]);
		expect(dataset.claims.length).toBeGreaterThan(5);
	});

	it.each([
		[
			'an actor nobody knows',
			{ claims: (csv: string) => csv.replace(',ua-army,', ',ua-navy,') },
			{ code: 'unknown-reference', file: 'claims', row: 2, column: 'actor_id', value: 'ua-navy' }
		],
		[
			'a kind that is not one of ours',
			{ claims: (csv: string) => csv.replace(',figure,', ',fact,') },
			{ code: 'not-allowed', file: 'claims', row: 2, column: 'kind', value: 'fact' }
		],
		[
			'the same id twice',
			{ parties: (csv: string) => `${csv}${csv.trim().split('\n').at(-1)}\n` },
			{ code: 'duplicate', file: 'parties', row: 5, column: 'party_id' }
		],
		[
			'a number with a thousands separator',
			{ figures: (csv: string) => csv.replace(',61680,', ',"61,680",') },
			{ code: 'wrong-type', file: 'figures', row: 2, column: 'value', value: '61,680' }
		],
		[
			'a missing column',
			{ events: (csv: string) => csv.replace('place', 'where') },
			{ code: 'missing-column', file: 'events', row: 1, column: 'place' }
		],
		[
			'a row with too many cells',
			{ events: (csv: string) => csv.replace('Bus on a bridge', 'Bus, on a bridge') },
			{ code: 'broken-row', file: 'events', row: 2 }
		]
	])('names row, column, value and remedy of %s', (_name, change, expected) => {
		const problems = problemsOf(change);
		expect(problems).toContainEqual(expect.objectContaining(expected));
		for (const problem of problems) expect(problem.remedy).not.toBe('');
	});

	it('keeps the sound rows beside a bad one', () => {
		const { dataset } = readDataset(
			smallFiles({ figures: (csv) => csv.replace(',61680,', ',many,') })
		);
		expect(dataset.figures.length).toBe(readDataset(smallFiles()).dataset.figures.length - 1);
	});

	it('tells of a file that is missing', () => {
		const files = { ...smallFiles(), claims: undefined };
		expect(readDataset(files).problems).toContainEqual(
			expect.objectContaining({ code: 'missing-file', file: 'claims' })
		);
	});
});

describe('CSV out and in', () => {
	const words = fc.string({ minLength: 1 }).map((text) => `x${text.replace(/\s+/g, ' ')}x`);
	const party = fc.record({
		party_id: fc.stringMatching(/^[a-z0-9]{1,8}$/),
		name: words,
		short_name: words,
		colour: fc.constantFrom('blue' as const, 'ink' as const),
		marker: fc.constantFrom('circle' as const, 'star' as const),
		residual: fc.boolean(),
		description: words
	});

	it('gives back every row, whatever the texts hold', () => {
		fc.assert(
			fc.property(fc.array(party), (rows) => {
				const read = readTable(parties, writeTable(parties, rows));
				expect(read.problems).toEqual([]);
				expect(read.rows).toEqual(rows);
			})
		);
	});

	it('never throws, whatever the file holds', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(readTable(parties, text).rows).toEqual([]);
			})
		);
	});

	it('disarms cells that a spreadsheet would run', () => {
		const row = {
			party_id: 'a',
			name: '=1+1',
			short_name: '@x',
			colour: 'ink' as const,
			marker: 'star' as const,
			residual: false,
			description: 'd'
		};
		expect(writeTable(parties, [row])).toContain(`"'=1+1","'@x"`);
	});
});
