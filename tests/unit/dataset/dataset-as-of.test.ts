import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/dataset/builtin.server';
import { datasetAsOf, monthEnded } from '$lib/dataset/dataset-as-of';
import { indexDataset } from '$lib/dataset/indexed';
import { readDataset } from '$lib/dataset/read-dataset';
import { claimsSince } from '$lib/dataset/since';
import type { Claim } from '$lib/dataset/types';
import { smallFiles } from '../../fixtures/small-dataset';

/** Rows of a file, read here and not by the code under test. */
const rows = (name: string): Record<string, string>[] =>
	Papa.parse<Record<string, string>>(readFileSync(`data/${name}.csv`, 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;

/** Ids of claims by the last day on which each can have been published, counted by hand. */
const published = new Map(
	(() => {
		const documents = new Map(rows('documents').map((row) => [row.document_id, row]));
		const last = (day = '', precision = ''): string => {
			const [year, month] = day.split('-').map(Number);
			const ends = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
			return precision === 'year' ? `${year}-12-31` : precision === 'month' ? ends : day;
		};
		return rows('claims').map((claim): [string, string] => {
			const page = documents.get(claim.document_id);
			const day = page?.published_on
				? last(page.published_on, page.published_on_precision)
				: claim.said_on && last(claim.said_on, claim.said_on_precision);
			return [claim.claim_id ?? '', day ?? ''];
		});
	})()
);
const by = (day: string): string[] =>
	[...published].filter(([, last]) => last !== '' && last <= day).map(([id]) => id);

describe('the built-in dataset as of a day', () => {
	it.each(['2022-10-07', '2023-01-01', '2024-06-30'])(
		'on %s has the claims counted by hand',
		(day) => {
			const then = datasetAsOf(dataset(), day);
			const expected = by(day);
			expect(expected.length).toBeGreaterThan(100);
			expect(expected.length).toBeLessThan(published.size);
			expect(then.claims.map((claim) => claim.claim_id).sort()).toEqual([...expected].sort());
			const shown = new Set(expected);
			const figures = rows('figures').filter((row) => shown.has(row.claim_id ?? ''));
			expect(then.figures).toHaveLength(figures.length);
			const months = rows('term_counts').filter(({ month = '' }) => month < day.slice(0, 7));
			expect(then.term_counts).toHaveLength(months.length);
		}
	);

	it('shows a revision on the day it was published, and not on the day before', () => {
		const later = rows('claims').filter(({ revises }) => revises !== '');
		expect(later.length).toBeGreaterThan(20);
		// Every eighth, from all years.
		for (const claim of later.filter((_, i) => i % 8 === 0)) {
			const day = published.get(claim.claim_id ?? '') ?? '';
			const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
			const then = datasetAsOf(dataset(), before);
			expect(then.claimById.has(claim.claim_id ?? '')).toBe(false);
			expect(datasetAsOf(dataset(), day).claimById.has(claim.claim_id ?? '')).toBe(true);
		}
	});

	it('is the dataset itself without a day', () => {
		expect(datasetAsOf(dataset(), null)).toBe(dataset());
	});

	it('has nothing before the war, and all that has a date in the far future', () => {
		expect(datasetAsOf(dataset(), '2014-01-01').claims).toEqual([]);
		const dated = [...published.values()].filter(Boolean).length;
		expect(datasetAsOf(dataset(), '2099-01-01').claims).toHaveLength(dated);
	});

	it('parts the claims: what is known by a day and what is new since it are all that have a date', () => {
		const day = '2022-10-07';
		const { added, undated } = claimsSince(dataset(), day);
		expect(by(day).length + added.length + undated).toBe(published.size);
		const revisions = rows('claims').filter(
			(row) => row.revises !== '' && (published.get(row.claim_id ?? '') ?? '') > day
		);
		expect(added.filter(({ revises }) => revises.length > 0)).toHaveLength(revisions.length);
	});
});

describe('what a reader could not know yet', () => {
	/** The first claim is flagged; with `c4`, that one revises it two days later. */
	const small = (changed: (id: string) => Partial<Claim> = () => ({})) => {
		const { dataset, problems } = readDataset(smallFiles());
		expect(problems).toEqual([]);
		const claims = dataset.claims.map((claim) => ({ ...claim, ...changed(claim.claim_id) }));
		return indexDataset({ ...dataset, claims });
	};
	const flagged = { flags: ['reprint', 'corrected_later'], note: 'It was wrong.' };
	const unrevised = small((id) => (id === 'c1' ? flagged : {}));
	const revised = small((id) => (id === 'c1' ? flagged : id === 'c4' ? { revises: ['c1'] } : {}));

	it('is that a claim was corrected later', () => {
		const then = datasetAsOf(unrevised, '2022-10-07').claimById.get('c1');
		expect(then?.flags).toEqual(['reprint']);
		expect(then?.note).toBeNull();
		expect(unrevised.claimById.get('c1')?.flags).toContain('corrected_later');
	});
	it('stands once the claim that revises it is out', () => {
		expect(datasetAsOf(revised, '2022-10-08').claimById.get('c1')?.flags).toEqual(['reprint']);
		expect(datasetAsOf(revised, '2022-10-09').claimById.get('c1')?.flags).toEqual([
			'reprint',
			'corrected_later'
		]);
		const [first] = claimsSince(revised, '2022-10-08').added.filter(
			({ revises }) => revises.length
		);
		expect(first?.row.id).toBe('c4');
		expect(first?.revises[0]?.row.id).toBe('c1');
		expect(claimsSince(revised, '2022-10-08').corrected).toEqual([]);
		expect(claimsSince(unrevised, '2022-10-08').corrected.map(({ id }) => id)).toEqual(['c1']);
	});
	it('leaves out events nobody has told of, and documents without a claim left', () => {
		const then = datasetAsOf(unrevised, '2022-10-07');
		expect(then.events).toEqual([]);
		expect(then.documents.map((row) => row.document_id)).toEqual(['2022-10-07-daily']);
		expect(then.parties).toEqual(unrevised.parties);
	});
});

describe('a month of counted words', () => {
	it.each([
		['2022-10', '2022-10-30', false],
		['2022-10', '2022-10-31', true],
		['2024-02', '2024-02-28', false],
		['2024-02', '2024-02-29', true]
	])('%s by %s has ended: %s', (month, day, expected) => {
		expect(monthEnded({ month }, day)).toBe(expected);
	});
});
