/** What the cells of a column look like, from the first rows. */
import { readDate } from './dates';
import { readNumber } from './numbers';
import { qualifierOf } from './qualifier-words';
import { readQuantity, saysNothing } from './quantities';
import type { RawTable } from './raw-table';

export interface ColumnProfile {
	/** Cells looked at that are not empty. */
	readonly filled: number;
	/** Shares of those. */
	readonly numbers: number;
	readonly dates: number;
	readonly addresses: number;
	readonly qualifiers: number;
	readonly different: number;
}

const ROWS = 400;

const looksLikeDate = (text: string): boolean =>
	readNumber(text).kind === 'no-number' && readDate(text).kind !== 'no-date';

/** @param index column of the table */
export function profileColumn(table: RawTable, index: number): ColumnProfile {
	const step = Math.max(1, Math.floor(table.rows.length / ROWS));
	let [filled, numbers, dates, addresses, qualifiers] = [0, 0, 0, 0, 0];
	const different = new Set<string>();
	for (let i = 0; i < table.rows.length; i += step) {
		const text = (table.rows[i]?.[index] ?? '').trim();
		if (saysNothing(text)) continue;
		filled += 1;
		if (different.size < 1000) different.add(text.slice(0, 100));
		const quantity = readQuantity(text, 'point');
		if (quantity.ok && quantity.quantity.value !== null) numbers += 1;
		if (looksLikeDate(text)) dates += 1;
		if (/^https?:\/\//i.test(text)) addresses += 1;
		if (qualifierOf(text) !== null) qualifiers += 1;
	}
	const share = (count: number): number => (filled === 0 ? 0 : count / filled);
	return {
		filled,
		numbers: share(numbers),
		dates: share(dates),
		addresses: share(addresses),
		qualifiers: share(qualifiers),
		different: different.size
	};
}

/** Whether a text in a date column can be read as one, plain years and day numbers included. */
export const dateShare = (table: RawTable, index: number): number => {
	const step = Math.max(1, Math.floor(table.rows.length / ROWS));
	let [filled, dates] = [0, 0];
	for (let i = 0; i < table.rows.length; i += step) {
		const text = (table.rows[i]?.[index] ?? '').trim();
		if (saysNothing(text)) continue;
		filled += 1;
		if (readDate(text).kind !== 'no-date' || /\d{1,2}[-/.]\d{1,2}[-/.]\d{2}/.test(text)) dates += 1;
	}
	return filled === 0 ? 1 : dates / filled;
};
