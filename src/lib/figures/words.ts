/** Numbers, bounds and figures in words, the same for every party. */
import type { FigureRow } from '$lib/dataset/rows';
import type { Qualifier } from '$lib/dataset/types';
import type { Interval } from './bound';
import { known } from './interval';
import { isRuled } from './number-rule';

const BEFORE: Readonly<Record<Qualifier, string>> = {
	exact: '',
	about: 'about ',
	at_least: 'at least ',
	more_than: 'more than ',
	up_to: 'up to ',
	nearly: 'nearly ',
	between: '',
	unspecified: 'about '
};

/** Which way to round: the low end of a range down and its high end up, so that both stay true. */
export type Rounding = 'nearest' | 'down' | 'up';

const MODES = { nearest: 'halfExpand', down: 'floor', up: 'ceil' } as const;

/** Noise of floating point, such as the last digits of 0.1 + 0.2, is no reason to round up. */
const withoutNoise = (value: number): number => Number(value.toPrecision(12));

type Say = (value: number, rounding?: Rounding) => string;

function format(options: Intl.NumberFormatOptions): Say {
	const of = (rounding: Rounding): Intl.NumberFormat =>
		new Intl.NumberFormat('en-GB', { ...options, roundingMode: MODES[rounding] });
	const formats = { nearest: of('nearest'), down: of('down'), up: of('up') };
	return (value, rounding = 'nearest') =>
		formats[rounding].format(withoutNoise(value)).replace('-', '−');
}
const twoDigits = format({ maximumSignificantDigits: 2 });
const threeDigits = format({ maximumSignificantDigits: 3 });

/** "61,680", "7.43"; at most two decimals. */
export const sayNumber = format({ maximumFractionDigits: 2 });

/** A number cut to two digits that count (three from 100): "7.4", "0.014", "153". */
export const sayRounded: Say = (value, rounding) =>
	(Math.abs(value) >= 100 ? threeDigits : twoDigits)(value, rounding);

/** In quotation marks, once: those that stand around it fall away, those inside it become single. */
export function quoted(text: string): string {
	const bare = text.trim().replace(/^["“„«]([^"“”„«»]*)["”“»]$/, '$1');
	const inner = bare
		.replace(/"([^"]*)"/g, '‘$1’')
		.replace(/[“„«]/g, '‘')
		.replace(/[”»]/g, '’');
	return `“${inner}”`;
}

/** The number of a figure as it was bounded: "at least 440", "100 to 120", "“dozens”". */
export function sayValue(row: FigureRow): string {
	const { value, valueHigh, qualifier, claim, wording } = row;
	if (claim.kind === 'refusal') return 'gives no number';
	if (value === null) {
		if (wording !== null) return quoted(wording);
		return claim.kind === 'denial' ? 'denies it' : 'no number';
	}
	const range = valueHigh !== null && valueHigh !== value;
	return range
		? `${BEFORE[qualifier]}${sayNumber(value)} to ${sayNumber(valueHigh)}`
		: `${BEFORE[qualifier]}${sayNumber(value)}`;
}

/** A unit that clings to its number as a sign, or stands behind it as a word: "1 person", "2 people". */
export function sayUnit(unit: string, value: number | null = null): string {
	if (unit === 'percent') return '%';
	if (value === null || Math.abs(value) !== 1) return ` ${unit}`;
	return unit === 'people' ? ' person' : ` ${unit.replace(/(?<=[a-z]{3})s$/, '')}`;
}

/** The figure as it was said, with its unit; words without a number stand alone. */
const sayGiven = (row: FigureRow, unit: string): string =>
	row.value === null || row.claim.kind === 'refusal'
		? sayValue(row)
		: `${sayValue(row)}${sayUnit(unit, row.valueHigh ?? row.value)}`;

/** The figure with its unit, and behind it what a number rule made of it, if one did. */
export function sayFigure(row: FigureRow, unit: string): string {
	if (!isRuled(row)) return sayGiven(row, unit);
	const { given, words } = row.coded;
	return words === '' ? sayGiven(given, unit) : `${sayGiven(given, unit)}, ${words}`;
}

/**
 * An interval in words: "about 7.4", "at least 4.4", "2 to 3.1", "open on both sides".
 * @param floor 0 for ratios, −∞ for differences, as in `known`
 */
export function sayInterval(interval: Interval, floor: number, say = sayNumber): string {
	const about = interval.approximate ? 'about ' : '';
	switch (known(interval, floor)) {
		case 'number':
			return `${about}${say(interval.low)}`;
		case 'at_least':
			return `at least ${about}${say(interval.low, 'down')}`;
		case 'at_most':
			return `at most ${about}${say(interval.high, 'up')}`;
		case 'between':
			return `${about}${say(interval.low, 'down')} to ${say(interval.high, 'up')}`;
		case 'unknown':
			return 'open on both sides';
	}
}

/** A difference with its unit: "at least 1 person", "open on both sides". */
export function sayDifference(difference: Interval, unit: string): string {
	const words = sayInterval(difference, -Infinity);
	switch (known(difference, -Infinity)) {
		case 'unknown':
			return words;
		case 'at_least':
			return words + sayUnit(unit, difference.low);
		default:
			return words + sayUnit(unit, difference.high);
	}
}
