/** Dates as they are written on screen. All dates are calendar days without a time zone. */
import type { Precision } from '$lib/dataset/types';
import { sayDate } from '$lib/figures/when';

/** "7 Oct 2022", "Oct 2022" or "2022", as far as the date is known; "no date" when it is not. */
export function showDate(day: string | null, precision: Precision | null = 'day'): string {
	return day === null ? 'no date' : sayDate(day, precision);
}

/** "24 Feb 2022 to 7 Oct 2022". */
export const showPeriod = (from: string | null, to: string | null): string =>
	from === to ? showDate(from) : `${showDate(from)} to ${showDate(to)}`;
