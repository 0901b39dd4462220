/** The same thing in other words: one small panel a wording, on one scale, never merged. */
import type { ChartModel } from '$lib/charts/model';
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure } from '$lib/dataset/types';
import { selectFigures, type Scope } from '$lib/figures/comparable';
import { within } from '$lib/figures/when';
import { figureTable } from './figure-table';
import { figuresChart, type FiguresView } from './figures-chart';
import { howToRead } from './how-to-read';
import { claimsSource } from '../claims-source';

/** Small multiples beyond this many are a wall; the rest is listed in words. */
export const MOST_PANELS = 6;

export interface WordingsView {
	readonly view: FiguresView;
	readonly others: readonly Measure[];
	readonly rows: readonly FigureRow[];
	readonly scope: Scope;
	readonly from: string | null;
	readonly to: string | null;
}

/** Wordings that can share a scale with the measure and have at least two numbers in view. */
function panelsOf({ view, others, rows, scope, from, to }: WordingsView): [Measure, FigureRow[]][] {
	const inView = (measure: Measure): FigureRow[] =>
		selectFigures(rows, measure.measure_id, scope).filter((row) => within(row, from, to));
	return others
		.filter(
			({ unit, accumulation }) =>
				unit === view.measure.unit && accumulation === view.measure.accumulation
		)
		.map((measure): [Measure, FigureRow[]] => [measure, inView(measure)])
		.filter(
			([, found]) => found.filter((row) => row.value !== null && row.date !== null).length > 1
		)
		.sort(([, a], [, b]) => b.length - a.length)
		.slice(0, MOST_PANELS - 1);
}

/** Null when no other wording has numbers to draw here. */
export function wordingsChart(given: WordingsView): ChartModel | null {
	const { view } = given;
	const others = panelsOf(given);
	if (others.length === 0 || view.rows.length === 0) return null;
	const all: [Measure, readonly FigureRow[]][] = [[view.measure, view.rows], ...others];
	const models = all.map(([measure, rows]) =>
		figuresChart({ ...view, measure, rows, floor: null })
	);
	const shown = all
		.flatMap(([, rows]) => rows)
		.filter((row) => view.shown.includes(row.claim.partyId));
	const [first] = models;
	if (first === undefined) return null;
	const words = all.map(([measure]) => `“${measure.wording}”`);
	return {
		id: `wordings-${first.id}`,
		title: `${all.length} wordings count ${all.length} different things`,
		subtitle: `${words.join(', ')}; ${view.scopeName}${view.period}. All panels share one scale.`,
		alt: `Small charts over time, one for each wording: ${words.join(', ')}.`,
		howToRead: [
			'Each panel counts something a little different, so its numbers cannot be added or swapped.',
			...howToRead(
				models.flatMap((model) => model.panels.flatMap(({ drawing }) => drawing.series)),
				view.scale
			).slice(1)
		],
		groups: first.groups,
		panels: models.flatMap((model, i) =>
			model.panels.map(({ drawing }) => ({ label: all[i]?.[0].name ?? '', drawing }))
		),
		table: figureTable(
			shown,
			new Map(all.map(([measure]) => [measure.measure_id, measure])),
			view.parties,
			'Every figure of these wordings in view'
		),
		source: claimsSource(shown.map((row) => row.claim)),
		sensitive: view.measure.sensitive
	};
}
