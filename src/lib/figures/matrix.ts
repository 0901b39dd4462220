/**
 * Speaker × subject: what each party says about each party, silences included. Seldom is a side's
 * number about itself in the same cell as the other side's number about it; here both can be seen.
 */
import type { ClaimRow, FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';

export interface MatrixCell {
	readonly speaker: string;
	/** Party the claims are about; null: about no party. */
	readonly subject: string | null;
	readonly claims: number;
	/** Figures with a number. */
	readonly figures: number;
	/** Claims of kind refusal: asked, gave no number. */
	readonly declined: number;
	/** The latest figure with a number. */
	readonly latest: FigureRow | null;
	/** No claim at all: an explicit silence. */
	readonly silent: boolean;
}

export interface Matrix {
	/** Every party, also those that say nothing. */
	readonly speakers: readonly string[];
	/** Parties that somebody speaks about; null last, where claims are about no party. */
	readonly subjects: readonly (string | null)[];
	/** cells[speaker][subject] in the order of the two lists. */
	readonly cells: readonly (readonly MatrixCell[])[];
}

interface Tally {
	claims: Set<string>;
	declined: Set<string>;
	figures: number;
	latest: FigureRow | null;
}

const isLater = (row: FigureRow, than: FigureRow | null): boolean =>
	than === null || (row.date ?? '') >= (than.date ?? '');

/**
 * @param claims every claim to count, each once
 * @param figures their figures; those of claims that are not in `claims` are ignored
 * @param parties order of rows and columns; claims of other parties are left out
 * @param measures give the subject of a figure whose claim names none
 */
export function matrixOf(
	claims: readonly ClaimRow[],
	figures: readonly FigureRow[],
	parties: readonly Pick<Party, 'party_id'>[],
	measures: ReadonlyMap<string, Pick<Measure, 'about_party'>> = new Map()
): Matrix {
	const speakers = parties.map((party) => party.party_id);
	const tallies = new Map<string, Tally>();
	const tally = (speaker: string, subject: string | null): Tally => {
		const key = `${speaker}|${subject ?? ''}`;
		const found = tallies.get(key) ?? {
			claims: new Set(),
			declined: new Set(),
			figures: 0,
			latest: null
		};
		tallies.set(key, found);
		return found;
	};
	const subjectOf = (claim: ClaimRow): string | null => {
		const measured = claim.measureIds.map((id) => measures.get(id)?.about_party ?? null);
		const subject = claim.aboutParty ?? measured.find((id) => id !== null) ?? null;
		return subject !== null && speakers.includes(subject) ? subject : null;
	};
	const counted = new Map(claims.map((claim) => [claim.id, subjectOf(claim)]));
	for (const claim of claims) {
		const cell = tally(claim.partyId, counted.get(claim.id) ?? null);
		cell.claims.add(claim.id);
		if (claim.kind === 'refusal') cell.declined.add(claim.id);
	}
	for (const row of figures) {
		const subject = counted.get(row.claim.id);
		if (subject === undefined || row.value === null || row.claim.kind === 'refusal') continue;
		const cell = tally(row.claim.partyId, subject);
		cell.figures += 1;
		if (isLater(row, cell.latest)) cell.latest = row;
	}
	// A side that nobody speaks about is no subject: silence about it would mean nothing.
	const named = new Set(counted.values());
	const subjects = [...speakers, null].filter((subject) => named.has(subject));
	const cells = speakers.map((speaker) =>
		subjects.map((subject): MatrixCell => {
			const found = tally(speaker, subject);
			return {
				speaker,
				subject,
				claims: found.claims.size,
				figures: found.figures,
				declined: found.declined.size,
				latest: found.latest,
				silent: found.claims.size === 0
			};
		})
	);
	return { speakers, subjects, cells };
}

/** The claims behind some figures, each once. */
export const claimsBehind = (rows: readonly FigureRow[]): ClaimRow[] => [
	...new Map(rows.map((row) => [row.claim.id, row.claim])).values()
];
