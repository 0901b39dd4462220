/** The rule that tells an echo from a likeness. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation } from '$lib/figures/echo/correlation';
import { betterShift, echoOf, isNear, pairsOf, type Pair } from '$lib/figures/echo/echo';

const pairs = (a: readonly number[], b: readonly number[]): Pair[] =>
	a.map((value, i) => ({ period: i, a: value, b: b[i] ?? 0 }));
const turned = (list: readonly Pair[]): Pair[] =>
	list.map(({ period, a, b }) => ({ period, a: b, b: a }));

const HERE = [12, 6, 7, 5, 5, 7, 11, 13, 17, 17, 22, 21];
const NOISE = [1.01, 0.99, 1.02, 1, 0.98, 1.01, 0.96, 1, 1.01, 0.99, 1, 1.02];
const OTHER = [4, 9, 3, 8, 7, 2, 9, 4, 8, 3, 9, 6];

describe('correlation', () => {
	it.each([
		['rising together', [1, 2, 3], [10, 20, 30], 1],
		['one rising, one falling', [1, 2, 3], [30, 20, 10], -1],
		// Anscombe's first set: 0.81642051634484, published in 1973.
		[
			'a published set',
			[10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
			[8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
			0.81642051634484
		],
		['very large numbers', [1e308, 2e307, 3e307], [1e308, 2e307, 3e307], 1],
		['two pairs', [1, 2], [3, 4], null],
		['one that does not change', [1, 2, 3], [5, 5, 5], null],
		['one that changes by dust only', [1, 2, 3], [0.1 + 0.2, 0.3, 0.3], null]
	])('%s', (_, a, b, expected) => {
		const found = correlation(a, b);
		if (expected === null) expect(found).toBeNull();
		else expect(found).toBeCloseTo(expected, 12);
	});
});

describe('the rule', () => {
	it.each([
		['a copy', HERE, HERE, true],
		['a copy with small slips', HERE.map((x, i) => x * (NOISE[i] ?? 1)), HERE, true],
		['a copy in another unit', HERE.map((x) => x / 1000), HERE, true],
		['two who count apart', HERE, OTHER, false],
		[
			'two who rise and fall alike, but not by the same measure',
			HERE.map((x) => x + 20),
			HERE,
			false
		],
		[
			'always near, but not moving together',
			[100, 101, 100, 101, 100, 101],
			[101, 100, 101, 100, 101, 100],
			false
		],
		['five periods', HERE.slice(0, 5), HERE.slice(0, 5), null],
		['six periods', HERE.slice(0, 6), HERE.slice(0, 6), true],
		['one that never changes', HERE, HERE.map(() => 7), null],
		['no period', [], [], null]
	])('%s', (_, a, b, dependent) => {
		expect(echoOf(pairs(a, b)).dependent).toBe(dependent);
	});

	it('growing totals correlate where what they add does not', () => {
		const { r, rOfTotals, dependent } = echoOf(pairs(HERE, OTHER));
		expect(rOfTotals).toBeGreaterThan(0.95);
		expect(r).toBeLessThan(0.3);
		expect(dependent).toBe(false);
	});

	it('mean ratio is the mean of a ÷ b where b is above zero and a not below', () => {
		expect(echoOf(pairs([1, 0, 5, -1], [2, 4, 0, 3])).meanRatio).toBe(0.25);
		expect(echoOf(pairs([1], [0])).meanRatio).toBeNull();
	});

	it('near is within 5 % of the larger, zero and zero included', () => {
		expect([isNear(95, 100), isNear(100, 95), isNear(94.9, 100), isNear(0, 0)]).toEqual([
			true,
			true,
			false,
			true
		]);
	});

	it('a missing period ends a run', () => {
		const run = [1, 2, 3, 5, 6].map((period) => ({ period, a: 1, b: 1 }));
		expect(echoOf(run).longestRun).toBe(3);
	});

	it('only common periods are paired, in the order of time', () => {
		const a = new Map([
			[3, 30],
			[1, 10],
			[2, 20]
		]);
		expect(
			pairsOf(
				a,
				new Map([
					[1, 1],
					[3, 3],
					[9, 9]
				])
			)
		).toEqual([
			{ period: 1, a: 10, b: 1 },
			{ period: 3, a: 30, b: 3 }
		]);
	});

	it('says when dates name the neighbouring period', () => {
		const b = new Map(HERE.map((value, i) => [i, value]));
		const a = (shift: number) => new Map(HERE.map((value, i) => [i + shift, value]));
		expect([betterShift(a(1), b), betterShift(a(-1), b), betterShift(a(0), b)]).toEqual([
			-1,
			1,
			null
		]);
	});
});

describe('whatever the numbers', () => {
	const number = fc.oneof(
		fc.double({ noNaN: true, noDefaultInfinity: true }),
		fc.integer({ min: -5, max: 5 })
	);
	const any = fc
		.array(fc.tuple(number, number), { maxLength: 40 })
		.map((list) => list.map(([a, b], period): Pair => ({ period, a, b })));
	const counts = fc
		.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 })), {
			minLength: 6,
			maxLength: 40
		})
		.map((list) => list.map(([a, b], period): Pair => ({ period, a, b })));

	it('no result is NaN or infinite', () => {
		fc.assert(
			fc.property(any, (list) => {
				const echo = echoOf(list);
				for (const value of Object.values(echo))
					if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
				expect(Math.abs(echo.r ?? 0)).toBeLessThanOrEqual(1);
			})
		);
	});

	it('swapping the two gives the same answer', () => {
		fc.assert(
			fc.property(counts, (list) => {
				const [one, other] = [echoOf(list), echoOf(turned(list))];
				expect(other.dependent).toBe(one.dependent);
				expect(other.r ?? 2).toBeCloseTo(one.r ?? 2, 12);
				expect([other.periods, other.nearEqual, other.longestRun]).toEqual([
					one.periods,
					one.nearEqual,
					one.longestRun
				]);
			})
		);
	});

	it('another unit for both changes nothing; for one it changes the ratio alone', () => {
		fc.assert(
			fc.property(counts, fc.constantFrom(0.25, 8, 1024), (list, unit) => {
				const plain = echoOf(list);
				const both = echoOf(list.map(({ period, a, b }) => ({ period, a: a * unit, b: b * unit })));
				const one = echoOf(list.map(({ period, a, b }) => ({ period, a: a * unit, b })));
				expect([both.dependent, both.meanRatio, both.nearEqual]).toEqual([
					plain.dependent,
					plain.meanRatio,
					plain.nearEqual
				]);
				expect(one.dependent).toBe(plain.dependent);
				expect(one.r ?? 2).toBeCloseTo(plain.r ?? 2, 9);
				expect((one.meanRatio ?? 0) / unit).toBeCloseTo(plain.meanRatio ?? 0, 6);
			})
		);
	});
});
