/** Numbers, bounds and figures in words, the same for every party. */
import type { FigureRow } from '$lib/dataset/rows';
import type { Qualifier } from '$lib/dataset/types';
import type { Interval } from './bound';
import { known } from './interval';

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

const format = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
	const { format: say } = new Intl.NumberFormat('en-GB', options);
	return (value) => say(value).replace('-', '−');
};
const twoDigits = format({ maximumSignificantDigits: 2 });
const threeDigits = format({ maximumSignificantDigits: 3 });

/** "61,680", "7.43"; at most two decimals. */
export const sayNumber = format({ maximumFractionDigits: 2 });

/** A number cut to two digits that count (three from 100): "7.4", "0.014", "153". */
export const sayRounded = (value: number): string =>
	(Math.abs(value) >= 100 ? threeDigits : twoDigits)(value);

/** The number of a figure as it was bounded: "at least 440", "100 to 120", "“dozens”". */
export function sayValue(row: FigureRow): string {
	const { value, valueHigh, qualifier, claim, wording } = row;
	if (claim.kind === 'refusal') return 'gives no number';
	if (value === null) {
		if (wording !== null) return `“${wording}”`;
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
	if (value !== 1) return ` ${unit}`;
	return unit === 'people' ? ' person' : ` ${unit.replace(/(?<=[a-z]{3})s$/, '')}`;
}

/** The figure with its unit; words without a number stand alone. */
export const sayFigure = (row: FigureRow, unit: string): string =>
	row.value === null || row.claim.kind === 'refusal'
		? sayValue(row)
		: `${sayValue(row)}${sayUnit(unit, row.valueHigh ?? row.value)}`;

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
			return `at least ${about}${say(interval.low)}`;
		case 'at_most':
			return `at most ${about}${say(interval.high)}`;
		case 'between':
			return `${about}${say(interval.low)} to ${say(interval.high)}`;
		case 'unknown':
			return 'open on both sides';
	}
}
