/** What a figures page shows first, and what it says when it can show nothing. */
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/dataset/builtin.server';
import { measurePage, type MeasurePage } from '$lib/ui/figures/measure-page';
import { gapView, measureBase, measureView, type View } from '$lib/ui/figures/measure-view';
import { figureParams } from '$lib/ui/figures/params';
import { showDate } from '$lib/ui/dates';
import { defaults, readParams } from '$lib/state/params';

const pageOf = (measure: string): MeasurePage => {
	const page = measurePage(dataset(), measure);
	if (page === null) throw new Error(`The data have no figure of ${measure}.`);
	return page;
};
const shown = (measure: string, query = '') => {
	const page = pageOf(measure);
	const view: View = readParams(figureParams(page), new URLSearchParams(query)).values;
	return { page, view, chart: measureView(page, view).chart };
};

describe('what is shown first', () => {
	it('is the whole war where two speakers give numbers', () => {
		for (const measure of dataset().measures) {
			const page = measurePage(dataset(), measure.measure_id);
			const war = page?.scopes.find((one) => one.scope === null);
			if (war && war.speakers > 1) expect(page?.scopes[0]).toBe(war);
		}
	});

	it('is a logarithmic scale where the widest gap is a factor of ten or more', () => {
		const scale = (measure: string) => defaults(figureParams(pageOf(measure))).scale;
		expect(scale('russian_soldiers_killed')).toBe('log');
		expect(scale('russian_tanks_lost')).toBe('linear');
		expect(shown('russian_soldiers_killed', 'scale=linear').view.scale).toBe('linear');
	});

	it('says what a logarithmic scale does only where there is one', () => {
		const words = 'equal steps up the side multiply';
		const killed = 'russian_soldiers_killed';
		expect(shown(killed).chart.howToRead.join(' ')).toContain(words);
		expect(shown(killed, 'scale=linear').chart.howToRead.join(' ')).not.toContain(words);
	});

	it('says how many figures are about something else, so that none is out of reach', () => {
		const { page, chart } = shown('russian_soldiers_captured');
		const refusal = page.scopes.find(({ scope }) => scope === 'kharkiv-region-2022-09');
		expect(chart.subtitle).toContain(`${refusal?.figures} more figures are about one event`);
		const there = shown('russian_soldiers_captured', 'scope=kharkiv-region-2022-09').chart;
		expect(there.subtitle).toContain('Asked, and gave no number: Oleksii Arestovych.');
	});
});

describe('a view without figures says why and what to do', () => {
	const MEASURE = 'russian_soldiers_killed';
	it('no side is switched on: the drawing stays, with the buttons above it', () => {
		const { chart } = shown(MEASURE, 'parties=');
		expect(chart.title).toBe('No side is switched on: Russian soldiers killed');
		expect(chart.subtitle).toContain('Switch one on with its button above the drawing.');
		expect(chart.empty).toBeUndefined();
		// As the page passes it on: the empty list, joined and split again.
		const { page, view } = shown(MEASURE);
		expect(measureView(page, { ...view, parties: [''] }).chart.title).toBe(chart.title);
	});
	it('the first day lies after the last', () => {
		const { page, view, chart } = shown(MEASURE, 'from=2024-01-01&to=2023-01-01');
		expect(chart.title).toBe('The dates leave no day between them: Russian soldiers killed');
		expect(chart.empty).toBe(
			'“From” is later than “To”. Choose an earlier “From” or a later “To”.'
		);
		expect(gapView(page, measureBase(page, view), view).ratio.empty).toContain('“From” is later');
	});
	it('no figure in the period', () => {
		const { chart } = shown(MEASURE, 'from=2010-01-01&to=2010-02-01');
		expect(chart.title).toBe('No figure falls in this view: Russian soldiers killed');
		expect(chart.empty).toContain('Choose another event or other dates.');
	});
});

describe('dates', () => {
	it.each([
		['2022-09-13', 'day', '13 Sep 2022'],
		['2022-09-01', 'month', 'Sep 2022'],
		['2022-01-01', 'year', '2022'],
		[null, null, 'no date']
	] as const)('%s (%s) is %s', (day, precision, words) => {
		expect(showDate(day, precision)).toBe(words);
	});
});

it('the early toll of the Daryivka bridge is marked as corrected later', () => {
	const claim = dataset().claimById.get('2022-10-07-ru-miroshnik-civilians-killed');
	expect(claim?.flags).toContain('corrected_later');
});
