/** Numbers and days as they are printed on every chart: British English, days in UTC. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export const DAY = 86_400_000;

const formats = new Map<number, Intl.NumberFormat>();

/** Making a format costs a hundred times as much as using it. */
function formatOf(decimals: number): Intl.NumberFormat {
	const known = formats.get(decimals);
	if (known) return known;
	const made = new Intl.NumberFormat('en-GB', { maximumFractionDigits: decimals });
	formats.set(decimals, made);
	return made;
}

/** "61,680"; at most `decimals` places, so that nothing looks more exact than it is. */
export function formatNumber(value: number, decimals = 2): string {
	return formatOf(decimals).format(value).replace('-', '−');
}

/** A number with its unit: signs cling ("12%", "2×"), words stand apart ("12 tanks"). */
export function formatWithUnit(value: number, unit = '', decimals = 2): string {
	const number = formatNumber(value, decimals);
	if (unit === '') return number;
	return /^[a-z]/i.test(unit) ? `${number} ${unit}` : `${number}${unit}`;
}

/** "2022-10-07", the day in UTC. */
export function isoDay(ms: number): string {
	return new Date(ms).toISOString().slice(0, 10);
}

/** Midnight UTC of an ISO day, or of the first day of "2022-10" or "2022"; NaN if it is none. */
export function msOfDay(iso: string): number {
	return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(iso) ? Date.parse(iso) : Number.NaN;
}

/** "Oct", "Oct 2022": short month in UTC. */
export function monthName(ms: number): string {
	return MONTHS[new Date(ms).getUTCMonth()] ?? '';
}

/** "7 Oct 2022". */
export function formatDay(ms: number): string {
	const date = new Date(ms);
	return `${date.getUTCDate()} ${monthName(ms)} ${date.getUTCFullYear()}`;
}

/** "Oct 2022". */
export const formatMonth = (ms: number): string =>
	`${monthName(ms)} ${new Date(ms).getUTCFullYear()}`;

/** "7 Oct 2022" from an ISO day; a month or a year alone stays as coarse as it is. */
export function formatIsoDay(iso: string): string {
	const ms = msOfDay(iso);
	if (Number.isNaN(ms) || iso.length === 4) return iso;
	return iso.length === 7 ? formatMonth(ms) : formatDay(ms);
}

/** "1 claim", "2 claims". */
export function count(n: number, one: string, many = `${one}s`): string {
	return `${formatNumber(n)} ${n === 1 ? one : many}`;
}
