/** Whether a number is for a day or a month, and as of when it holds. */
import type { Reading } from '../reading/reading';

const lower = (r: Reading, i: number): string => r.words[i]?.lower ?? '';
const PERIOD = /^(day|days|week|month|year|hour)$/;

/** `day`, `week`, `month`, `year` or null, from the words between two places. */
export function readPeriod(r: Reading, from: number, to: number): string | null {
	for (let i = from; i < to; i++) {
		const word = lower(r, i);
		if (/^(?:daily|overnight|yesterday)$/.test(word)) return 'day';
		if (word === 'monthly') return 'month';
		if (word === 'weekly') return 'week';
		if (
			/^(?:per|a|an|every|each)$/.test(word) &&
			PERIOD.test(lower(r, i + 1)) &&
			!/^(?:for|in|within|of|about|once)$/.test(lower(r, i - 1))
		)
			return plain(lower(r, i + 1));
		if (/^(?:past|last|previous|preceding)$/.test(word)) {
			if (lower(r, i + 1) === '24' || lower(r, i + 1) === 'twenty-four') return 'day';
			if (/^(?:day|night)$/.test(lower(r, i + 1))) return 'day';
			if (/^(?:week|month|year)$/.test(lower(r, i + 1))) return lower(r, i + 1);
		}
		if (
			/^(?:in|within|over|during)$/.test(word) &&
			lower(r, i + 1) === '24' &&
			/^hours?$/.test(lower(r, i + 2))
		)
			return 'day';
		if (word === 'in' && lower(r, i + 1) === 'one' && /^(?:day|night)$/.test(lower(r, i + 2)))
			return 'day';
		if (
			word === '24-hour' ||
			(word === '24' && lower(r, i + 1) === '-' && lower(r, i + 2) === 'hour')
		)
			return 'day';
	}
	return null;
}

const plain = (word: string): string => (word === 'days' ? 'day' : word);

const MONTH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (word: string): number =>
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/.test(
		word
	)
		? MONTH.indexOf(word.slice(0, 3))
		: -1;

/** “as of 7 October”, “as of October 7, 2022”: the ISO day; without a year, that of publication. */
export function readAsOf(
	r: Reading,
	from: number,
	to: number,
	publishedOn: string | undefined
): string | null {
	for (let i = from; i + 2 < to; i++) {
		const phrase =
			(lower(r, i) === 'as' && lower(r, i + 1) === 'of') ||
			(lower(r, i) === 'as' && lower(r, i + 1) === 'at');
		const by = lower(r, i) === 'by';
		if (!phrase && !by) continue;
		const at = phrase ? i + 2 : i + 1;
		const dayFirst = /^\d{1,2}$/.test(lower(r, at)) && monthOf(lower(r, at + 1)) >= 0;
		const monthFirst = monthOf(lower(r, at)) >= 0 && /^\d{1,2}$/.test(lower(r, at + 1));
		if (!dayFirst && !monthFirst) continue;
		const day = Number(lower(r, dayFirst ? at : at + 1));
		const month = monthOf(lower(r, dayFirst ? at + 1 : at)) + 1;
		const after = lower(r, at + 2) === ',' ? at + 3 : at + 2;
		const year = /^(?:19|20)\d\d$/.test(lower(r, after))
			? lower(r, after)
			: publishedOn?.slice(0, 4);
		if (year === undefined || day < 1 || day > 31) continue;
		return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	}
	return null;
}
