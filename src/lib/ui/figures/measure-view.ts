/** A measure's rows and the chosen view → everything its page draws. Pure, so the same everywhere. */
import type { ChartModel } from '$lib/charts/model';
import type { FigureRow } from '$lib/dataset/rows';
import type { Party } from '$lib/dataset/types';
import { selectFigures } from '$lib/figures/comparable';
import { floorOf } from '$lib/figures/floor';
import { gapsBetween } from '$lib/figures/gap';
import { byDate, sayDate, within } from '$lib/figures/when';
import { betweenParties, type Between } from '$lib/figures/widest';
import type { Values } from '$lib/state/params';
import { figuresDrawing, type DrawnView, type FiguresDrawing } from './drawing';
import { figuresChart, type FiguresView } from './figures-chart';
import { gapCharts } from './gap-charts';
import type { MeasurePage } from './measure-page';
import { scopeOfId, type FigureSpec } from './params';
import { wordingsChart } from './wordings-chart';

export type View = Values<FigureSpec>;

/** The part of a view that the drawing depends on. */
export type DrawnPart = Pick<View, 'scope' | 'from' | 'to' | 'scale'>;

export interface MeasureBase {
	readonly drawn: DrawnView;
	readonly drawing: FiguresDrawing;
	/** Gaps between the sides, by the most days between two figures of a pair. */
	readonly between: (windowDays: number) => Between;
	readonly scopeName: string;
	/** The chosen period in words; '' for all of it. */
	readonly period: string;
}

export interface MeasureView {
	readonly chart: ChartModel;
	readonly hidden: readonly string[];
	readonly figuresView: FiguresView;
}

function periodWords(from: string | null, to: string | null): string {
	if (from !== null && to !== null) return `, ${sayDate(from)} to ${sayDate(to)}`;
	if (from !== null) return `, since ${sayDate(from)}`;
	return to === null ? '' : `, until ${sayDate(to)}`;
}

/** Newest first; those without a date last. */
const newestFirst = (rows: readonly FigureRow[]): FigureRow[] => [
	...rows.filter((row) => row.date !== null).sort((a, b) => byDate(b, a)),
	...rows.filter((row) => row.date === null)
];

/** Rows and marks of a view; they stay what they are when sides are shown and hidden. */
export function measureBase(page: MeasurePage, view: DrawnPart): MeasureBase {
	const { measure, parties } = page;
	const scope = scopeOfId(view.scope);
	const inPeriod = (row: FigureRow): boolean => within(row, view.from, view.to);
	const drawn: DrawnView = {
		measure,
		rows: selectFigures(page.rows, measure.measure_id, scope).filter(inPeriod),
		floor: page.floor && floorOf(measure, [page.floor], page.rows.filter(inPeriod), scope),
		parties,
		institutionOf: new Map(page.institutions),
		scale: view.scale
	};
	const named = page.scopes.find((one) => one.scope === scope);
	const known = new Map<number, Between>();
	return {
		drawn,
		drawing: figuresDrawing(drawn),
		between: (windowDays) => {
			const between = known.get(windowDays) ?? betweenParties(drawn.rows, measure, windowDays);
			known.set(windowDays, between);
			return between;
		},
		scopeName: scope === null ? 'the whole war' : (named?.name ?? scope),
		period: periodWords(view.from, view.to)
	};
}

/** The chart on top of the page, also drawn alone when embedded. */
export function measureView(
	page: MeasurePage,
	view: View,
	base = measureBase(page, view)
): MeasureView {
	const { drawn, drawing, scopeName, period } = base;
	const figuresView: FiguresView = {
		...drawn,
		scopeName,
		shown: view.parties,
		windowDays: view.window,
		period
	};
	return {
		chart: figuresChart(figuresView, drawing, base.between(view.window)),
		hidden: page.parties
			.map((party) => party.party_id)
			.filter((id) => !view.parties.includes(id)),
		figuresView
	};
}

/** The figures in the chart, of the shown sides. */
export const shownRows = ({ drawn }: MeasureBase, shown: readonly string[]): FigureRow[] =>
	newestFirst(drawn.rows.filter((row) => shown.includes(row.claim.partyId)));

/** The two gap charts of the chosen sides, whoever is shown or hidden in the chart above. */
export function gapView(
	page: MeasurePage,
	{ drawn, scopeName }: MeasureBase,
	{ a, b, window }: Pick<View, 'a' | 'b' | 'window'>
): ReturnType<typeof gapCharts> {
	const { measure, parties } = page;
	const find = (id: string): Party => {
		const party = parties.find((one) => one.party_id === id) ?? parties[0];
		if (party === undefined) throw new Error('A dataset needs at least one party.');
		return party;
	};
	const sides = [find(a), find(b)] as const;
	return gapCharts({
		measure,
		gaps: gapsBetween(
			drawn.rows,
			sides[0].party_id,
			sides[1].party_id,
			measure.accumulation,
			window
		),
		a: sides[0],
		b: sides[1],
		parties,
		windowDays: window,
		scopeName
	});
}

/** Small multiples of the other wordings, or null when there is nothing to set beside. */
export const wordingsView = (
	page: MeasurePage,
	{ figuresView }: MeasureView,
	view: View
): ChartModel | null =>
	wordingsChart({
		view: figuresView,
		others: page.wordings.map((wording) => wording.measure),
		rows: page.rows,
		scope: scopeOfId(view.scope),
		from: view.from,
		to: view.to
	});
