/** A measure's rows and the chosen view → everything its page draws. Pure, so the same everywhere. */
import type { ChartModel } from '$lib/charts/model';
import type { FigureRow } from '$lib/dataset/rows';
import type { Party } from '$lib/dataset/types';
import { selectFigures } from '$lib/figures/comparable';
import { floorOf } from '$lib/figures/floor';
import { gapsBetween } from '$lib/figures/gap';
import { byDate, sayDate, within } from '$lib/figures/when';
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
}

export interface MeasureView {
	readonly chart: ChartModel;
	/** Figures in the chart, of the shown sides, newest first; those without a date last. */
	readonly rows: readonly FigureRow[];
	readonly hidden: readonly string[];
	readonly figuresView: FiguresView;
}

function periodWords(from: string | null, to: string | null): string {
	if (from !== null && to !== null) return `, ${sayDate(from)} to ${sayDate(to)}`;
	if (from !== null) return `, since ${sayDate(from)}`;
	return to === null ? '' : `, until ${sayDate(to)}`;
}

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
	return { drawn, drawing: figuresDrawing(drawn) };
}

/** The chart on top of the page, also drawn alone when embedded. */
export function measureView(
	page: MeasurePage,
	view: View,
	base = measureBase(page, view)
): MeasureView {
	const { parties } = page;
	const scope = scopeOfId(view.scope);
	const named = page.scopes.find((one) => one.scope === scope);
	const figuresView: FiguresView = {
		...base.drawn,
		scopeName: scope === null ? 'the whole war' : (named?.name ?? scope),
		shown: view.parties,
		windowDays: view.window,
		period: periodWords(view.from, view.to)
	};
	const shown = base.drawn.rows.filter((row) => view.parties.includes(row.claim.partyId));
	return {
		chart: figuresChart(figuresView, base.drawing),
		rows: newestFirst(shown),
		hidden: parties.map((party) => party.party_id).filter((id) => !view.parties.includes(id)),
		figuresView
	};
}

/** The two gap charts of the chosen sides. */
export function gapView(
	page: MeasurePage,
	{ figuresView }: MeasureView,
	view: View
): ReturnType<typeof gapCharts> {
	const { measure } = page;
	const find = (id: string): Party => {
		const party = page.parties.find((one) => one.party_id === id) ?? page.parties[0];
		if (party === undefined) throw new Error('A dataset needs at least one party.');
		return party;
	};
	const [a, b] = [find(view.a), find(view.b)];
	const gaps = gapsBetween(
		figuresView.rows,
		a.party_id,
		b.party_id,
		measure.accumulation,
		view.window
	);
	return gapCharts({
		measure,
		gaps,
		a,
		b,
		parties: page.parties,
		windowDays: view.window,
		scopeName: figuresView.scopeName
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
