import { describe, expect, it } from 'vitest';
import { isCalendarDay, readCell, splitList } from '$lib/dataset/cells';
import {
	choice,
	date,
	flag,
	integer,
	key,
	list,
	month,
	optionalNumber,
	optionalText
} from '$lib/dataset/fields';

describe('reading a cell', () => {
	it.each([
		['a whole number', integer(''), '61680', 61680],
		['a number with a point', optionalNumber(''), '5.4', 5.4],
		['a negative number where allowed', optionalNumber(''), '-3', -3],
		['an empty number is null, never zero', optionalNumber(''), '', null],
		['an empty text is null', optionalText(''), '  ', null],
		['a list in order', list(''), 'tass; ria ;', ['tass', 'ria']],
		['an empty list', list(''), '', []],
		['a day', date(''), '2024-02-29', '2024-02-29'],
		['a month', month(''), '2022-10', '2022-10'],
		['a choice', choice(['a', 'b'], ''), 'b', 'b'],
		['true', flag(''), 'true', true],
		['spaces around a value are dropped', key(''), ' ua-zelensky ', 'ua-zelensky']
	])('%s', (_name, field, raw, value) => {
		expect(readCell(raw, field)).toEqual({ ok: true, value });
	});

	it.each([
		['a thousands separator', integer(''), '61,680', 'wrong-type'],
		['a decimal comma', optionalNumber(''), '5,4', 'wrong-type'],
		['an exponent', optionalNumber(''), '1e3', 'wrong-type'],
		['a count below zero', integer(''), '-1', 'not-allowed'],
		['a number too large to be exact', integer(''), '9007199254740993', 'wrong-type'],
		['a day that does not exist', date(''), '2023-02-29', 'wrong-type'],
		['a day in another order', date(''), '07.10.2022', 'wrong-type'],
		['a thirteenth month', month(''), '2022-13', 'wrong-type'],
		['a value outside the choice', choice(['a', 'b'], ''), 'c', 'not-allowed'],
		['yes instead of true', flag(''), 'yes', 'wrong-type'],
		['capital letters in an id', key(''), 'UA', 'wrong-pattern'],
		['an empty cell that is required', key(''), '', 'empty-cell']
	])('refuses %s and says what to do', (_name, field, raw, code) => {
		const result = readCell(raw, field);
		expect(result).toMatchObject({ ok: false, code });
		expect(!result.ok && result.remedy.length).toBeGreaterThan(5);
	});

	it('knows the calendar', () => {
		expect([
			isCalendarDay('2022-12-31'),
			isCalendarDay('2022-1-1'),
			isCalendarDay('2022-00-10')
		]).toEqual([true, false, false]);
	});

	it('splits a list without losing order', () => {
		expect(splitList('b;a;;c')).toEqual(['b', 'a', 'c']);
	});
});
