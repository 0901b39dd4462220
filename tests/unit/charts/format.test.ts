import { describe, expect, test } from 'vitest';
import {
	count,
	formatDay,
	formatIsoDay,
	formatNumber,
	formatWithUnit,
	isoDay,
	msOfDay
} from '../../../src/lib/charts/format';

describe('numbers', () => {
	test.each([
		[61680, '61,680'],
		[0, '0'],
		[-4.5, '−4.5'],
		[2.004, '2'],
		[1234567.891, '1,234,567.89']
	])('%d is printed %s', (value, expected) => expect(formatNumber(value)).toBe(expected));

	test.each([
		[12, '%', '12%'],
		[2, '×', '2×'],
		[1000, 'tanks', '1,000 tanks'],
		[7, '', '7']
	])('%d with unit "%s" is %s', (value, unit, expected) =>
		expect(formatWithUnit(value, unit)).toBe(expected)
	);

	test('counts agree with their noun', () => {
		expect(count(1, 'claim')).toBe('1 claim');
		expect(count(0, 'claim')).toBe('0 claims');
		expect(count(1204, 'entry', 'entries')).toBe('1,204 entries');
	});
});

describe('days', () => {
	test('are printed in UTC', () => {
		expect(formatDay(Date.UTC(2022, 9, 7))).toBe('7 Oct 2022');
		expect(formatDay(Date.UTC(2022, 8, 30, 23, 59))).toBe('30 Sep 2022');
	});
	test('go to ISO and back', () => {
		expect(isoDay(msOfDay('2022-02-24'))).toBe('2022-02-24');
		expect(msOfDay('soon')).toBeNaN();
	});
	test.each([
		['2022-10-07', '7 Oct 2022'],
		['2022-10', 'Oct 2022'],
		['2022', '2022'],
		['autumn', 'autumn']
	])('%s is no more exact than it was: %s', (iso, expected) =>
		expect(formatIsoDay(iso)).toBe(expected)
	);
});
