/** Dates of documents as corpora write them. */

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/;

const day = (year: string, month: string, date: string): string | null => {
	const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	const parsed = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : null;
};

/**
 * Reads a date as a calendar day. Times are cut off, not converted: the day is the one written.
 *
 * @param value `2022-06-24`, `2022-06-24T17:30:00Z`, `06/24/2022` (month first) or `20220624T173000Z`
 * @returns `YYYY-MM-DD`, or null when it is none of these or no such day exists
 */
export function readDay(value: string): string | null {
	const text = value.trim();
	const iso = ISO.exec(text) ?? COMPACT.exec(text);
	if (iso) return day(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
	const american = AMERICAN.exec(text);
	return american ? day(american[3] ?? '', american[1] ?? '', american[2] ?? '') : null;
}
