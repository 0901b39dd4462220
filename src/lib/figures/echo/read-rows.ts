/** The cells date and value of a CSV text, each row checked. */
import Papa from 'papaparse';
import type { Problem } from '$lib/dataset/problems';
import { dayOf, lastDay, periodOf } from './period';

/** A row with a date and a number. */
export interface Row {
	/** As a spreadsheet shows it: the header is row 1. */
	readonly number: number;
	readonly day: number;
	readonly value: number;
	readonly text: string;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/** A month without a day; a total then holds for its end, an amount for all of it. */
const MONTH = /^\d{4}-\d{2}$/;

/** Tells one problem. */
export type Report = (
	code: Problem['code'],
	row: number | null,
	column: string | null,
	value: string | null,
	message: string,
	remedy: string
) => void;

const readDay = (text: string): number | null => {
	if (!MONTH.test(text)) return dayOf(text);
	const first = dayOf(`${text}-01`);
	return first === null ? null : lastDay(periodOf(first, 'month'), 'month');
};

/** Spreadsheets of some countries write semicolons, some tools tabs. */
const delimiterOf = (text: string): string => {
	const [header = ''] = text.split(/[\r\n]/, 1);
	return [',', ';', '\t'].find((sign) => header.includes(sign)) ?? ',';
};

/** The cells of both columns with a date and a number; the others are reported, or counted as empty. */
export function readRows(text: string, report: Report): { rows: Row[]; empty: number } {
	const bare = text.replace(/^\uFEFF/, '');
	const { data, errors } = Papa.parse<string[]>(bare, { delimiter: delimiterOf(bare) });
	for (const error of errors)
		if (error.type === 'Quotes')
			report(
				'broken-row',
				(error.row ?? 0) + 1,
				null,
				null,
				'A quotation mark stays open.',
				'Close it.'
			);
	const names = (data[0] ?? []).map((name) => name.trim().toLowerCase());
	const at = { date: names.indexOf('date'), value: names.indexOf('value') };
	const missing = (['date', 'value'] as const).filter((name) => at[name] < 0);
	for (const name of missing)
		report(
			'missing-column',
			1,
			name,
			null,
			'column is missing.',
			'Write “date,value” in the first row.'
		);
	const rows: Row[] = [];
	let empty = 0;
	if (missing.length > 0) return { rows, empty };
	data.slice(1).forEach((cells, i) => {
		if (cells.every((cell) => cell.trim() === '')) return;
		const number = i + 2;
		const [date = '', value = ''] = [cells[at.date]?.trim(), cells[at.value]?.trim()];
		const day = readDay(date);
		if (day === null)
			report('wrong-type', number, 'date', date, 'is not a day.', 'Write it as 2022-10-07.');
		if (value === '') empty += 1;
		else if (!NUMBER.test(value) || !Number.isFinite(Number(value)))
			report(
				'wrong-type',
				number,
				'value',
				value,
				'is not a number.',
				'Write digits only, with a point for decimals: 61680 or 5.4.'
			);
		else if (cells.length > names.length)
			report(
				'broken-row',
				number,
				null,
				cells.join(','),
				`has ${cells.length} cells, the header has ${names.length}.`,
				'Leave out the commas inside numbers: 61680.'
			);
		else if (day !== null) rows.push({ number, day, value: Number(value), text: date });
	});
	return { rows, empty };
}
