/** Charts and pages as of a day: what they say, and that their numbers follow. */
import { describe, expect, it } from 'vitest';
import { tableCsv } from '$lib/charts/export/csv';
import { sourceWords } from '$lib/charts/source';
import { dataset } from '$lib/dataset/builtin.server';
import { datasetAsOf } from '$lib/dataset/dataset-as-of';
import { indexDataset } from '$lib/dataset/indexed';
import { conceptPage } from '$lib/ui/framing/concept-page';
import { overviewPage } from '$lib/ui/overview/overview-page';
import { asOfHeading, chartAsOf, longDay } from '$lib/ui/as-of-words';
import { datedTables, joinTables, packRows, unpackRows } from '$lib/ui/as-of/tables';
import { claimPage } from '$lib/ui/claims/claim-page';
import { documentPage } from '$lib/ui/documents/pages';
import { figuresKnownBy, revisionsOf } from '$lib/ui/figures/known-by';
import { storyModel } from '$lib/ui/overview/story-model';

const DAY = '2022-10-07';
const now = dataset();
const then = datasetAsOf(now, DAY);

describe('a chart as of a day', () => {
	const model = chartAsOf(storyModel(then), DAY);

	it('is the chart itself without a day', () => {
		const today = storyModel(now);
		expect(chartAsOf(today, null)).toBe(today);
	});
	it('says the day in subtitle, description, source line and embed', () => {
		expect(model.subtitle).toMatch(/Only what was published by 7 October 2022\.$/);
		expect(model.alt).toMatch(/, published by 7 October 2022$/);
		expect(sourceWords(model.source)).toMatch(/, published by 7 Oct 2022$/);
		expect(model.embedPath).toMatch(/\?asof=2022-10-07$/);
	});
	it('says it in every row of the CSV, which has as many rows as before', () => {
		const [head = '', ...lines] = tableCsv(model.table).trim().split('\r\n');
		expect(head).toMatch(/,As of$/);
		expect(lines).toHaveLength(storyModel(then).table.rows.length);
		for (const line of lines) expect(line).toMatch(/,2022-10-07$/);
	});
	it('tells that counts of words wait for the end of a month', () => {
		const words = overviewPage(then).words;
		const told = words && chartAsOf(words.model, DAY);
		expect(told?.howToRead.at(-1)).toContain('once it has ended');
		expect(told?.source.to).toBe('2022-09');
		expect(model.howToRead.join()).not.toContain('once it has ended');
	});
	it('says what to do where nothing is left', () => {
		const early = storyModel(datasetAsOf(now, '2014-01-01'));
		expect(chartAsOf(early, '2014-01-01').empty).toBe(
			'By 1 January 2014 there is nothing to draw here. Choose a later day.'
		);
	});
});

describe('the words over a page', () => {
	it.each([
		['2022-10-07', '2026-01-01', 'As readers could see it on 7 October 2022.'],
		['2026-01-01', '2026-01-01', 'As readers could see it on 1 January 2026.'],
		['2030-05-02', '2026-01-01', '2 May 2030 has not come yet: you see all that has a date.']
	])('on %s, read on %s, are: %s', (day, today, expected) => {
		expect(asOfHeading(day, today)).toBe(expected);
	});
	it('write a day in full whatever the time zone', () => {
		expect(longDay('2022-12-31')).toBe('31 December 2022');
	});
});

describe('pages as of a day', () => {
	it('count and conclude from the rows of that day only', () => {
		const page = overviewPage(then);
		const claims = page.counts.reduce((sum, row) => sum + row.claims, 0);
		expect(claims).toBe(then.claims.length);
		expect(page.story.source.claims).toBeLessThan(storyModel(now).source.claims ?? 0);
		expect(page.story.title).not.toBe(storyModel(now).title);
		for (const chart of [page.gap?.model, page.story])
			for (const row of chart?.table.rows ?? [])
				for (const { href } of row)
					if (href?.startsWith('/claims/2')) {
						const id = href.split(/[/?]/)[2] ?? '';
						expect(then.claimById.has(id), id).toBe(true);
					}
	});
	it('are not there for what came later', () => {
		const later = now.claimRows.find((row) => (row.publishedBy ?? '') > DAY);
		expect(claimPage(now, later?.id ?? '')).not.toBeNull();
		expect(claimPage(then, later?.id ?? '')).toBeNull();
		expect(documentPage(then, later?.documentId ?? '')).toBeNull();
	});
	it('name a revision once it is out', () => {
		const id = '2023-07-11-ru-shoigu-ukrainian-troops-lost';
		const revisedBy = (day: string) =>
			claimPage(datasetAsOf(now, day), id)?.revisedBy.map((row) => row.id);
		expect(revisedBy('2023-08-01')).toEqual([]);
		expect(revisedBy('2023-12-31')).toEqual(['2023-09-05-ru-shoigu-ukrainian-troops-lost']);
	});
	it('set beside a claim only what was published by then', () => {
		const id = '2022-10-07-ru-miroshnik-civilians-killed';
		const beside = (day: string) =>
			(claimPage(datasetAsOf(now, day), id)?.others ?? []).flatMap(({ claims }) => claims);
		expect(beside(DAY).length).toBeGreaterThan(0);
		for (const claim of beside(DAY)) expect((claim.publishedBy ?? '9999') <= DAY).toBe(true);
	});
	it.each([
		['2014-01-01', ''],
		['2021-10-15', '2021-09'],
		['2022-03-30', '2022-02'],
		['2022-03-31', '2022-03']
	])('of every concept of words can be made for %s, up to the month %s', (day, last) => {
		const data = datasetAsOf(now, day);
		for (const { concept_id } of now.framing_concepts) {
			const found = conceptPage(data, concept_id);
			expect((found?.page.choices.months.at(-1) ?? '') <= last).toBe(true);
			expect(found?.page.finding).not.toMatch(/NaN|undefined/);
		}
	});
});

it('figures of a day are the same rows, with the same cautions, on the pages of measures', () => {
	const byId = new Map(then.figureRows.map((row) => [row.id, row.claim.flags]));
	const known = figuresKnownBy(now.figureRows, revisionsOf(now), DAY);
	expect(known.map((row) => [row.id, row.claim.flags])).toEqual(
		known.map((row) => [row.id, byId.get(row.id)])
	);
	expect(known).toHaveLength(byId.size);
});

describe('the tables that travel', () => {
	it('come back as the same dataset', () => {
		const sent = JSON.parse(
			JSON.stringify({ tables: datedTables(now), counts: packRows(now.term_counts) })
		);
		const back = joinTables(sent.tables, unpackRows(sent.counts));
		expect(back.claimRows).toEqual(now.claimRows);
		expect(back.figureRows).toEqual(now.figureRows);
		expect(back.term_counts).toEqual(now.term_counts);
		expect(overviewPage(datasetAsOf(back, DAY))).toEqual(overviewPage(then));
	});
	it('keep the order of parties when the file has another', () => {
		const turned = indexDataset({ ...now, parties: [...now.parties].reverse() });
		expect(overviewPage(datasetAsOf(turned, DAY)).counts).toEqual(overviewPage(then).counts);
	});
});
