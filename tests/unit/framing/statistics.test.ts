/** Numbers that others have published, and known values. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatPrior, logOdds, pooledPrior, type LogOdds } from '$lib/dataset/statistics/log-odds';
import { wilson } from '$lib/dataset/statistics/wilson';

const tally = (text: string): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
};
const FOX = tally('the quick brown fox jumps over the lazy pig');
const DONKEY = tally('the lazy purple pig jumps over the lazier donkey');
const VERY = tally(`the lazy purple pig jumps over the ${'very '.repeat(1000)}sleepy donkey`);
const entry = (all: LogOdds[], word: string): LogOdds => {
	const found = all.find((one) => one.word === word);
	if (!found) throw new Error(word);
	return found;
};

describe('log-odds with an uninformative prior of 0.05', () => {
	const all = logOdds(FOX, DONKEY, flatPrior(0.05));
	test.each([
		['brown', 3.1557480728336476, 20.952380952380953, 0.6894227886807968],
		['fox', 3.1557480728336476, 20.952380952380953, 0.6894227886807968],
		['quick', 3.1557480728336476, 20.952380952380953, 0.6894227886807968],
		['donkey', -3.1557480728336476, 20.952380952380953, -0.6894227886807968],
		['lazier', -3.1557480728336476, 20.952380952380953, -0.6894227886807968],
		['purple', -3.1557480728336476, 20.952380952380953, -0.6894227886807968],
		['jumps', 0, 1.9047619047619047, 0],
		['pig', 0, 1.9047619047619047, 0],
		['the', 0, 0.9756097560975611, 0]
	])('%s is as published', (word, delta, variance, z) => {
		expect(entry(all, word).delta).toBeCloseTo(delta, 12);
		expect(entry(all, word).variance).toBeCloseTo(variance, 12);
		expect(entry(all, word).z).toBeCloseTo(z, 12);
	});
	test('the vocabulary is that of both texts', () => expect(all).toHaveLength(11));
});

describe('log-odds of texts of very unequal length', () => {
	const flat = logOdds(FOX, VERY, flatPrior(0.05));
	const informed = logOdds(FOX, VERY, (word) => (word === 'very' ? 1 / 1000 : 0.05));
	test.each([
		['very', -2.2144429606255946, -0.4368846171934332],
		['donkey', 0.3528670051726073, 0.3539801999989518],
		['purple', 0.3528670051726073, 0.3539801999989518],
		['sleepy', 0.3528670051726073, 0.3539801999989518],
		['brown', 1.7074955767167836, 1.7087406001344665],
		['fox', 1.7074955767167836, 1.7087406001344665],
		['jumps', 3.4564380059373603, 3.4605672465974453],
		['pig', 3.4564380059373603, 3.4605672465974453],
		['the', 4.954523357120953, 4.961066225017743]
	])('%s is as published with both priors', (word, z, zInformed) => {
		expect(entry(flat, word).z).toBeCloseTo(z, 12);
		expect(entry(informed, word).z).toBeCloseTo(zInformed, 12);
	});
});

test('exchanging the groups turns every sign round and nothing else', () => {
	const counts = fc.dictionary(
		fc.constantFrom('a', 'b', 'c', 'd'),
		fc.integer({ min: 1, max: 99 }),
		{
			minKeys: 2
		}
	);
	fc.assert(
		fc.property(counts, counts, (a, b) => {
			const [x, y] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
			const there = logOdds(x, y, flatPrior(0.05));
			const back = logOdds(y, x, flatPrior(0.05));
			for (const { word, z } of there) expect(entry(back, word).z).toBeCloseTo(-z, 9);
		})
	);
});

test('the pooled prior spreads its strength as the words are spread', () => {
	const prior = pooledPrior(
		new Map([
			['a', 30],
			['b', 10]
		]),
		8
	);
	expect([prior('a'), prior('b')]).toEqual([6, 2]);
});

test('a prior that is not above zero is refused', () => {
	expect(() => logOdds(FOX, DONKEY, flatPrior(0))).toThrow(RangeError);
});

describe('Wilson interval', () => {
	// 81 of 263: Newcombe 1998 (Stat Med 17:857), table I; the others from the closed form.
	test.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
		[5, 10, 0.2366, 0.7634]
	])('%i of %i', (k, n, low, high) => {
		expect(wilson(k, n)?.low).toBeCloseTo(low, 4);
		expect(wilson(k, n)?.high).toBeCloseTo(high, 4);
	});
	test('no share of nothing', () => expect(wilson(0, 0)).toBeNull());
	test.each([
		[-1, 2],
		[3, 2],
		[0.5, 2],
		[1, NaN]
	])('%d of %d is refused', (k, n) => expect(() => wilson(k, n)).toThrow(RangeError));
	test('holds the share, stays between 0 and 1, and mirrors', () => {
		fc.assert(
			fc.property(fc.nat(500), fc.nat(500), (a, b) => {
				const n = a + b;
				const one = wilson(a, n);
				if (!one) return expect(n).toBe(0);
				expect(one.low).toBeGreaterThanOrEqual(0);
				expect(one.low).toBeLessThanOrEqual(one.share);
				expect(one.high).toBeGreaterThanOrEqual(one.share);
				expect(one.high).toBeLessThanOrEqual(1);
				expect(wilson(b, n)?.low).toBeCloseTo(1 - one.high, 9);
			})
		);
	});
});
