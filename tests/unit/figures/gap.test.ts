import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsBetween } from '$lib/figures/gap';
import { periodsAgree } from '$lib/figures/pairs';
import { figure } from '../../fixtures/figures';

const on = (n: number): string => new Date(Date.UTC(2022, 1, 24 + n)).toISOString().slice(0, 10);
const gaps = (rows: ReturnType<typeof figure>[], window?: number) =>
	gapsBetween(rows, 'north', 'south', 'running_total', window);
const pairs = (rows: ReturnType<typeof figure>[], window?: number) =>
	gaps(rows, window).map((gap) => [gap.a.value, gap.b.value, gap.daysApart]);

describe('pairs in time', () => {
	it.each([
		[
			'a pair within the window',
			[figure('north', 8, on(0)), figure('south', 2, on(14))],
			undefined,
			[[8, 2, 14]]
		],
		['nothing beyond it', [figure('north', 8, on(0)), figure('south', 2, on(15))], undefined, []],
		['a wider window', [figure('north', 8, on(0)), figure('south', 2, on(15))], 20, [[8, 2, 15]]],
		[
			'the nearest of several',
			[figure('north', 8, on(10)), figure('south', 2, on(3)), figure('south', 3, on(11))],
			undefined,
			[
				[8, 2, 7],
				[8, 3, 1]
			]
		],
		[
			'no number, no pair',
			[figure('north', 8, on(0)), figure('south', null, on(0))],
			undefined,
			[]
		],
		['no date, no pair', [figure('north', 8, on(0)), figure('south', 2, null)], undefined, []],
		[
			'a refusal makes no pair',
			[figure('north', 8, on(0)), figure('south', 2, on(0), { claim: { kind: 'refusal' } })],
			undefined,
			[]
		],
		[
			'a part makes no pair',
			[figure('north', 8, on(0)), figure('south', 2, on(0), { claim: { flags: ['subset'] } })],
			undefined,
			[]
		],
		[
			'a number known through the opponent makes no pair',
			[
				figure('north', 8, on(0)),
				figure('south', 2, on(0), { claim: { flags: ['opponent_quoted'] } })
			],
			undefined,
			[]
		],
		[
			'a third side is left out',
			[figure('north', 8, on(0)), figure('wire', 2, on(0))],
			undefined,
			[]
		],
		[
			'one utterance in two papers counts once',
			[figure('north', 8, on(0)), figure('north', 8, on(0)), figure('south', 2, on(0))],
			undefined,
			[[8, 2, 0]]
		],
		[
			'a year is too coarse',
			[
				figure('north', 8, on(0)),
				figure('south', 2, '2022-01-01', { claim: { precision: 'year' } })
			],
			undefined,
			[]
		]
	])('%s', (_name, rows, window, expected) => {
		expect(pairs(rows, window)).toEqual(expected);
	});

	it('measures a month from its nearest day, and says that it is rough', () => {
		const rows = [
			figure('north', 8, '2022-10-30'),
			figure('south', 2, '2022-10-01', { claim: { precision: 'month' } })
		];
		expect(gaps(rows).map(({ daysApart, rough }) => [daysApart, rough])).toEqual([[0, true]]);
	});

	it('has no gap between a side and itself', () => {
		expect(gapsBetween([figure('north', 1, on(0))], 'north', 'north', 'running_total')).toEqual([]);
	});
});

describe('periods that agree', () => {
	const amount = (start: string | null, end: string | null, eventId: string | null = null) =>
		figure('north', 1, end, { periodStart: start, periodEnd: end, claim: { eventId } });
	it.each([
		['the same month', ['2022-09-01', '2022-09-30'], ['2022-09-01', '2022-09-30'], true],
		['half of the longer', ['2022-09-01', '2022-09-30'], ['2022-09-16', '2022-09-30'], true],
		['less than half', ['2022-09-01', '2022-09-30'], ['2022-09-17', '2022-09-30'], false],
		['a day inside a month', ['2022-09-01', '2022-09-30'], ['2022-09-30', '2022-09-30'], false],
		['side by side', ['2022-08-01', '2022-08-31'], ['2022-09-01', '2022-09-30'], false],
		['one without a period', ['2022-09-01', '2022-09-30'], [null, null], false]
	] as const)('%s', (_name, [startA, endA], [startB, endB], expected) => {
		const [a, b] = [amount(startA, endA), amount(startB, endB)];
		expect(periodsAgree(a, b, 'period')).toBe(expected);
		expect(periodsAgree(b, a, 'period')).toBe(expected);
	});
	it('needs no period inside one event, for rates, or for totals', () => {
		expect(periodsAgree(amount(null, null, 'battle'), amount(null, null, 'battle'), 'period')).toBe(
			true
		);
		expect(periodsAgree(amount(null, null), amount(null, null), 'per_day')).toBe(true);
		expect(
			periodsAgree(
				amount('2022-08-01', '2022-08-31'),
				amount('2022-09-01', '2022-09-30'),
				'running_total'
			)
		).toBe(true);
	});
});

describe('gaps', () => {
	const specs = fc.array(
		fc.record({
			party: fc.constantFrom('north', 'south'),
			value: fc.integer({ min: 0, max: 1000 }),
			more: fc.option(fc.integer({ min: 1, max: 100 })),
			qualifier: fc.constantFrom(
				'exact',
				'about',
				'at_least',
				'more_than',
				'up_to',
				'nearly' as const
			),
			day: fc.integer({ min: 0, max: 60 }),
			precision: fc.constantFrom('day', 'month' as const)
		}),
		{ maxLength: 24 }
	);
	it('swapping the sides gives the same pairs with the inverse ratio and the opposite difference', () => {
		fc.assert(
			fc.property(specs, fc.integer({ min: 0, max: 40 }), (list, window) => {
				const rows = list.map(({ party, value, more, qualifier, day, precision }) =>
					figure(party, value, on(day), {
						valueHigh: more === null ? null : value + more,
						qualifier,
						claim: { precision }
					})
				);
				const one = gapsBetween(rows, 'north', 'south', 'running_total', window);
				const other = gapsBetween(rows, 'south', 'north', 'running_total', window);
				const key = (a: string, b: string) => `${a} ${b}`;
				const swapped = new Map(other.map((gap) => [key(gap.b.id, gap.a.id), gap]));
				expect(swapped.size).toBe(one.length);
				for (const gap of one) {
					const back = swapped.get(key(gap.a.id, gap.b.id));
					expect(back).toBeDefined();
					if (!back) continue;
					expect(gap.daysApart).toBeLessThanOrEqual(window);
					expect(back.difference.low).toBe(0 - gap.difference.high);
					expect(back.difference.high).toBe(0 - gap.difference.low);
					if (gap.ratio === null) expect(back.ratio).toBeNull();
					else {
						expect(back.ratio?.low).toBeCloseTo(
							gap.ratio.high === Infinity ? 0 : 1 / gap.ratio.high,
							9
						);
						if (gap.ratio.low === 0) expect(back.ratio?.high).toBe(Infinity);
						else expect(back.ratio?.high).toBeCloseTo(1 / gap.ratio.low, 9);
					}
				}
			})
		);
	});
});
