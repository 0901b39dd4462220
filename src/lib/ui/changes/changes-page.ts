/** The list of what was published after a day: rows small enough to travel, counts, and the CSV. */
import type { TableModel } from '$lib/charts/model';
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { ClaimRow } from '$lib/dataset/rows';
import { fold } from '$lib/dataset/search';
import { claimsSince, type FigureShown, type NewClaim } from '$lib/dataset/since';
import type { Precision } from '$lib/dataset/types';
import { showFigure } from '../words';

export interface Earlier {
	readonly id: string;
	readonly summary: string;
	readonly date: string | null;
	readonly precision: Precision | null;
}

export interface ChangeRow {
	readonly id: string;
	readonly published: string;
	readonly date: string | null;
	readonly precision: Precision | null;
	readonly partyId: string;
	readonly actor: string;
	readonly outlet: string;
	readonly summary: string;
	/** Earlier claims it revises; empty for a claim that is only new. */
	readonly revises: readonly Earlier[];
	/** Numbers before and after, for what both claims count. */
	readonly numbers: readonly NumberChange[];
}

export interface NumberChange {
	/** Name of the measure: "Civilians killed". */
	readonly counted: string;
	readonly before: string;
	readonly after: string;
}

const earlier = ({ id, summary, date, precision }: ClaimRow): Earlier => ({
	id,
	summary,
	date,
	precision
});

const shown = (figures: readonly FigureShown[], measureId: string): string =>
	[
		...new Set(
			figures
				.filter((figure) => figure.measure_id === measureId)
				.map((figure) => showFigure({ ...figure, valueHigh: figure.value_high }))
		)
	].join(', ');

/** Numbers are set against each other only where both claims count the same thing. */
function numberChanges(data: IndexedDataset, { figures, revises }: NewClaim): NumberChange[] {
	const old = revises.flatMap((one) => one.figures);
	const counted = new Set(old.map((figure) => figure.measure_id));
	const both = new Set(figures.map((figure) => figure.measure_id).filter((id) => counted.has(id)));
	return [...both].map((id) => ({
		counted: data.measureById.get(id)?.name ?? id,
		before: shown(old, id),
		after: shown(figures, id)
	}));
}

const changeRow = (data: IndexedDataset, claim: NewClaim): ChangeRow => ({
	id: claim.row.id,
	published: claim.row.publishedBy ?? '',
	date: claim.row.date,
	precision: claim.row.precision,
	partyId: claim.row.partyId,
	actor: claim.row.actor,
	outlet: claim.row.outlet,
	summary: claim.row.summary,
	revises: claim.revises.map(({ row }) => earlier(row)),
	numbers: numberChanges(data, claim)
});

/** The day before anything: everything is new since then. */
const BEFORE_ALL = '0000-01-01';

export interface SinceCounts {
	readonly partyId: string;
	readonly added: number;
	readonly revised: number;
}

/**
 * @param data the dataset, cut off at a day where one is asked for
 * @param since ISO day; null for the beginning
 */
export function changesPage(data: IndexedDataset, since: string | null) {
	const { added, corrected, undated } = claimsSince(data, since ?? BEFORE_ALL);
	const rows = added.map((claim) => changeRow(data, claim));
	const of = (partyId: string) => rows.filter((row) => row.partyId === partyId);
	return {
		rows,
		counts: data.orderedParties.map(({ party_id }): SinceCounts => ({
			partyId: party_id,
			added: of(party_id).length,
			revised: of(party_id).filter((row) => row.revises.length > 0).length
		})),
		corrected: corrected.map((row) => ({ ...earlier(row), partyId: row.partyId })),
		undated
	};
}

export type ChangesPage = ReturnType<typeof changesPage>;

export interface ChangeFilter {
	readonly show: 'revised' | 'all';
	/** Party ids; empty means all. */
	readonly parties: readonly string[];
	readonly words: string;
}

export function filterChanges(
	rows: readonly ChangeRow[],
	{ show, parties, words }: ChangeFilter
): ChangeRow[] {
	const wanted = fold(words).split(/\s+/).filter(Boolean);
	return rows.filter((row) => {
		const text = () =>
			fold(
				[row.summary, row.actor, row.outlet, ...row.revises.map((one) => one.summary)].join('\n')
			);
		return (
			(show === 'all' || row.revises.length > 0) &&
			(parties.length === 0 || parties.includes(row.partyId)) &&
			(wanted.length === 0 || wanted.every((word) => text().includes(word)))
		);
	});
}

const told = (numbers: readonly NumberChange[], side: 'before' | 'after'): string | null =>
	numbers.map((one) => `${one.counted}: ${one[side]}`).join('; ') || null;

/** The rows as a table for the CSV. */
export function changesTable(
	rows: readonly ChangeRow[],
	partyName: (id: string) => string,
	caption: string
): TableModel {
	const labels = [
		'Claim',
		'Published by',
		'Who is speaking',
		'Speaker',
		'Read in',
		'What was said',
		'Revises',
		'Before',
		'After'
	];
	return {
		caption,
		columns: labels.map((label) => ({ label })),
		rows: rows.map((row) =>
			[
				row.id,
				row.published,
				partyName(row.partyId),
				row.actor,
				row.outlet,
				row.summary,
				row.revises.map(({ id }) => id).join(' ') || null,
				told(row.numbers, 'before'),
				told(row.numbers, 'after')
			].map((value) => ({ value }))
		)
	};
}
