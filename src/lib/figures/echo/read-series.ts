/** A CSV text with the columns date and value → what it reports by period. */
import { ascending, group, median, pairs as neighbours, rollup } from 'd3-array';
import type { Problem } from '$lib/dataset/problems';
import {
	amountsOfAmounts,
	amountsOfTotals,
	ofAverage,
	wholePeriod,
	type Amount,
	type Amounts
} from './amounts';
import { firstDay, isoOf, lastDay, periodOf, type By } from './period';
import { readRows, type Report, type Row } from './read-rows';

/** A total so far, the amount of a period, or an average a day in a period. */
export type Kind = 'total' | 'period' | 'average';
export const KINDS: readonly Kind[] = ['total', 'period', 'average'];

export interface ReadSeries {
	readonly amounts: Amounts;
	readonly problems: readonly Problem[];
	/** Rows with a date and a number. */
	readonly rows: number;
	/** Rows without a number: gaps, no problem. */
	readonly empty: number;
}

/** Reports rows that give two different numbers for one place. */
function reportDoubles(rows: readonly Row[], place: (row: Row) => number, report: Report): void {
	for (const same of group(rows, place).values()) {
		const [first] = same;
		const other = same.find((row) => row.value !== first?.value);
		if (first === undefined || other === undefined) continue;
		report(
			'duplicate',
			other.number,
			'date',
			other.text,
			`says ${other.value}, row ${first.number} (${first.text}) says ${first.value} for the same time; neither is used.`,
			'Keep one of the rows.'
		);
	}
}

/** Days between a row and the next, as a rule; null with one row. */
const usualStep = (rows: readonly Row[]): number | null => {
	const days = [...new Set(rows.map((row) => row.day))].sort(ascending);
	return median(neighbours(days), ([one, next]) => next - one) ?? null;
};

/** From here on rows are a month or more apart. */
const MONTHLY = 27;

/** Whether most periods hold rows of several days: the rows are finer than the periods. */
function isFiner(rows: readonly Row[], by: By): boolean {
	const periods = [
		...rollup(
			rows,
			(same) => new Set(same.map((row) => row.day)).size,
			(row) => periodOf(row.day, by)
		).values()
	];
	return periods.filter((days) => days > 1).length * 2 > periods.length;
}

/** Why rows of amounts cannot be amounts of these periods, and what to do; null when they can. */
function misfit(rows: readonly Row[], step: number, by: By): readonly [string, string] | null {
	const apart = `rows lie about ${Math.round(step)} days apart`;
	if (by === 'week' && step >= MONTHLY)
		return [`${apart}, more than a week.`, 'Compare by month: --by month.'];
	if (!isFiner(rows, by)) return null;
	return [
		`${apart}, several in one ${by}.`,
		by === 'month'
			? 'Compare by week: --by week. Or give one number a month, or one a day.'
			: 'Give one number a week, or one a day.'
	];
}

/** Rows of amounts: each covers its day where rows are daily, else the period its date lies in. */
function spansOf(rows: readonly Row[], kind: Kind, by: By, report: Report): Amount[] {
	const step = usualStep(rows);
	if (step === 1) {
		reportDoubles(rows, (row) => row.day, report);
		return rows.map(({ day, value }) => ({ from: day, to: day, value }));
	}
	const wrong = step === null ? null : misfit(rows, step, by);
	if (wrong !== null) {
		report('rule', null, 'date', null, ...wrong);
		return [];
	}
	reportDoubles(rows, (row) => periodOf(row.day, by), report);
	const spans = rows.map((row) => wholePeriod(periodOf(row.day, by), by, row.value));
	return kind === 'average' ? spans.map(ofAverage) : spans;
}

/**
 * Reads one series. A bad row is told in `problems` and left out; the rest is used.
 * @param file name that problems carry
 */
export function readSeries(file: string, text: string, kind: Kind, by: By): ReadSeries {
	const problems: Problem[] = [];
	const report: Report = (code, row, column, value, message, remedy) =>
		problems.push({ code, file, row, column, value, message, remedy });
	const { rows, empty } = readRows(text, report);
	if (kind === 'total') reportDoubles(rows, (row) => row.day, report);
	const amounts =
		kind === 'total'
			? amountsOfTotals(rows, by)
			: amountsOfAmounts(spansOf(rows, kind, by, report), by);
	return { amounts, problems, rows: rows.length, empty };
}

/** "2022-03-01 to 2026-01-31", or null without amounts. */
export function saySpan(amounts: Amounts, by: By): string | null {
	const periods = [...amounts.keys()].sort(ascending);
	const [first, last] = [periods[0], periods.at(-1)];
	if (first === undefined || last === undefined) return null;
	return `${isoOf(firstDay(first, by))} to ${isoOf(lastDay(last, by))}`;
}
