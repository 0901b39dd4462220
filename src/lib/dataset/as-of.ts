/**
 * What a reader could know on a day: only claims that were published by then. A date that is known to
 * the month or the year counts from its last day, so that nothing is shown before it can have been read.
 */
import type { ClaimRow } from './rows';
import type { Precision } from './types';

/** The last day that a date of this precision can mean (ISO): "2022-10-01" of a month → "2022-10-31". */
export function lastDay(date: string, precision: Precision | null): string {
	const [year, month] = date.split('-').map(Number) as [number, number];
	if (precision === 'year') return `${date.slice(0, 4)}-12-31`;
	if (precision !== 'month') return date;
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** True when the claim was published by this day; null is today: every claim. A claim without a date is left out. */
export const publishedBy = (row: Pick<ClaimRow, 'publishedBy'>, asof: string | null): boolean =>
	asof === null || (row.publishedBy !== null && row.publishedBy <= asof);

/** The claims published by a day; all of them when it is null. */
export const claimsAsOf = <Row extends Pick<ClaimRow, 'publishedBy'>>(
	rows: readonly Row[],
	asof: string | null
): readonly Row[] => (asof === null ? rows : rows.filter((row) => publishedBy(row, asof)));

/** The figures of claims published by a day; all of them when it is null. */
export const figuresAsOf = <Row extends { readonly claim: Pick<ClaimRow, 'publishedBy'> }>(
	rows: readonly Row[],
	asof: string | null
): readonly Row[] => (asof === null ? rows : rows.filter((row) => publishedBy(row.claim, asof)));
