/** Every title names what is counted, and either its event or its month. */
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/dataset/builtin.server';
import { measureFinding } from '$lib/figures/findings';
import { inSentence } from '$lib/figures/sentence';
import { measurePage } from '$lib/ui/figures/measure-page';
import { gapView, measureBase, measureView } from '$lib/ui/figures/measure-view';
import { figureParams, scopeId } from '$lib/ui/figures/params';
import { defaults } from '$lib/state/params';
import { figure, measure, PARTIES } from '../../fixtures/figures';

const day = '2022-10-07';
const claim = { eventId: 'sea-battle', event: 'Strike on a ferry at the old bridge' };
const at = (party: string, value: number | null, change = {}) =>
	figure(party, value, day, { claim: { ...claim, ...change } });
const title = (rows: ReturnType<typeof figure>[], of = measure()) =>
	measureFinding(rows, of, PARTIES).title;

describe('the title of an event', () => {
	it.each([
		[
			'a gap',
			[at('north', 10), at('south', 20)],
			'Strike on a ferry at the old bridge: South reports 2 times as many Northern boats lost as North'
		],
		[
			'the widest of several gaps, without the words of a bound',
			[at('north', 10), at('south', 20), at('south', 12)],
			'Strike on a ferry at the old bridge: at its widest, South reports 2 times as many Northern boats lost as North'
		],
		[
			'only one side',
			[at('south', 20)],
			'Strike on a ferry at the old bridge: only South reports a number (Northern boats lost)'
		],
		[
			'nobody',
			[at('south', null)],
			'Strike on a ferry at the old bridge: nobody gives a number here (Northern boats lost)'
		],
		[
			'refusals',
			[at('south', null, { kind: 'refusal' })],
			'Strike on a ferry at the old bridge: only refusals to give a number (Northern boats lost)'
		]
	])('%s', (_name, rows, expected) => {
		expect(title(rows)).toBe(expected);
	});
});

describe('a title that gets long', () => {
	const long = (name: string) => measure({ name });
	const pair = [figure('north', 10, day), figure('south', 20, day)];
	it.each([
		[
			'Boats of the fleet lost or damaged in a month',
			'October 2022: South reports more boats of the fleet lost or damaged in a month than North'
		],
		[
			'Boats of the northern fleet lost or damaged on one front in a month',
			'Boats of the northern fleet lost or damaged on one front in a month'
		]
	])('keeps what is counted: %s', (name, expected) => {
		expect(title(pair, long(name))).toBe(expected);
	});
	it('keeps what is counted when nobody can be compared', () => {
		const name = 'Boats of the northern fleet lost or damaged on one front in a month';
		expect(title([figure('south', 1, day)], long(name))).toBe(name);
	});
});

it('rounds the low end of a factor down and the high end up', () => {
	const south = (change = {}) => figure('south', 5, day, change);
	const least = { qualifier: 'at_least' } as const;
	expect(title([figure('north', 4, day), south(least)])).toContain('at least 1.2 times as many');
	const range = [figure('north', 3, day), south({ qualifier: 'between', valueHigh: 8 })];
	expect(title(range)).toContain('1.6 to 2.7 times as many');
	const hardly = [figure('north', 4.9, day), south(least)];
	expect(title(hardly)).toContain('reports at least as many Northern boats lost as North');
});

it('of the built-in data names the measure, and the event of an event', () => {
	const data = dataset();
	for (const of of data.measures) {
		const page = measurePage(data, of.measure_id);
		if (page === null) continue;
		const name = inSentence(of.name, data.orderedParties).toLowerCase();
		for (const scope of page.scopes) {
			const view = { ...defaults(figureParams(page)), scope: scopeId(scope.scope) };
			const { chart } = measureView(page, view);
			const { ratio, difference } = gapView(page, measureBase(page, view), view);
			for (const said of [chart.title, ratio.title, difference.title]) {
				expect(said.toLowerCase()).toContain(name);
				expect(said).not.toMatch(/up to \d|““|””/);
			}
			if (scope.scope !== null) expect(chart.title.startsWith(scope.name)).toBe(true);
		}
	}
});

it('of the built-in data begins with nobody who has no name', () => {
	const data = dataset();
	const unnamed = data.actors.filter((one) => one.kind === 'unnamed').map((one) => one.name);
	for (const of of data.measures) {
		const page = measurePage(data, of.measure_id);
		for (const { scope } of page?.scopes ?? []) {
			if (page === null) continue;
			const view = { ...defaults(figureParams(page)), scope: scopeId(scope) };
			const { chart } = measureView(page, view);
			expect(unnamed.filter((name) => chart.title.includes(`${name} report`))).toEqual([]);
		}
	}
});
