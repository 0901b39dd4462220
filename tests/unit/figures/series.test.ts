import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { institutions, seriesOf } from '$lib/figures/series';
import { placeOf, sayWhen, within } from '$lib/figures/when';
import { figure, measure, PARTIES } from '../../fixtures/figures';

const nobody = institutions([]);
const series = (
	rows: Parameters<typeof seriesOf>[0],
	accumulation = measure().accumulation,
	longest?: number
) => seriesOf(rows, { accumulation }, PARTIES, nobody, longest);

describe('series by party and institution', () => {
	const soon = [figure('north', 10, '2022-09-01'), figure('north', 20, '2022-10-01')];
	it.each([
		[
			'totals of one speaker within two months are steps',
			soon,
			'running_total',
			undefined,
			'steps'
		],
		['a single total is a point', soon.slice(1), 'running_total', undefined, 'points'],
		[
			'totals a season apart are points',
			[figure('north', 10, '2022-03-01'), figure('north', 20, '2022-10-01')],
			'running_total',
			undefined,
			'points'
		],
		[
			'totals on one day only are points',
			[figure('north', 10, '2022-10-01'), figure('north', 11, '2022-10-01')],
			'running_total',
			undefined,
			'points'
		],
		['the longest step can be changed', soon, 'running_total', 10, 'points'],
		['amounts of a period are points', soon, 'period', undefined, 'points'],
		['rates are points', soon, 'per_day', undefined, 'points'],
		['shares are points', soon, 'share', undefined, 'points'],
		[
			'a number and a word are points',
			[figure('north', 10, '2022-09-01'), figure('north', null, '2022-09-05')],
			'running_total',
			undefined,
			'points'
		]
	] as const)('%s', (_name, rows, accumulation, longest, draw) => {
		expect(series([...rows], accumulation, longest).series.map((one) => one.draw)).toEqual([draw]);
	});

	it('puts a person under the institution', () => {
		const actors = [
			{ actor_id: 'staff', name: 'General Staff', kind: 'military', member_of: 'army' },
			{ actor_id: 'army', name: 'Army', kind: 'military', member_of: null },
			{ actor_id: 'jones', name: 'Jones', kind: 'person', member_of: 'staff' }
		] as const;
		const said = institutions(actors);
		expect(said.get('jones')).toEqual({ id: 'staff', name: 'General Staff' });
		expect(said.get('staff')).toEqual({ id: 'staff', name: 'General Staff' });
		const rows = ['jones', 'staff'].map((actorId) =>
			figure('north', 1, '2022-10-07', { claim: { actorId } })
		);
		expect(seriesOf(rows, measure(), PARTIES, said).series).toHaveLength(1);
	});

	it('keeps a figure that counts only a part off the line', () => {
		const part = figure('north', 1, '2022-09-15', { claim: { flags: ['subset'] } });
		expect(series([...soon, part]).series.map((one) => [one.draw, one.points.length])).toEqual([
			['steps', 2],
			['points', 1]
		]);
	});

	const rows = fc.array(
		fc.record({
			party: fc.constantFrom('north', 'south', 'wire', 'other'),
			actor: fc.constantFrom('one', 'two'),
			value: fc.option(fc.nat(1000)),
			day: fc.option(fc.integer({ min: 0, max: 900 })),
			alone: fc.boolean()
		}),
		{ maxLength: 30 }
	);
	type Specs = typeof rows extends fc.Arbitrary<infer T> ? T : never;
	const built = (specs: Specs) =>
		specs.map(({ party, actor, value, day, alone }) =>
			figure(
				party,
				value,
				day === null ? null : new Date(Date.UTC(2022, 1, 24 + day)).toISOString().slice(0, 10),
				{
					claim: { actorId: `${party}-${actor}`, flags: alone ? ['subset'] : [] }
				}
			)
		);

	it('loses and invents no figure', () => {
		fc.assert(
			fc.property(rows, (specs) => {
				const input = built(specs);
				const { series: found, undated } = series(input);
				const out = [...found.flatMap((one) => one.points.map((point) => point.row)), ...undated];
				expect(out.map((row) => row.id).sort()).toEqual(input.map((row) => row.id).sort());
			})
		);
	});

	it('changes only the order when the parties change places', () => {
		fc.assert(
			fc.property(
				rows,
				fc.shuffledSubarray([...PARTIES], { minLength: PARTIES.length }),
				(specs, parties) => {
					const input = built(specs);
					const byId = (list: ReturnType<typeof series>['series']) =>
						new Map(list.map((one) => [one.id, one]));
					expect(byId(seriesOf(input, measure(), parties, nobody).series)).toEqual(
						byId(series(input).series)
					);
				}
			)
		);
	});
});

describe('when a figure holds', () => {
	it.each([
		['a day is that day', '2022-10-07', 'day', '2022-10-07', '7 Oct 2022'],
		[
			'a month is placed in its middle and said as a month',
			'2022-10-01',
			'month',
			'2022-10-16',
			'Oct 2022'
		],
		[
			'a year is placed in its middle and said as a year',
			'2022-01-01',
			'year',
			'2022-07-02',
			'2022'
		]
	] as const)('%s', (_name, date, precision, placed, words) => {
		const row = figure('north', 1, date, { claim: { precision } });
		expect(new Date(placeOf(row) ?? 0).toISOString().slice(0, 10)).toBe(placed);
		expect(sayWhen(row)).toBe(words);
	});

	it('is as exact as its own as-of day, not as the day it was said', () => {
		const row = figure('north', 1, '2022-10-07', {
			claim: { date: '2022-11-01', precision: 'month' }
		});
		expect(sayWhen(row)).toBe('7 Oct 2022');
	});

	it.each([
		['inside', '2022-10-01', '2022-10-31', true],
		['on the first day', '2022-10-07', null, true],
		['on the last day', null, '2022-10-07', true],
		['before it', '2022-10-08', null, false],
		['after it', null, '2022-10-06', false]
	])('lies in a period: %s', (_name, from, to, expected) => {
		expect(within(figure('north', 1, '2022-10-07'), from, to)).toBe(expected);
	});

	it('is shown without a date only when no period is chosen', () => {
		expect(within(figure('north', 1, null), null, null)).toBe(true);
		expect(within(figure('north', 1, null), '2022-01-01', null)).toBe(false);
	});
});
