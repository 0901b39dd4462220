/**
 * Claims as typed columns: filtering and regrouping 100,000 claims is a walk over small integers
 * instead of objects. Built once from rows; results are positions in those rows.
 */
import type { ClaimRow } from '$lib/dataset/rows';

/** Distinct values of a column in order of first appearance; a row holds the index. */
export interface Dictionary {
	readonly values: readonly string[];
	readonly codeOf: ReadonlyMap<string, number>;
}

export interface ClaimColumns {
	readonly length: number;
	/** Months from the earliest dated claim on, 0 = `firstMonth`; −1 where the date is unknown. */
	readonly month: Int16Array;
	/** Months since January of year 0 (12 × year + month − 1). */
	readonly firstMonth: number;
	readonly months: number;
	readonly party: Uint8Array;
	readonly kind: Uint8Array;
	/** Code 0 is "nothing said about checking". */
	readonly verification: Uint8Array;
	/** First measure of the claim; code 0 is "no figure". */
	readonly measure: Uint16Array;
	readonly dictionaries: {
		readonly party: Dictionary;
		readonly kind: Dictionary;
		readonly verification: Dictionary;
		readonly measure: Dictionary;
	};
}

/** What to keep; a missing list keeps all. Months are inclusive, as `YYYY-MM`. */
export interface ClaimFilter {
	readonly party?: readonly string[];
	readonly kind?: readonly string[];
	readonly verification?: readonly string[];
	readonly measure?: readonly string[];
	readonly from?: string;
	readonly to?: string;
}

const monthNumber = (iso: string): number =>
	Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

function encode<A extends Uint8Array | Uint16Array>(
	column: A,
	rows: readonly ClaimRow[],
	value: (row: ClaimRow) => string,
	first: readonly string[] = []
): Dictionary {
	const codeOf = new Map(first.map((text, i) => [text, i]));
	const most = 2 ** (8 * column.BYTES_PER_ELEMENT);
	rows.forEach((row, i) => {
		const text = value(row);
		const code = codeOf.get(text) ?? codeOf.size;
		if (code >= most) throw new RangeError(`More than ${most} different values in a column.`);
		codeOf.set(text, code);
		column[i] = code;
	});
	return { values: [...codeOf.keys()], codeOf };
}

/**
 * @throws RangeError with more than 256 parties, kinds or verifications, or 65,536 measures
 */
export function claimColumns(rows: readonly ClaimRow[]): ClaimColumns {
	const numbers = rows.map((row) => (row.date === null ? null : monthNumber(row.date)));
	const dated = numbers.filter((n) => n !== null);
	const firstMonth = dated.reduce((a, b) => Math.min(a, b), dated[0] ?? 0);
	const lastMonth = dated.reduce((a, b) => Math.max(a, b), firstMonth - 1);
	const party = new Uint8Array(rows.length);
	const kind = new Uint8Array(rows.length);
	const verification = new Uint8Array(rows.length);
	const measure = new Uint16Array(rows.length);
	const dictionaries = {
		party: encode(party, rows, (row) => row.partyId),
		kind: encode(kind, rows, (row) => row.kind),
		verification: encode(verification, rows, (row) => row.verification ?? '', ['']),
		measure: encode(measure, rows, (row) => row.measureIds[0] ?? '', [''])
	};
	const month = Int16Array.from(numbers, (n) => (n === null ? -1 : n - firstMonth));
	const months = lastMonth - firstMonth + 1;
	return {
		length: rows.length,
		month,
		firstMonth,
		months,
		party,
		kind,
		verification,
		measure,
		dictionaries
	};
}

/** 1 for every code that is kept. */
const mask = ({ values }: Dictionary, keep: readonly string[] | undefined): Uint8Array =>
	Uint8Array.from(values, (value) => Number(keep === undefined || keep.includes(value)));

/** Positions of the rows that pass, in order. Undated rows pass only when no month is asked for. */
export function filter(columns: ClaimColumns, keep: ClaimFilter): Uint32Array {
	const { month, party, kind, verification, measure, dictionaries } = columns;
	const parties = mask(dictionaries.party, keep.party);
	const kinds = mask(dictionaries.kind, keep.kind);
	const verifications = mask(dictionaries.verification, keep.verification);
	const measures = mask(dictionaries.measure, keep.measure);
	const open = keep.from === undefined && keep.to === undefined;
	const from = keep.from ? monthNumber(keep.from) - columns.firstMonth : open ? -1 : 0;
	const to = keep.to ? monthNumber(keep.to) - columns.firstMonth : columns.months;
	const least = open ? -1 : Math.max(0, from);
	const found = new Uint32Array(columns.length);
	let n = 0;
	for (let i = 0; i < columns.length; i += 1) {
		const m = month[i] as number;
		// Written always, kept only when it passes: a branch here would be guessed wrong half the time.
		found[n] = i;
		n +=
			(parties[party[i] as number] as number) &
			(kinds[kind[i] as number] as number) &
			(verifications[verification[i] as number] as number) &
			(measures[measure[i] as number] as number) &
			Number(m >= least) &
			Number(m <= to);
	}
	return found.subarray(0, n);
}

export interface MonthCounts {
	/** counts[party * months + month]; `party` is a code of the dictionary. */
	readonly counts: Uint32Array;
	/** Rows without a date, by party code. */
	readonly undated: Uint32Array;
	readonly months: number;
	readonly parties: readonly string[];
}

/** Rows by party and month: all of them, or those at `positions`. */
export function countByPartyAndMonth(columns: ClaimColumns, positions?: Uint32Array): MonthCounts {
	const { month, party, months, dictionaries } = columns;
	const parties = dictionaries.party.values;
	const counts = new Uint32Array(parties.length * months);
	const undated = new Uint32Array(parties.length);
	const length = positions?.length ?? columns.length;
	for (let k = 0; k < length; k += 1) {
		const i = positions ? (positions[k] as number) : k;
		const [p, m] = [party[i] as number, month[i] as number];
		if (m < 0) undated[p] = (undated[p] as number) + 1;
		else counts[p * months + m] = (counts[p * months + m] as number) + 1;
	}
	return { counts, undated, months, parties };
}
