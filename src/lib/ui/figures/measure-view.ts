/** A measure's rows and the chosen view → everything its page draws. Pure, so the same everywhere. */
import type { ChartModel } from '$lib/charts/model';
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import { selectFigures, type Scope } from '$lib/figures/comparable';
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

export type View = Values<FigureSpec>;

/** The part of a view that says which figures are in it. */
export type RowsPart = Pick<View, 'scope' | 'from' | 'to'>;

export interface MeasureBase {
	readonly found: Omit<DrawnView, 'scale'>;
	/** Figures of another measure in the same scope and period. */
	readonly rowsOf: (measure: Measure) => FigureRow[];
	/** Gaps between the sides, by the most days between two figures of a pair. */
	readonly between: (windowDays: number) => Between;
	readonly scopeName: string;
	/** The chosen period in words; '' for all of it. */
	readonly period: string;
	readonly reversed: boolean;
	/** Figures in other scopes, in words; '' when there are none. */
	readonly elsewhere: string;
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

/** So that no figure is out of reach: a refusal about one event must not hide behind the whole war. */
function elsewhereWords({ scopes }: MeasurePage, scope: Scope): string {
	const others = scopes.filter((one) => one.scope !== scope);
	const n = others.reduce((sum, one) => sum + one.figures, 0);
	if (n === 0) return '';
	const war = others.some((one) => one.scope === null);
	const where =
		others.length === 1
			? war
				? 'the whole war'
				: 'one event'
			: war
				? 'the whole war or other events'
				: scope === null
					? 'single events'
					: 'other events';
	return `${n} more ${n === 1 ? 'figure is' : 'figures are'} about ${where}: choose under “About”.`;
}

/** Newest first; those without a date last. */
const newestFirst = (rows: readonly FigureRow[]): FigureRow[] => [
	...rows.filter((row) => row.date !== null).sort((a, b) => byDate(b, a)),
	...rows.filter((row) => row.date === null)
];

/** Rows of a view and what is known of them, on any scale and whoever is shown or hidden. */
export function measureBase(page: MeasurePage, view: RowsPart): MeasureBase {
	const { measure, parties } = page;
	const scope = scopeOfId(view.scope);
	const inPeriod = (row: FigureRow): boolean => within(row, view.from, view.to);
	const rowsOf = ({ measure_id }: Measure): FigureRow[] =>
		selectFigures(page.rows, measure_id, scope).filter(inPeriod);
	const found: MeasureBase['found'] = {
		measure,
		rows: rowsOf(measure),
		floor: page.floor && floorOf(measure, [page.floor], page.rows.filter(inPeriod), scope),
		parties,
		institutionOf: new Map(page.institutions)
	};
	const named = page.scopes.find((one) => one.scope === scope);
	const known = new Map<number, Between>();
	return {
		found,
		rowsOf,
		between: (windowDays) => {
			const between = known.get(windowDays) ?? betweenParties(found.rows, measure, windowDays);
			known.set(windowDays, between);
			return between;
		},
		scopeName: scope === null ? 'the whole war' : (named?.name ?? scope),
		period: periodWords(view.from, view.to),
		reversed: view.from !== null && view.to !== null && view.from > view.to,
		elsewhere: elsewhereWords(page, scope)
	};
}

/** The chart on top of the page, also drawn alone when embedded. */
export function mainView(
	page: MeasurePage,
	base: MeasureBase,
	drawing: FiguresDrawing,
	view: Pick<View, 'parties' | 'window' | 'scale'>
): MeasureView {
	const { found, scopeName, period, reversed, elsewhere } = base;
	const figuresView: FiguresView = {
		...found,
		scale: view.scale,
		scopeName,
		shown: view.parties,
		windowDays: view.window,
		period,
		reversed,
		elsewhere
	};
	return {
		chart: figuresChart(figuresView, drawing, base.between(view.window)),
		hidden: page.parties.map((party) => party.party_id).filter((id) => !view.parties.includes(id)),
		figuresView
	};
}

/** The same from scratch. */
export function measureView(page: MeasurePage, view: View): MeasureView {
	const base = measureBase(page, view);
	return mainView(page, base, figuresDrawing({ ...base.found, scale: view.scale }), view);
}

/** The figures in the chart, of the shown sides. */
export const shownRows = ({ found }: MeasureBase, shown: readonly string[]): FigureRow[] =>
	newestFirst(found.rows.filter((row) => shown.includes(row.claim.partyId)));

/** The two gap charts of the chosen sides, whoever is shown or hidden in the chart above. */
export function gapView(
	page: MeasurePage,
	{ found, scopeName, reversed }: MeasureBase,
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
			found.rows,
			sides[0].party_id,
			sides[1].party_id,
			measure.accumulation,
			window
		),
		a: sides[0],
		b: sides[1],
		parties,
		windowDays: window,
		scopeName,
		reversed
	});
}
