import { ticks as evenly } from 'd3-array';
import type { ChartAxis } from './model';
import { DAY, formatNumber, monthName } from './format';

/**
 * Where the ticks stand and what they say. Own code for time: Chart.js's date adapters work in the
 * reader's time zone, which west of Greenwich would print 6 October for a claim of the 7th.
 */
export interface Tick {
	readonly value: number;
	readonly label: string | string[];
}

const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60];
const STEPS_IN_DAYS = [1, 2, 5, 7, 14];

function dayTicks(low: number, high: number, step: number): Tick[] {
	const found: Tick[] = [];
	const first = Math.ceil(low / DAY) * DAY;
	for (let at = first; at <= high; at += step * DAY) {
		const date = new Date(at);
		const name = `${date.getUTCDate()} ${monthName(at)}`;
		found.push({
			value: at,
			label: found.length === 0 ? [name, String(date.getUTCFullYear())] : name
		});
	}
	return found;
}

function monthTicks(low: number, high: number, step: number): Tick[] {
	const found: Tick[] = [];
	const start = new Date(low);
	const month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
	for (let m = month; ; m += step) {
		const value = Date.UTC(Math.floor(m / 12), m % 12, 1);
		if (value > high) return found;
		if (value < low) continue;
		const year = String(Math.floor(m / 12));
		if (step >= 12) found.push({ value, label: year });
		else if (found.length === 0 || m % 12 < step)
			found.push({ value, label: [monthName(value), year] });
		else found.push({ value, label: monthName(value) });
	}
}

/** Ticks on whole days, months or years in UTC, at most about `most` of them. */
export function timeTicks(low: number, high: number, most: number): Tick[] {
	const days = (high - low) / DAY;
	const step = STEPS_IN_DAYS.find((n) => days / n <= most);
	if (step !== undefined && days < 70) return dayTicks(low, high, step);
	const months = STEPS_IN_MONTHS.find((n) => days / 30.4 / n <= most) ?? 120;
	return monthTicks(low, high, months);
}

/** 1, 2 and 5 of each decade; only the decades where that would crowd. */
export function logTicks(low: number, high: number, most = 8): number[] {
	const found: number[] = [];
	for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power += 1) {
		for (const digit of [1, 2, 5]) found.push(Number((digit * 10 ** power).toPrecision(3)));
	}
	const inside = found.filter((value) => value >= low * 0.999 && value <= high * 1.001);
	if (inside.length <= most) return inside;
	return inside.filter((value) => Number.isInteger(Math.round(Math.log10(value) * 1e6) / 1e6));
}

/** What a number on an axis says: signs cling to it, words stay in the axis title. */
export function tickLabel(value: number, axis: ChartAxis): string {
	const unit = axis.unit ?? '';
	return formatNumber(value, 3) + (/^[a-z]/i.test(unit) ? '' : unit);
}

/** The ticks of an axis that has numbers or days on it. */
export function axisTicks(
	axis: ChartAxis,
	[low, high]: readonly [number, number],
	most: number
): Tick[] {
	if (axis.kind === 'time') return timeTicks(low, high, most);
	const values = axis.kind === 'log' ? logTicks(low, high, most + 4) : evenly(low, high, most);
	return values.map((value) => ({ value, label: tickLabel(value, axis) }));
}
