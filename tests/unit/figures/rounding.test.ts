import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	quoted,
	sayDifference,
	sayFigure,
	sayInterval,
	sayNumber,
	sayRounded
} from '$lib/figures/words';
import { figure } from '../../fixtures/figures';

const number = (words: string): number => Number(words.replaceAll(',', '').replace('−', '-'));
const interval = (low: number, high: number, approximate = false) => ({ low, high, approximate });

describe('rounding', () => {
	it.each([
		[5 / 4, '1.2'],
		[1.489, '1.4'],
		[10.77, '10'],
		[2.05, '2'],
		[440 / 100, '4.4'],
		[0.1 + 0.2, '0.3'],
		[153.7, '153']
	])('prints %d as a lower bound that holds: %s', (value, words) => {
		expect(sayRounded(value, 'down')).toBe(words);
		expect(sayInterval(interval(value, Infinity), 0, sayRounded)).toBe(`at least ${words}`);
	});
	it.each([
		[5 / 4, '1.3'],
		[4.4, '4.4'],
		[0.1 + 0.2, '0.3'],
		[153.2, '154']
	])('prints %d as an upper bound that holds: %s', (value, words) => {
		expect(sayInterval(interval(0, value), 0, sayRounded)).toBe(`at most ${words}`);
	});

	it('prints no lower bound above the true one and no upper bound below it', () => {
		const value = fc.double({ min: -1e7, max: 1e7, noNaN: true }).filter((n) => Math.abs(n) > 1e-6);
		fc.assert(
			fc.property(value, (n) => {
				for (const say of [sayRounded, sayNumber]) {
					const noise = Math.abs(n) * 1e-11;
					expect(number(say(n, 'down'))).toBeLessThanOrEqual(n + noise);
					expect(number(say(n, 'up'))).toBeGreaterThanOrEqual(n - noise);
				}
			})
		);
	});
});

describe('grammar', () => {
	it.each([
		[interval(1, Infinity), 'at least 1 person'],
		[interval(-Infinity, 1), 'at most 1 person'],
		[interval(1, 1), '1 person'],
		[interval(-1, -1), '−1 person'],
		[interval(1, 2), '1 to 2 people'],
		[interval(340, Infinity), 'at least 340 people'],
		[interval(-Infinity, Infinity), 'open on both sides']
	])('says a difference with its unit: %o', (difference, words) => {
		expect(sayDifference(difference, 'people')).toBe(words);
	});
	it.each([
		['dozens', '“dozens”'],
		['"a few boats"', '“a few boats”'],
		['“eliminated”', '“eliminated”'],
		['“eliminated” in a day', '“‘eliminated’ in a day”'],
		['a "significant" number', '“a ‘significant’ number”'],
		['"a" and "b"', '“‘a’ and ‘b’”']
	])('quotes once: %s', (text, words) => {
		expect(quoted(text)).toBe(words);
		expect(sayFigure(figure('north', null, null, { wording: text }), 'boats')).toBe(words);
	});
});
