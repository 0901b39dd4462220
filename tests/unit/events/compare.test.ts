import { describe, expect, it } from 'vitest';
import { compareFigures, compareNumbers, DAYS_APART } from '$lib/events/compare';
import { figureOf } from '../../fixtures/events';
import { claimRow } from '../../fixtures/claim-row';

const number = (said: string, date = '2022-10-07', precision: 'day' | 'month' = 'day') =>
	figureOf(claimRow({ id: said, date, precision }), said);

describe('two numbers', () => {
	it.each([
		['are the same', '5', '5', 'agreed'],
		['are the same, one of them a lower bound', '>=5', '5', 'agreed'],
		['are the same bound', '>=5', '>=5', 'agreed'],
		['are ranges with numbers in common', '3-7', '5-9', 'agreed'],
		['are a range and a number inside it', '3-7', '6', 'agreed'],
		['are a lower bound and something above it', '>=16', '20', 'open'],
		['are two lower bounds', '>=16', '>=28', 'open'],
		['are an upper bound and something below it', '<=85', '41', 'open'],
		['differ, but one is about and rounds to the other', '~300', '340', 'open'],
		['differ, and about does not reach', '~300', '360', 'disputed'],
		['differ', '89', '>=400', 'disputed'],
		['differ by one', '4', '5', 'disputed'],
		['are nought and many', '0', '>=600', 'disputed'],
		['are ranges apart', '3-7', '8-9', 'disputed'],
		['are a number and none', '5', 'many', null]
	])('that %s', (_, a, b, outcome) => {
		expect(compareFigures(number(a), number(b))).toBe(outcome);
		expect(compareFigures(number(b), number(a)), 'the other way round').toBe(outcome);
	});
});

describe('the numbers of two sides', () => {
	const all = (...said: string[]) => said.map((one) => number(one));

	it.each([
		['agree when all agree', all('5', '>=5'), all('5'), 'agreed'],
		['are open when one agrees and one does not', all('40', '53'), all('53'), 'open'],
		['are disputed when all differ', all('40', '47'), all('53'), 'disputed'],
		['are nothing when one side gives none', all('40'), [], null]
	])('%s', (_, a, b, outcome) => {
		expect(compareNumbers(a, b, false)).toBe(outcome);
		expect(compareNumbers(b, a, false)).toBe(outcome);
	});

	it.each([
		['the same day', '2022-10-07', 'disputed'],
		[`${DAYS_APART} days apart`, '2022-10-10', 'disputed'],
		['a day more', '2022-10-11', null]
	])('of an event that lasted are compared when %s', (_, day, outcome) => {
		expect(compareNumbers([number('28')], [number('74', day)], true)).toBe(outcome);
		expect(compareNumbers([number('28')], [number('74', day)], false)).toBe('disputed');
	});

	it('of an event that lasted are not compared when only the month is known', () => {
		const month = [number('74', '2022-10-07', 'month')];
		expect(compareNumbers([number('28')], month, true)).toBeNull();
	});
});
