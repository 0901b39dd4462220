import { describe, expect, it } from 'vitest';
import { checkChanges } from '$lib/dataset/check-changes';
import { readChanges } from '$lib/dataset/changes';
import { describeProblem } from '$lib/dataset/problems';
import { readDataset } from '$lib/dataset/read-dataset';
import { smallFiles } from '../../fixtures/small-dataset';

const { dataset } = readDataset(smallFiles());

/** A list of changes with one entry under a kind; the entry stands on line 5. */
const under = (kind: string, entry: string): string =>
	`# Changes\n\n## 0.2.0 · 2026-11-22\n### ${kind}\n${entry}\n`;

const entryOf = (entry: string) => readChanges(under('Revised', entry)).versions[0]?.changes[0];
const told = (text: string): string[] => {
	const { versions, problems } = readChanges(text);
	return [...problems, ...checkChanges(versions, dataset)].map(describeProblem);
};

describe('an entry', () => {
	it('names a table, rows, and the reason', () => {
		expect(entryOf('- claims `c1`, `c2`: both say it twice.')).toEqual({
			kind: 'revised',
			table: 'claims',
			ids: ['c1', 'c2'],
			columns: [],
			before: null,
			after: null,
			reason: 'both say it twice.',
			line: 5
		});
	});
	it.each([
		[
			'one value before and after',
			'- figures `c1-f1` (`value`: 4 → 5): a typo.',
			['value'],
			'4',
			'5'
		],
		[
			'a value with brackets, colons and quotation marks',
			'- claims `c1` (`wording`: “4: (four)” → none): cut.',
			['wording'],
			'“4: (four)”',
			'none'
		],
		[
			'columns without values',
			'- claims (`doers`, `revises`): new.',
			['doers', 'revises'],
			null,
			null
		]
	])('tells %s', (_, entry, columns, before, after) => {
		expect(entryOf(entry)).toMatchObject({ columns, before, after });
	});
	it('goes on in indented lines, and keeps names in its reason', () => {
		const change = entryOf('- claims `c1`,\n  `c2`: it rests\n  on `ua-army`: see there.');
		expect(change).toMatchObject({
			ids: ['c1', 'c2'],
			reason: 'it rests on `ua-army`: see there.'
		});
	});
});

describe('the list of changes', () => {
	it('keeps versions, kinds and lines apart', () => {
		const { versions, problems } = readChanges(
			[
				'# Changes',
				'Words before the first version are free.',
				'## 0.2.0 · 2026-11-22',
				'### Added',
				'- claims `c1`: new.',
				'### Withdrawn',
				'- claims `c9`: said twice.',
				'## 0.1.0 · 2026-10-01',
				'### Added',
				'- claims: first version.'
			].join('\n')
		);
		expect(problems).toEqual([]);
		expect(
			versions.map(({ version, date, changes }) => [
				version,
				date,
				changes.map(({ kind, ids, line }) => [kind, ids, line])
			])
		).toEqual([
			[
				'0.2.0',
				'2026-11-22',
				[
					['added', ['c1'], 5],
					['withdrawn', ['c9'], 7]
				]
			],
			['0.1.0', '2026-10-01', [['added', [], 10]]]
		]);
	});

	it.each([
		['has a day that is none', '## 0.2.0 · 2026-02-30', 'row 1', 'is no version with a day'],
		['has no day', '## 0.2.0', 'row 1', 'is no version with a day'],
		[
			'has an older version first',
			'## 0.1.0 · 2026-01-01\n## 0.2.0 · 2026-02-01',
			'row 2',
			'is newer than the version above it'
		],
		['has a kind of its own', under('Fixed', ''), 'row 4', 'is no kind of change'],
		[
			'has an entry under no kind',
			'## 0.2.0 · 2026-11-22\n- claims `c1`: why.',
			'row 2',
			'stands under no kind'
		],
		[
			'gives no reason',
			under('Revised', '- claims `c1`'),
			'row 5',
			'does not name table, rows and reason'
		],
		[
			'names no table',
			under('Revised', '- `c1`: why.'),
			'row 5',
			'does not name table, rows and reason'
		],
		['goes on without indent after a gap', under('Revised', 'why.'), 'row 5', 'is no entry'],
		['names a table that is none', under('Revised', '- clams `c1`: why.'), 'row 5', 'is no table'],
		[
			'names a column that is none',
			under('Revised', '- claims `c1` (`verdict`): why.'),
			'row 5',
			'is no column of claims.csv'
		],
		['revises a row that is not there', under('Revised', '- claims `c9`: why.'), 'row 5', '"c9"'],
		[
			'adds a row that is not there',
			under('Added', '- events `c1`: why.'),
			'row 5',
			'is not in events.csv'
		],
		[
			'withdraws a row that is still there',
			under('Withdrawn', '- claims `c1`: why.'),
			'row 5',
			'is withdrawn, but still in claims.csv'
		]
	])('that %s is told with its line', (_, text, row, message) => {
		const [first = '', ...rest] = told(text);
		expect(first).toContain('CHANGELOG.md ' + row);
		expect(first).toContain(message);
		expect(first).toContain('Remedy: ');
		expect(rest).toEqual([]);
	});

	it('lets a row be revised and withdrawn later', () => {
		expect(
			told(under('Withdrawn', '- claims `c9`: said twice.\n### Revised\n- claims `c9`: a typo.'))
		).toEqual([]);
	});
	it('asks for no ids of tables whose rows have none', () => {
		expect(told(under('Revised', '- term_counts (`mentions`): counted anew.'))).toEqual([]);
	});
	it('may be empty', () => {
		expect(readChanges('')).toEqual({ versions: [], problems: [] });
	});
});
