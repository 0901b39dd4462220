/** Dates and numbers as people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	readDate,
	readDateColumn,
	valueOf,
	weekOf,
	type DateOrder
} from '$lib/dataset/import/dates';
import { readNumber, readNumberColumn } from '$lib/dataset/import/numbers';
import { readQuantity } from '$lib/dataset/import/quantities';

describe('a date', () => {
	it.each([
		['2022-10-07', '2022-10-07', 'day'],
		['2022/10/7', '2022-10-07', 'day'],
		['20221007', '2022-10-07', 'day'],
		['07.10.2022', '2022-10-07', 'day'],
		['7 Oct 2022', '2022-10-07', 'day'],
		['7-Oct-2022', '2022-10-07', 'day'],
		['October 7, 2022', '2022-10-07', 'day'],
		['Sept. 7, 2022', '2022-09-07', 'day'],
		['7th of October 2022', '2022-10-07', 'day'],
		['Friday, 7 October 2022', '2022-10-07', 'day'],
		['Fri, 07 Oct 2022 10:00:00 GMT', '2022-10-07', 'day'],
		['2022-10-07T23:59:59Z', '2022-10-07', 'day'],
		['2022-10-07 10:00:00.123+03:00', '2022-10-07', 'day'],
		['7 жовтня 2022', '2022-10-07', 'day'],
		['7 октября 2022 г.', '2022-10-07', 'day'],
		['7 octobre 2022', '2022-10-07', 'day'],
		['‎07.10.2022', '2022-10-07', 'day'],
		['44841', '2022-10-07', 'day'],
		['44841.75', '2022-10-07', 'day'],
		['2024-02-29', '2024-02-29', 'day'],
		['2022-10', '2022-10-01', 'month'],
		['10/2022', '2022-10-01', 'month'],
		['October 2022', '2022-10-01', 'month'],
		['2022', '2022-01-01', 'year']
	])('%s', (text, iso, precision) => {
		expect(readDate(text)).toEqual({ kind: 'date', value: { iso, precision } });
	});

	it.each([
		'2022-02-30',
		'2023-02-29',
		'31.04.2022',
		'2022-13-01',
		'13/13/2022',
		'yesterday',
		'07/10/22',
		'1 2 3',
		'',
		'-',
		'2022-10-07'.repeat(20),
		'Oct',
		'7 Oct',
		'99999999',
		'NaN'
	])('is not “%s”, and what to write is said', (text) => {
		const reading = readDate(text);
		expect(reading.kind).toBe('no-date');
		expect(reading.kind === 'no-date' && reading.remedy).toMatch(/Write/);
	});

	it.each<[string, string[], DateOrder | null, string]>([
		['a thirteenth day says day first', ['03/04/2022', '13/04/2022'], 'dmy', '2022-04-03'],
		[
			'a thirteenth in second place says month first',
			['03/04/2022', '04/13/2022'],
			'mdy',
			'2022-03-04'
		],
		['nothing says', ['03/04/2022', '05/06/2022'], null, ''],
		['both are said: it stays open', ['13/04/2022', '04/13/2022', '03/04/2022'], null, '']
	])('the whole column decides: %s', (_, cells, order, iso) => {
		const column = readDateColumn(cells, null);
		expect(column.order).toBe(order);
		const reading = column.readings.get('03/04/2022');
		const value = reading && valueOf(reading, column.order);
		if (order) expect(value).toMatchObject({ iso });
		else expect(value).toContain('first in this column');
	});

	it('reads every day of the calendar that a program writes', () => {
		const days = fc.date({
			min: new Date('1900-01-01'),
			max: new Date('2100-01-01'),
			noInvalidDate: true
		});
		fc.assert(
			fc.property(days, (day) => {
				const iso = day.toISOString().slice(0, 10);
				const [year, month, date] = iso.split('-');
				expect(readDate(iso)).toMatchObject({ value: { iso } });
				expect(readDate(`${date}.${month}.${year}`)).toMatchObject({ value: { iso } });
			})
		);
	});

	it('knows ISO weeks', () => {
		expect(weekOf(2022, 8)).toEqual({ start: '2022-02-21', end: '2022-02-27' });
		expect(weekOf(2020, 53)).toEqual({ start: '2020-12-28', end: '2021-01-03' });
		expect(weekOf(2022, 53)).toBeNull();
	});
});

describe('a number', () => {
	it.each<[string, number]>([
		['61680', 61680],
		['-25', -25],
		['−25', -25],
		['5.4', 5.4],
		['5,4', 5.4],
		['1,234,567', 1234567],
		['1.234.567', 1234567],
		['1,234.5', 1234.5],
		['1.234,5', 1234.5],
		['1 240', 1240],
		['1\u00a0240', 1240],
		['1\u202f240\u202f500', 1240500],
		['1\u2009240', 1240],
		["1'240", 1240],
		['1’240,50', 1240.5],
		['0.500', 0.5],
		['.5', 0.5],
		['1e3', 1000],
		['+7', 7]
	])('%s', (text, value) => {
		expect(readNumber(text)).toMatchObject({ kind: 'number', value });
	});

	it.each(['1,234', '1.234', '12,345'])('%s stays open until the column decides', (text) => {
		expect(readNumber(text).kind).toBe('open');
	});

	it.each(['', 'abc', '1,23,4', '1.5.2', '12a', '--5', '1e999', '9'.repeat(30), '=1+1', '١٢'])(
		'is not “%s”',
		(text) => expect(readNumber(text).kind).toBe('no-number')
	);

	it.each([
		['a comma that can only be decimal', ['1,234', '5,5'], 'comma', 1.234],
		['a point that can only be decimal', ['1,234', '5.55'], 'point', 1234],
		['nothing', ['1,234', '500'], null, null]
	])('is decided by %s', (_, cells, sign, value) => {
		const column = readNumberColumn(cells, null);
		expect(column.sign).toBe(sign);
		const read = readQuantity('1,234', column.sign);
		if (value === null) expect(read.ok).toBe(false);
		else expect(read).toMatchObject({ quantity: { value } });
	});
});

describe('the cell of a number', () => {
	it.each([
		['500', 500, null, 'exact'],
		['~500', 500, null, 'about'],
		['≈ 500', 500, null, 'about'],
		['about 61 680', 61680, null, 'about'],
		['ca. 500', 500, null, 'about'],
		['>1000', 1000, null, 'more_than'],
		['more than 1000', 1000, null, 'more_than'],
		['over 1000', 1000, null, 'more_than'],
		['at least 440', 440, null, 'at_least'],
		['≥440', 440, null, 'at_least'],
		['440+', 440, null, 'at_least'],
		['440 or more', 440, null, 'at_least'],
		['no fewer than 440', 440, null, 'at_least'],
		['up to 100k', 100000, null, 'up_to'],
		['nearly 90', 90, null, 'nearly'],
		['5.4 million', 5400000, null, 'exact'],
		['12–15', 12, 15, 'between'],
		['12-15', 12, 15, 'between'],
		['between 10 and 20', 10, 20, 'between'],
		['10 to 20 thousand', 10000, 20000, 'between'],
		['dozens', null, null, 'unspecified'],
		['tens of thousands', null, null, 'unspecified'],
		['many', null, null, 'unspecified'],
		['щонайменше 440', 440, null, 'at_least'],
		['десятки', null, null, 'unspecified']
	])('%s', (text, value, high, qualifier) => {
		expect(readQuantity(text, 'point')).toEqual({ ok: true, quantity: { value, high, qualifier } });
	});

	it.each([
		'15-12',
		'five hundred',
		'500 tanks',
		'about many',
		'=cmd',
		'<script>',
		'1,2,3',
		'2022-10-07'
	])('“%s” is refused with a remedy', (text) => {
		const read = readQuantity(text, 'point');
		expect(read.ok).toBe(false);
		expect(!read.ok && read.remedy.length).toBeGreaterThan(10);
	});

	it('never throws and never makes a number of a text without digits', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const read = readQuantity(text, 'point');
				if (read.ok && !/\p{Nd}/u.test(text)) expect(read.quantity.value).toBeNull();
			})
		);
	});
});
