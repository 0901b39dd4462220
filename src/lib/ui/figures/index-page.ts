/** What the index of figures needs: families with their measures, who counts what, a finding each. */
import type { ChartModel } from '$lib/charts/model';
import type { Measure, Party } from '$lib/dataset/types';
import { group } from 'd3-array';
import type { ClaimRow, FigureRow } from '$lib/dataset/rows';
import { scopesOf, selectFigures } from '$lib/figures/comparable';
import { correctionOf } from '$lib/figures/echo/voices';
import { measureFinding } from '$lib/figures/findings';
import { matrixOf } from '$lib/figures/matrix';
import { pairedRows, ruledRows, type NumberRule } from '$lib/figures/number-rule';
import { betweenParties } from '$lib/figures/widest';
import { chartAsOf } from '../as-of-words';
import { familyName } from './labels';
import { matrixChart } from './matrix-chart';

export interface MeasureSummary {
	readonly id: string;
	readonly name: string;
	readonly wording: string;
	/** Figures in all scopes, with and without a number, by party in the order of the parties. */
	readonly counts: readonly number[];
	/** What can be said of two speakers whose figures are close in time; null when there are none. */
	readonly finding: string | null;
	/** The two speakers are two sides, not one of the group of all others. */
	readonly compared: boolean;
}

export interface FamilySummary {
	readonly id: string;
	readonly name: string;
	readonly figures: number;
	readonly measures: readonly MeasureSummary[];
}

/** What the index is made of: the whole dataset, or what was known of it on a day. */
export interface IndexRows {
	readonly measures: readonly Measure[];
	readonly orderedParties: readonly Party[];
	readonly claimRows: readonly ClaimRow[];
	readonly figureRows: readonly FigureRow[];
}

const total = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0);

/** Families by number of figures, most first; inside a family the measures likewise. */
export function familySummaries(
	data: Omit<IndexRows, 'claimRows'>,
	rule: NumberRule = 'literal'
): FamilySummary[] {
	const rowsOf = group(ruledRows(data.figureRows, rule), (row: FigureRow) => row.measureId);
	const parties = data.orderedParties;
	const steps = new Set(data.measures.map(({ measure_id }) => correctionOf(measure_id)));
	const summaries = data.measures.flatMap((measure) => {
		const rows = rowsOf.get(measure.measure_id);
		// A correction of a total is no count of its own; it stays in the claims and the data.
		if (rows === undefined || steps.has(measure.measure_id)) return [];
		const [scope] = scopesOf(rows, measure.measure_id, parties);
		const scoped = selectFigures(rows, measure.measure_id, scope?.scope ?? null);
		const { title, widest } = measureFinding(
			scoped,
			measure,
			parties,
			betweenParties(pairedRows(scoped), measure)
		);
		const counts = parties.map(
			(party) => rows.filter((row) => row.claim.partyId === party.party_id).length
		);
		const residual = new Set(parties.filter((one) => one.residual).map((one) => one.party_id));
		const isSide = (row: FigureRow): boolean => !residual.has(row.claim.partyId);
		const { measure_id: id, name, wording, family } = measure;
		const compared = widest !== null && isSide(widest.gap.a) && isSide(widest.gap.b);
		return [{ id, name, wording, family, counts, finding: widest && title, compared }];
	});
	return [...group(summaries, (one) => one.family)]
		.map(([family, list]) => ({
			id: family,
			name: familyName(family, parties),
			figures: list.reduce((sum, one) => sum + total(one.counts), 0),
			measures: list
				.map(({ family: _, ...rest }) => rest)
				.sort((a, b) => total(b.counts) - total(a.counts))
		}))
		.sort((a, b) => b.figures - a.figures || a.name.localeCompare(b.name, 'en'));
}

/**
 * Speaker × subject over every claim.
 * @param asof the day the rows were known by, for the words; null is today
 */
export function wholeMatrix(data: IndexRows, asof: string | null = null): ChartModel {
	const measures = new Map(data.measures.map((one) => [one.measure_id, one]));
	const model = matrixChart({
		id: 'who-on-whom',
		what: 'Every claim in the data',
		matrix: matrixOf(data.claimRows, data.figureRows, data.orderedParties, measures),
		parties: data.orderedParties,
		claims: data.claimRows,
		measures,
		counted: 'claims'
	});
	return chartAsOf(model, asof);
}
