/** Whose voice is loud in a dataset, and about what: counts by year, outlet, language and subject. */
import { countsByParty } from './coverage';
import type { IndexedDataset } from './indexed';
import type { ClaimRow } from './rows';

export interface Tally {
	/** Null stands for "not known". */
	readonly key: string | null;
	readonly count: number;
}

/** Counts of a value, the most frequent first, then by name. */
export function tally<T>(rows: readonly T[], key: (row: T) => string | null): Tally[] {
	const counts = new Map<string | null, number>();
	for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
	return [...counts]
		.map(([key, count]) => ({ key, count }))
		.sort((a, b) => b.count - a.count || (a.key ?? '').localeCompare(b.key ?? '', 'en'));
}

export interface YearCounts {
	/** Null: the year is not known. */
	readonly year: string | null;
	readonly byParty: Readonly<Record<string, number>>;
	readonly count: number;
}

/** Claims by year and party, every year from the first to the last, those without a date at the end. */
export function claimsByYear(data: IndexedDataset): YearCounts[] {
	const yearOf = (row: ClaimRow): string | null => row.date?.slice(0, 4) ?? null;
	const known = data.claimRows
		.map(yearOf)
		.filter((year) => year !== null)
		.map(Number)
		.sort();
	const [first, last] = [known[0], known.at(-1)];
	const years: (string | null)[] = [];
	if (first !== undefined && last !== undefined)
		for (let year = first; year <= last; year += 1) years.push(String(year));
	if (data.claimRows.some((row) => row.date === null)) years.push(null);
	return years.map((year) => {
		const rows = data.claimRows.filter((row) => yearOf(row) === year);
		return { year, byParty: countsByParty(data, rows), count: rows.length };
	});
}

export interface OutletCounts {
	readonly outletId: string;
	readonly outlet: string;
	readonly kind: string;
	readonly claims: number;
	readonly documents: number;
	readonly byParty: Readonly<Record<string, number>>;
}

/** The outlets most claims were read in. */
export const busiestOutlets = (data: IndexedDataset, limit: number): OutletCounts[] =>
	tally(data.claimRows, (row) => row.outletId)
		.slice(0, limit)
		.flatMap(({ key, count }) => {
			const outlet = data.outletById.get(key ?? '');
			if (!outlet) return [];
			const rows = data.claimRows.filter((row) => row.outletId === outlet.outlet_id);
			return [
				{
					outletId: outlet.outlet_id,
					outlet: outlet.name,
					kind: outlet.kind,
					claims: count,
					documents: new Set(rows.map((row) => row.documentId)).size,
					byParty: countsByParty(data, rows)
				}
			];
		});

export interface Subjects {
	readonly partyId: string;
	/** Figures with a number about the speaker's own side, about another side, and about neither. */
	readonly own: number;
	readonly others: number;
	readonly nobody: number;
}

/** Whose losses, land or people each party's numbers count. */
export const figureSubjects = (data: IndexedDataset): Subjects[] =>
	data.orderedParties.map(({ party_id }) => {
		const subjects = data.figureRows
			.filter((row) => row.claim.partyId === party_id && row.value !== null)
			.map((row) => data.measureById.get(row.measureId)?.about_party ?? row.claim.aboutParty);
		return {
			partyId: party_id,
			own: subjects.filter((subject) => subject === party_id).length,
			others: subjects.filter((subject) => subject !== null && subject !== party_id).length,
			nobody: subjects.filter((subject) => subject === null).length
		};
	});

/** Measures that have a number, and those of them that only one party gives a number for. */
export function oneSidedMeasures(data: IndexedDataset): { all: number; oneSided: number } {
	const speakers = new Map<string, Set<string>>();
	for (const { measureId, value, claim } of data.figureRows)
		if (value !== null)
			speakers.set(measureId, (speakers.get(measureId) ?? new Set()).add(claim.partyId));
	const sizes = [...speakers.values()].map((parties) => parties.size);
	return { all: sizes.length, oneSided: sizes.filter((size) => size === 1).length };
}
