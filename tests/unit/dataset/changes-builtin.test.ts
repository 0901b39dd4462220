/** The built-in list of changes against the built-in tables. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/dataset/builtin.server';
import { builtinChanges } from '$lib/dataset/changelog.server';
import { checkChanges } from '$lib/dataset/check-changes';
import { readChanges } from '$lib/dataset/changes';
import { describeProblem } from '$lib/dataset/problems';
import { changesNaming, linkChanges } from '$lib/ui/changes/link-changes';

const text = readFileSync('data/CHANGELOG.md', 'utf8');

describe('data/CHANGELOG.md', () => {
	it('can be read, and every row it names is there or withdrawn', () => {
		const { versions, problems } = readChanges(text);
		const all = [...problems, ...checkChanges(versions, dataset())];
		expect(all.map(describeProblem)).toEqual([]);
	});

	it('loses no entry: as many as there are lines that begin with a dash', () => {
		const entries = builtinChanges().flatMap(({ changes }) => changes);
		expect(entries.length).toBeGreaterThanOrEqual(30);
		expect(entries).toHaveLength(text.split('\n').filter((line) => line.startsWith('- ')).length);
		expect(new Set(entries.map(({ kind }) => kind)).size).toBe(3);
	});

	it('tells what stood in a figure before an area that nobody gave was taken out', () => {
		const change = builtinChanges()
			.flatMap(({ changes }) => changes)
			.find(({ ids }) =>
				ids.includes('2022-09-12-uk-mod-defence-intelligence-area-retaken-by-ukraine-f1')
			);
		expect(change).toMatchObject({ columns: ['value'], before: '3138', after: 'none' });
	});

	it('gives the page of a claim its own entries, and no other row of them', () => {
		const id = '2022-10-07-ru-miroshnik-civilians-killed';
		const [version, ...rest] = changesNaming(builtinChanges(), [id]);
		expect(rest).toEqual([]);
		expect(version?.changes.length).toBeGreaterThan(0);
		for (const change of version?.changes ?? []) expect(change.ids).toEqual([id]);
		expect(changesNaming(builtinChanges(), ['nobody'])).toEqual([]);
	});

	it('leads from every claim, document and measure that is there to its page', () => {
		const links = linkChanges(dataset(), builtinChanges()).flatMap(({ changes }) =>
			changes.flatMap(({ table, kind, rows }) => rows.map((row) => ({ table, kind, ...row })))
		);
		const dead = links.filter(
			({ table, kind, href }) =>
				['claims', 'figures', 'documents'].includes(table) && kind !== 'withdrawn' && href === null
		);
		expect(dead).toEqual([]);
		expect(links.filter(({ kind, href }) => kind === 'withdrawn' && href !== null)).toEqual([]);
		expect(links).toContainEqual(
			expect.objectContaining({
				id: '2022-10-07-ru-miroshnik-civilians-killed',
				href: '/claims/2022-10-07-ru-miroshnik-civilians-killed'
			})
		);
	});
});
