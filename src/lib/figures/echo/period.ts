/** Calendar months and weeks (Monday to Sunday), counted so that neighbours differ by one. */
import { DAY, dayNumber } from '../when';

export type By = 'month' | 'week';

/** 1 January 1970 was a Thursday: its week began three days before. */
const MONDAY = 3;

/** Days since 1970 of "2022-03-07"; a time may follow. Null when there is no such day. */
export function dayOf(text: string): number | null {
	const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1];
	if (iso === undefined) return null;
	const day = dayNumber(iso);
	return Number.isNaN(day) || isoOf(day) !== iso ? null : day;
}

/** "2022-03-07" of a day since 1970. */
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The period a day lies in. */
export function periodOf(day: number, by: By): number {
	if (by === 'week') return Math.floor((day + MONDAY) / 7);
	const date = new Date(day * DAY);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export const firstDay = (period: number, by: By): number =>
	by === 'week'
		? period * 7 - MONDAY
		: Date.UTC(Math.floor(period / 12), ((period % 12) + 12) % 12, 1) / DAY;

export const lastDay = (period: number, by: By): number => firstDay(period + 1, by) - 1;

export const daysIn = (period: number, by: By): number =>
	lastDay(period, by) - firstDay(period, by) + 1;

const MONTH = new Intl.DateTimeFormat('en-GB', {
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC'
});
const WEEK = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC'
});

/** "Mar 2022", "week of 7 Mar 2022". */
export function sayPeriod(period: number, by: By): string {
	const first = new Date(firstDay(period, by) * DAY);
	return by === 'month' ? MONTH.format(first) : `week of ${WEEK.format(first)}`;
}
