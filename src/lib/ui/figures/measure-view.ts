/** A measure's rows and the chosen view → everything its page draws. Pure, so the same everywhere. */
import type { ChartModel } from '$lib/charts/model';
import type { FigureRow } from '$lib/dataset/rows';
import type { Party } from '$lib/dataset/types';
import { selectFigures } from '$lib/figures/comparable';
import { floorOf } from '$lib/figures/floor';
import { gapsBetween } from '$lib/figures/gap';
import { sayDate, within } from '$lib/figures/when';
import type { Values } from '$lib/state/params';
import { figuresChart, type FiguresView } from './figures-chart';
import { gapCharts } from './gap-charts';
import type { MeasurePage } from './measure-page';
import { scopeOfId, type FigureSpec } from './params';
import { wordingsChart } from './wordings-chart';

export type View = Values<FigureSpec>;

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

/** The chart on top of the page, also drawn alone when embedded. */
export function measureView(page: MeasurePage, view: View): MeasureView {
	const { measure, parties } = page;
	const scope = scopeOfId(view.scope);
	const inPeriod = (row: FigureRow): boolean => within(row, view.from, view.to);
	const rows = selectFigures(page.rows, measure.measure_id, scope).filter(inPeriod);
	const floor = page.floor && floorOf(measure, [page.floor], page.rows.filter(inPeriod), scope);
	const figuresView: FiguresView = {
		measure,
		rows,
		floor,
		scopeName: scope === null ? 'the whole war' : (page.scopes.find((one) => one.scope === scope)?.name ?? scope),
		parties,
		shown: view.parties,
		institutionOf: new Map(page.institutions),
		scale: view.scale,
		windowDays: view.window,
		period: periodWords(view.from, view.to)
	};
	const shown = rows.filter((row) => view.parties.includes(row.claim.partyId));
	return {
		chart: figuresChart(figuresView),
		rows: [...shown].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
		hidden: parties.map((party) => party.party_id).filter((id) => !view.parties.includes(id)),
		figuresView
	};
}

/** The two gap charts of the chosen sides. */
export function gapView(page: MeasurePage, { figuresView }: MeasureView, view: View): ReturnType<typeof gapCharts> {
	const { measure } = page;
	const find = (id: string): Party => {
		const party = page.parties.find((one) => one.party_id === id) ?? page.parties[0];
		if (party === undefined) throw new Error('A dataset needs at least one party.');
		return party;
	};
	const [a, b] = [find(view.a), find(view.b)];
	const gaps = gapsBetween(figuresView.rows, a.party_id, b.party_id, measure.accumulation, view.window);
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
export const wordingsView = (page: MeasurePage, { figuresView }: MeasureView, view: View): ChartModel | null =>
	wordingsChart({
		view: figuresView,
		others: page.wordings.map((wording) => wording.measure),
		rows: page.rows,
		scope: scopeOfId(view.scope),
		from: view.from,
		to: view.to
	});
