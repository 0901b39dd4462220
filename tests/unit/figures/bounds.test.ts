import { describe, expect, it } from 'vitest';
import { bound, intervalOf } from '$lib/figures/bound';
import { certainFactor, differenceOf, known, ratioOf } from '$lib/figures/interval';
import { sayFigure, sayInterval } from '$lib/figures/words';
import { figure } from '../../fixtures/figures';

const at = '2022-10-07';

describe('what a qualifier means', () => {
	it.each([
		['an exact number is a filled mark', {}, { value: 440 }, [440, 440], '440 boats'],
		[
			'"about" is an outline',
			{ qualifier: 'about' },
			{ value: 440, hollow: true },
			[440, 440],
			'about 440 boats'
		],
		[
			'"nearly" is an outline and no arrow',
			{ qualifier: 'nearly' },
			{ value: 440, hollow: true },
			[440, 440],
			'nearly 440 boats'
		],
		[
			'"at least" opens up',
			{ qualifier: 'at_least' },
			{ value: 440, open: 'up' },
			[440, Infinity],
			'at least 440 boats'
		],
		[
			'"more than" opens up',
			{ qualifier: 'more_than' },
			{ value: 440, open: 'up' },
			[440, Infinity],
			'more than 440 boats'
		],
		[
			'"up to" opens down',
			{ qualifier: 'up_to' },
			{ value: 440, open: 'down' },
			[0, 440],
			'up to 440 boats'
		],
		[
			'a range is a bar without a middle',
			{ qualifier: 'between', valueHigh: 500 },
			{ value: null, low: 440, high: 500 },
			[440, 500],
			'440 to 500 boats'
		],
		[
			'a range with an "about" is an outlined bar',
			{ qualifier: 'about', valueHigh: 500 },
			{ value: null, low: 440, high: 500, hollow: true },
			[440, 500],
			'about 440 to 500 boats'
		],
		[
			'a range without its upper end is a lower end',
			{ qualifier: 'between' },
			{ value: 440, open: 'up' },
			[440, Infinity],
			'440 boats'
		],
		[
			'a range of one value is that value',
			{ qualifier: 'between', valueHigh: 440 },
			{ value: 440 },
			[440, 440],
			'440 boats'
		],
		[
			'words without a number stand on the baseline',
			{ value: null, qualifier: 'unspecified', wording: 'dozens' },
			{ value: null },
			null,
			'“dozens”'
		],
		[
			'a refusal stands on the baseline',
			{ value: null, claim: { kind: 'refusal' } },
			{ value: null, baseline: 'refusal' },
			null,
			'gives no number'
		],
		[
			'a denial without a number stands on the baseline',
			{ value: null, claim: { kind: 'denial' } },
			{ value: null, baseline: 'denial' },
			null,
			'denies it'
		],
		[
			'a denial that says none stands on the baseline',
			{ value: 0, claim: { kind: 'denial' } },
			{ value: 0, baseline: 'denial' },
			[0, 0],
			'0 boats'
		],
		[
			'a denial that gives another number is a number',
			{ claim: { kind: 'denial' } },
			{ value: 440 },
			[440, 440],
			'440 boats'
		]
	] as const)('%s', (_name, change, drawn, interval, words) => {
		const row = figure('north', 440, at, change);
		expect(bound(row)).toEqual(drawn);
		const found = intervalOf(row);
		expect(found && [found.low, found.high]).toEqual(interval);
		expect(sayFigure(row, 'boats')).toBe(words);
	});

	it.each([
		[1, 'people', '1 person'],
		[2, 'people', '2 people'],
		[1, 'vehicles', '1 vehicle'],
		[1, 'aircraft', '1 aircraft'],
		[1, 'km²', '1 km²']
	] as const)('says one of a unit in the singular: %d %s', (value, unit, words) => {
		expect(sayFigure(figure('north', value, at), unit)).toBe(words);
	});

	it('says a percentage with its sign', () => {
		expect(sayFigure(figure('north', 20, at, { qualifier: 'about' }), 'percent')).toBe('about 20%');
	});
});

const open = Infinity;
const interval = (low: number, high: number, approximate = false) => ({ low, high, approximate });

describe('arithmetic with bounds', () => {
	it.each([
		['two numbers give a number', interval(440, 440), interval(100, 100), 'number', '4.4'],
		[
			'"about" makes the ratio about',
			interval(440, 440, true),
			interval(100, 100),
			'number',
			'about 4.4'
		],
		[
			'at least by a number is at least',
			interval(440, open),
			interval(100, 100),
			'at_least',
			'at least 4.4'
		],
		[
			'a number by at least is at most',
			interval(440, 440),
			interval(100, open),
			'at_most',
			'at most 4.4'
		],
		[
			'at least by at least is unknown',
			interval(440, open),
			interval(100, open),
			'unknown',
			'open on both sides'
		],
		[
			'at least by up to is at least',
			interval(440, open),
			interval(0, 100),
			'at_least',
			'at least 4.4'
		],
		[
			'up to by a number is at most',
			interval(0, 440),
			interval(100, 100),
			'at_most',
			'at most 4.4'
		],
		[
			'up to by up to is unknown',
			interval(0, 440),
			interval(0, 100),
			'unknown',
			'open on both sides'
		],
		[
			'a range by a number is a range',
			interval(440, 500),
			interval(100, 100),
			'between',
			'4.4 to 5'
		],
		[
			'a range by a range takes the far ends',
			interval(400, 500),
			interval(100, 200),
			'between',
			'2 to 5'
		]
	] as const)('ratio: %s', (_name, a, b, what, words) => {
		const ratio = ratioOf(a, b);
		expect(ratio && known(ratio, 0)).toBe(what);
		expect(ratio && sayInterval(ratio, 0)).toBe(words);
	});

	it('has no ratio with a side that says none', () => {
		expect(ratioOf(interval(0, 0), interval(5, 5))).toBeNull();
		expect(ratioOf(interval(5, 5), interval(0, 0))).toBeNull();
	});

	it.each([
		['two numbers', interval(440, 440), interval(100, 100), '340'],
		['the smaller first is below zero', interval(100, 100), interval(440, 440), '−340'],
		['at least minus a number', interval(440, open), interval(100, 100), 'at least 340'],
		['a number minus at least', interval(440, 440), interval(100, open), 'at most 340'],
		['up to minus a number', interval(0, 440), interval(100, 100), '−100 to 340'],
		['at least minus at least', interval(440, open), interval(100, open), 'open on both sides']
	] as const)('difference: %s', (_name, a, b, words) => {
		expect(sayInterval(differenceOf(a, b), -Infinity)).toBe(words);
	});

	it.each([
		[4, interval(4, open)],
		[5, interval(0.1, 0.2)],
		[1, interval(0.5, 2)],
		[1, interval(0, open)]
	] as const)('is certain of a factor of %d', (factor, ratio) => {
		expect(certainFactor(ratio)).toBe(factor);
	});
});
