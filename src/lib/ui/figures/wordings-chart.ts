/** The same thing in other words: one small panel a wording, on one scale, never merged. */
import type { ChartModel, Drawing } from '$lib/charts/model';
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure } from '$lib/dataset/types';
import { quoted } from '$lib/figures/words';
import { figuresDrawing, groupsOf, type DrawnView } from './drawing';
import { figureTable } from './figure-table';
import type { FiguresView } from './figures-chart';
import { howToRead } from './how-to-read';
import { chartAsOf } from '../as-of-words';
import { claimsSource } from '../claims-source';
import { chartUnderRule } from './rule-words';

/** Small multiples beyond this many are a wall; the rest is listed in words. */
export const MOST_PANELS = 6;

/** One wording; it stays what it is when sides are shown and hidden. */
export interface WordingPanel {
	readonly measure: Measure;
	readonly rows: readonly FigureRow[];
	readonly drawing: Drawing;
}

/**
 * The measure and the other wordings that can share a scale with it and have at least two numbers in
 * view. Empty when there is nothing to set beside.
 * @param rowsOf figures of a measure in the view's scope and period
 */
export function wordingPanels(
	view: DrawnView,
	others: readonly Measure[],
	rowsOf: (measure: Measure) => readonly FigureRow[]
): WordingPanel[] {
	const { unit, accumulation } = view.measure;
	const chosen = others
		.filter((other) => other.unit === unit && other.accumulation === accumulation)
		.map((measure) => ({ measure, rows: rowsOf(measure) }))
		.filter(({ rows }) => rows.filter((row) => row.value !== null && row.date !== null).length > 1)
		.sort((a, b) => b.rows.length - a.rows.length)
		.slice(0, MOST_PANELS - 1);
	if (chosen.length === 0 || view.rows.length === 0) return [];
	return [{ measure: view.measure, rows: view.rows }, ...chosen].map((one) => ({
		...one,
		drawing: figuresDrawing({ ...view, ...one, floor: null }).drawing
	}));
}

/** Null without panels. */
export function wordingsChart(
	view: FiguresView,
	panels: readonly WordingPanel[]
): ChartModel | null {
	if (panels.length === 0) return null;
	const shown = panels
		.flatMap(({ rows }) => rows)
		.filter((row) => view.shown.includes(row.claim.partyId));
	const { rule = 'literal', asof = null } = view;
	const words = panels.map(({ measure }) => quoted(measure.wording));
	const model: ChartModel = {
		id: `wordings-${view.measure.measure_id.replaceAll('_', '-')}`,
		title: `${panels.length} wordings count ${panels.length} different things`,
		subtitle: `${words.join(', ')}; ${view.scopeName}${view.period}. All panels share one scale.`,
		alt: `Small charts over time, one for each wording: ${words.join(', ')}.`,
		howToRead: [
			'Each panel counts something a little different, so its numbers cannot be added or swapped.',
			...howToRead(
				panels.flatMap(({ drawing }) => drawing.series),
				view.scale,
				rule
			).slice(1)
		],
		groups: groupsOf(view.parties),
		panels: panels.map(({ measure, drawing }) => ({ label: measure.name, drawing })),
		table: figureTable(
			shown,
			new Map(panels.map(({ measure }) => [measure.measure_id, measure])),
			view.parties,
			'Every figure of these wordings in view',
			rule
		),
		source: claimsSource(shown.map((row) => row.claim)),
		sensitive: view.measure.sensitive
	};
	return chartAsOf(chartUnderRule(model, rule), asof);
}
