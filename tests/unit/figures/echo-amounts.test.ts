/** From what voices give to what they report by month or week: gaps stay gaps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsOfAmounts, amountsOfTotals, ofAverage } from '$lib/figures/echo/amounts';
import { dayOf, firstDay, isoOf, lastDay, periodOf, sayPeriod } from '$lib/figures/echo/period';

const day = (iso: string): number => dayOf(iso) ?? NaN;
const month = (iso: string): number => periodOf(day(`${iso}-01`), 'month');
const totals = (rows: Record<string, number>) =>
	Object.entries(rows).map(([iso, value]) => ({ day: day(iso), value }));
const named = (amounts: ReadonlyMap<number, number>, by: 'month' | 'week' = 'month') =>
	Object.fromEntries([...amounts].map(([period, value]) => [sayPeriod(period, by), value]));

describe('days and periods', () => {
	it.each([
		['a day', '2022-03-07', '2022-03-07'],
		['a day with a time behind it', '2022-03-07T10:00:00Z', '2022-03-07'],
		['a day that does not exist', '2022-02-30', null],
		['another way to write a day', '07/03/2022', null],
		['nothing', '', null]
	])('reads %s', (_, text, expected) => {
		const found = dayOf(text);
		expect(found === null ? null : isoOf(found)).toBe(expected);
	});

	it('weeks run from Monday to Sunday', () => {
		const week = periodOf(day('2022-03-09'), 'week');
		expect([isoOf(firstDay(week, 'week')), isoOf(lastDay(week, 'week'))]).toEqual([
			'2022-03-07',
			'2022-03-13'
		]);
	});

	it('every day lies inside its own period, and the next period begins the day after', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -30_000, max: 30_000 }),
				fc.constantFrom('month' as const, 'week' as const),
				(one, by) => {
					const period = periodOf(one, by);
					expect(firstDay(period, by)).toBeLessThanOrEqual(one);
					expect(lastDay(period, by)).toBeGreaterThanOrEqual(one);
					expect(periodOf(lastDay(period, by) + 1, by)).toBe(period + 1);
				}
			)
		);
	});
});

describe('a running total becomes differences', () => {
	it.each([
		[
			'readings on the last days',
			{ '2022-02-28': 100, '2022-03-31': 400, '2022-04-30': 450 },
			{ 'Mar 2022': 300, 'Apr 2022': 50 }
		],
		[
			'the first month is a gap: nobody knows the total before it',
			{ '2022-03-10': 80, '2022-03-31': 400, '2022-04-30': 450 },
			{ 'Apr 2022': 50 }
		],
		[
			'a first reading on the 1st is the total of the evening before',
			{ '2022-03-01': 100, '2022-03-31': 400 },
			{ 'Mar 2022': 300 }
		],
		[
			'a month that is not over is a gap',
			{ '2022-02-28': 100, '2022-03-31': 400, '2022-04-29': 440 },
			{ 'Mar 2022': 300 }
		],
		[
			'between two readings the total is on the line that joins them',
			{ '2022-02-28': 0, '2022-03-26': 260, '2022-04-05': 360, '2022-04-30': 610 },
			{ 'Mar 2022': 310, 'Apr 2022': 300 }
		],
		[
			'no line crosses more than 46 days, so both months it touches are gaps',
			{ '2022-02-28': 0, '2022-03-14': 10, '2022-04-30': 57, '2022-05-31': 60 },
			{ 'May 2022': 3 }
		],
		[
			'a correction that lowers the total makes the month negative',
			{ '2022-02-28': 100, '2022-03-31': 90, '2022-04-30': 95 },
			{ 'Mar 2022': -10, 'Apr 2022': 5 }
		],
		[
			'a total that stands still adds nothing, which is a number',
			{ '2022-02-28': 100, '2022-03-31': 100 },
			{ 'Mar 2022': 0 }
		],
		['one reading says nothing', { '2022-03-31': 100 }, {}],
		['no reading says nothing', {}, {}]
	])('%s', (_, rows, expected) => {
		const found = named(amountsOfTotals(totals(rows), 'month'));
		expect(Object.keys(found)).toEqual(Object.keys(expected));
		for (const [period, value] of Object.entries(expected))
			expect(found[period]).toBeCloseTo(value, 9);
	});

	it('of two different totals on one day neither is used', () => {
		const rows = totals({ '2022-02-28': 0, '2022-03-31': 30, '2022-04-30': 70 });
		const doubled = [...rows, { day: day('2022-03-31'), value: 50 }];
		// April's line then runs over 61 days.
		expect(named(amountsOfTotals(doubled, 'month'))).toEqual({});
		expect(named(amountsOfTotals([...rows, ...rows], 'month'))).toEqual({
			'Mar 2022': 30,
			'Apr 2022': 40
		});
	});

	it('weeks: Sunday to Sunday', () => {
		const rows = totals({ '2022-03-06': 10, '2022-03-13': 25, '2022-03-20': 26 });
		expect(named(amountsOfTotals(rows, 'week'), 'week')).toEqual({
			'week of 7 Mar 2022': 15,
			'week of 14 Mar 2022': 1
		});
	});

	const readings = fc.uniqueArray(
		fc.record({ day: fc.integer({ min: 19_000, max: 20_000 }), value: fc.integer() }),
		{ selector: (row) => row.day, maxLength: 80 }
	);

	it('the order of rows does not matter, and no period is NaN', () => {
		fc.assert(
			fc.property(readings, fc.infiniteStream(fc.nat()), (rows, keys) => {
				const shuffled = rows
					.map((row) => ({ row, key: keys.next().value ?? 0 }))
					.sort((a, b) => a.key - b.key)
					.map(({ row }) => row);
				const found = amountsOfTotals(rows, 'month');
				expect([...amountsOfTotals(shuffled, 'month')]).toEqual([...found]);
				for (const value of found.values()) expect(Number.isFinite(value)).toBe(true);
			})
		);
	});

	it('consecutive months add up to the total they end with', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2 }), (steps) => {
				let sum = 0;
				const start = month('2022-01');
				const rows = steps.map((step, i) => ({
					day: lastDay(start + i, 'month'),
					value: (sum += step)
				}));
				const found = [...amountsOfTotals(rows, 'month').values()];
				expect(found).toEqual(steps.slice(1));
			})
		);
	});
});

describe('amounts of days', () => {
	const span = (from: string, to: string, value: number) => ({
		from: day(from),
		to: day(to),
		value
	});
	it.each([
		['a whole month', [span('2022-04-01', '2022-04-30', 5)], { 'Apr 2022': 5 }],
		[
			'two halves',
			[span('2022-04-16', '2022-04-30', 5), span('2022-04-01', '2022-04-15', 2)],
			{ 'Apr 2022': 7 }
		],
		[
			'a day missing: a gap',
			[span('2022-04-17', '2022-04-30', 5), span('2022-04-01', '2022-04-15', 2)],
			{}
		],
		[
			'a day twice: a gap',
			[span('2022-04-15', '2022-04-30', 5), span('2022-04-01', '2022-04-15', 2)],
			{}
		],
		[
			'the whole month wins over its parts',
			[span('2022-04-01', '2022-04-30', 9), span('2022-04-01', '2022-04-15', 2)],
			{ 'Apr 2022': 9 }
		],
		[
			'two different numbers for one month: a gap',
			[span('2022-04-01', '2022-04-30', 9), span('2022-04-01', '2022-04-30', 8)],
			{}
		],
		['days of two months belong to neither', [span('2022-04-20', '2022-05-10', 9)], {}]
	])('%s', (_, rows, expected) => {
		expect(named(amountsOfAmounts(rows, 'month'))).toEqual(expected);
	});

	it('an average a day counts for each of its days', () => {
		expect(ofAverage(span('2024-02-01', '2024-02-29', 10)).value).toBe(290);
	});
});
