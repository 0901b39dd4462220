/** Dates as they are written on screen. All dates are calendar days without a time zone. */
import type { Precision } from '$lib/dataset/types';

const format = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const DAY = format({ day: 'numeric', month: 'short', year: 'numeric' });
const MONTH = format({ month: 'short', year: 'numeric' });
const YEAR = format({ year: 'numeric' });

/** "7 Oct 2022", "Oct 2022" or "2022", as far as the date is known; "no date" when it is not. */
export function showDate(day: string | null, precision: Precision | null = 'day'): string {
	if (day === null) return 'no date';
	const date = new Date(`${day}T00:00:00Z`);
	if (precision === 'year') return YEAR.format(date);
	return (precision === 'month' ? MONTH : DAY).format(date);
}

/** "24 Feb 2022 to 7 Oct 2022". */
export const showPeriod = (from: string | null, to: string | null): string =>
	from === to ? showDate(from) : `${showDate(from)} to ${showDate(to)}`;
