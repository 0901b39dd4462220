/** What an event page says: titles, trails, filters, the replay. */
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/dataset/builtin.server';
import { eventChart, firstMeasure } from '$lib/ui/events/event-chart';
import { eventList } from '$lib/ui/events/event-list';
import { eventPage, toldEvents } from '$lib/ui/events/event-page';
import { eventView } from '$lib/ui/events/event-view';
import { filterEvents, yearsOf } from '$lib/ui/events/filter';
import { eventsParams } from '$lib/ui/events/params';
import { replaySays } from '$lib/ui/events/replay-words';
import { sayNumbers, trailWords } from '$lib/ui/events/words';
import { trailsOf } from '$lib/events/trails';
import { defaults } from '$lib/state/params';
import { figureOf, said, SIDES } from '../../fixtures/events';
import { claimRow } from '../../fixtures/claim-row';

const data = dataset();
const page = (id: string) => {
	const found = eventPage(data, id);
	if (found === null) throw new Error(`No event ${id}`);
	return found;
};
const chart = (id: string, asof: string | null = null, measureId?: string) => {
	const event = page(id);
	const view = eventView(event, asof);
	const wanted = measureId ?? firstMeasure(event.claims, eventView(event, null).accord);
	const measure = data.measureById.get(wanted);
	if (measure === undefined) throw new Error(`No measure ${wanted}`);
	return eventChart(event, view.seen, view.accord, measure, asof);
};

describe('the title of an event’s chart', () => {
	it.each([
		[
			'makiivka-barracks-2023-01-01',
			null,
			'Russian soldiers killed: Russia 89, Ukraine at least 400 and about 500'
		],
		['zaporizhzhia-strike-2022-10-06', null, 'Civilians killed. Ukraine: from 1 to 18'],
		[
			'zaporizhzhia-strike-2022-10-06',
			'2022-10-06',
			'Civilians killed. Ukraine: from 1 to at least 7'
		],
		[
			'makiivka-barracks-2023-01-01',
			'2022-01-01',
			'Russian soldiers killed: nobody gives a number here'
		],
		[
			'daryivka-bridge-bus-2022-10-07',
			null,
			'Civilians killed: Russia and Ukraine give the same number'
		]
	])('of %s as of %s is “%s”', (id, asof, title) => {
		expect(chart(id, asof).title).toBe(title);
	});

	it.each([
		[
			'numbers that count different parts',
			'kakhovka-dam-2023-06-06',
			'People who died of any cause: 4 voices give numbers, not compared here'
		],
		[
			'bounds that leave room for each other',
			'kostiantynivka-market-2023-09-06',
			'Civilians killed: Ukraine at least 15 and at least 16, The New York Times at least 16'
		]
	])('does not pit against each other %s', (_, id, title) => {
		expect(chart(id).title).toBe(title);
	});

	it('never takes a side in any event', () => {
		for (const event of toldEvents(data)) {
			if (page(event.event_id).measures.length === 0) continue;
			expect(chart(event.event_id).title).not.toMatch(/\b(claims?|admits?|lies|in fact|really)\b/i);
		}
	});
});

describe('the chart', () => {
	it('joins what replaced each other and keeps its scales while it is replayed', () => {
		const id = 'zaporizhzhia-strike-2022-10-06';
		const [today] = chart(id).panels;
		const [first] = chart(id, '2022-10-06').panels;
		expect(first?.drawing.x).toEqual(today?.drawing.x);
		expect(first?.drawing.y).toEqual(today?.drawing.y);
		const steps = today?.drawing.series.filter(({ draw }) => draw === 'steps') ?? [];
		expect(steps.map(({ points }) => points.map(({ y }) => y))).toEqual([
			[1, 3, 7, 11, 14, 17, 18]
		]);
	});

	it('draws every dated report once', () => {
		for (const event of toldEvents(data)) {
			for (const measure of page(event.event_id).measures) {
				const { panels, table } = chart(event.event_id, null, measure.measure_id);
				const drawn = panels.flatMap(({ drawing }) =>
					drawing.series.flatMap(({ points }) => points)
				);
				const dated = page(event.event_id).claims.flatMap(({ row, figures }) =>
					row.date === null ? [] : figures.filter((one) => one.measureId === measure.measure_id)
				);
				expect(drawn).toHaveLength(dated.length);
				expect(table.rows.length).toBeGreaterThanOrEqual(dated.length);
			}
		}
	});
});

describe('words', () => {
	const row = claimRow({ id: 'a' });

	it('say each number once, smallest first', () => {
		const figures = ['53', '40', '40', '>=47'].map((number) => figureOf(row, number));
		expect(sayNumbers(figures)).toBe('40, at least 47 and 53');
	});

	it('make one line of trails that read the same', () => {
		const claims = [
			said('a', { partyId: 'north', numbers: { killed: '4' } }),
			said('b', { partyId: 'north', actor: 'Army', revises: ['a'], numbers: { killed: '5' } }),
			said('c', { partyId: 'north', actor: 'Police', revises: ['a'], numbers: { killed: '5' } })
		];
		expect(trailWords(trailsOf(claims, 'killed'))).toMatchObject([
			{ text: '4 → 5', speakers: ['Army', 'Police'], claimId: 'b' }
		]);
	});

	it('tell the day of a replay, who is new, in the order of the parties', () => {
		const fresh = [said('a', { partyId: 'south' }), said('b', { partyId: 'north' })];
		expect(replaySays('2022-10-07', 1, 4, 8, 13, fresh, SIDES)).toBe(
			'Day 2 of 4, 7 Oct 2022: 8 of 13 claims can be read. New: 1 from Northland and 1 from Southland.'
		);
		expect(replaySays('2022-10-01', -1, 4, 0, 13, [], SIDES)).toBe(
			'Before the first report, 1 Oct 2022: 0 of 13 claims can be read.'
		);
	});
});

describe('the list', () => {
	const { events, meetings } = eventList(data);
	const none = defaults(eventsParams(data.orderedParties, ['2022']));
	const found = (change: Partial<typeof none>) =>
		filterEvents(events, { ...none, ...change }).map(({ id }) => id);

	it.each([
		[
			'words of the name and place, in any order',
			{ words: 'bus daryivka' },
			['daryivka-bridge-bus-2022-10-07']
		],
		['nothing for words that are not there', { words: 'zzzz' }, []],
		[
			'events on which all chosen sides speak',
			{ parties: ['uk-mod', 'ukraine'], kind: 'strike' as const },
			['makiivka-barracks-2023-01-01']
		]
	])('finds %s', (_, change, ids) => {
		expect(found(change)).toEqual(ids);
	});

	it('finds an event in every year in which it went on', () => {
		expect(yearsOf({ start: '2024-08-06', end: '2025-04-26' })).toEqual(['2024', '2025']);
		for (const year of ['2024', '2025']) expect(found({ year })).toContain('kursk-incursion-2024');
	});

	it('parts harm from the rest', () => {
		const all = found({});
		expect(found({ harm: 'harm' }).length + found({ harm: 'other' }).length).toBe(all.length);
		expect(found({ harm: 'other' })).toContain('operation-spiderweb-2025-06-01');
	});

	it('counts meetings of two sides the same from both', () => {
		const [panel] = meetings.panels;
		const at = new Map(
			panel?.drawing.series.flatMap(({ points }) =>
				points.map((point) => [`${point.x} ${point.y}`, point.tag])
			)
		);
		for (const [place, tag] of at) expect(at.get(place.split(' ').reverse().join(' '))).toBe(tag);
	});
});
