/** A measure's rows and the chosen view → everything its page draws. Pure, so the same everywhere. */
import type { ChartModel } from '$lib/charts/model';
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import { scopesOf, selectFigures, type ScopeCount } from '$lib/figures/comparable';
import { floorOf } from '$lib/figures/floor';
import { gapsBetween } from '$lib/figures/gap';
import { claimsBehind } from '$lib/figures/matrix';
import { pairedRows, ruledRows } from '$lib/figures/number-rule';
import { byDate, within } from '$lib/figures/when';
import { betweenParties, type Between } from '$lib/figures/widest';
import type { Values } from '$lib/state/params';
import {
	drawnMarks,
	figuresDrawing,
	type DrawnMarks,
	type DrawnRows,
	type FiguresDrawing
} from './drawing';
import { figuresChart, type FiguresView } from './figures-chart';
import { gapCharts } from './gap-charts';
import { figuresKnownBy } from './known-by';
import type { MeasurePage } from './measure-page';
import { scopeOfId, type FigureSpec } from './params';
import type { Scale } from './point';
import { elsewhereWords, periodWords } from './view-words';

export type View = Values<FigureSpec>;

/** The part of a view that says which figures are in it. */
export type RowsPart = Pick<View, 'scope' | 'from' | 'to' | 'asof' | 'rule'>;

export interface MeasureBase {
	readonly found: DrawnRows & Pick<View, 'asof' | 'rule'>;
	/** Scopes with the counts of the day. */
	readonly scopes: readonly ScopeCount[];
	/** The drawing on a scale; it and its marks are made once. */
	readonly drawing: (scale: Scale) => FiguresDrawing;
	/** The figures in view, newest first. */
	readonly newest: () => readonly FigureRow[];
	/** Figures of another measure in the same scope and period. */
	readonly rowsOf: (measure: Measure) => FigureRow[];
	/** How many figures of a measure count now, in any scope. */
	readonly count: (measure: Measure) => number;
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

/** Newest first; those without a date last. */
const newestFirst = (rows: readonly FigureRow[]): FigureRow[] => [
	...rows.filter((row) => row.date !== null).sort((a, b) => byDate(b, a)),
	...rows.filter((row) => row.date === null)
];

/** Rows of a view and what is known of them, on any scale and whoever is shown or hidden. */
export function measureBase(page: MeasurePage, view: RowsPart): MeasureBase {
	const { measure, parties } = page;
	const scope = scopeOfId(view.scope);
	const { asof, rule } = view;
	const inPeriod = (row: FigureRow): boolean => within(row, view.from, view.to);
	const knownRows = figuresKnownBy(page.rows, page.revisions, asof);
	const rows = ruledRows(knownRows, rule);
	const rowsOf = ({ measure_id }: Measure): FigureRow[] =>
		selectFigures(rows, measure_id, scope).filter(inPeriod);
	const found: MeasureBase['found'] = {
		measure,
		rows: rowsOf(measure),
		floor: page.floor && floorOf(measure, [page.floor], rows.filter(inPeriod), scope),
		parties,
		institutionOf: new Map(page.institutions),
		asof,
		rule
	};
	const named = page.scopes.find((one) => one.scope === scope);
	const scopes = asof === null ? page.scopes : scopesOf(knownRows, measure.measure_id, parties);
	const known = new Map<number, Between>();
	const drawings = new Map<Scale, FiguresDrawing>();
	let marks: DrawnMarks | undefined;
	let newest: readonly FigureRow[] | undefined;
	return {
		found,
		scopes,
		rowsOf,
		count: ({ measure_id }) => rows.filter((row) => row.measureId === measure_id).length,
		drawing: (scale) => {
			const drawing =
				drawings.get(scale) ?? figuresDrawing({ ...found, scale }, (marks ??= drawnMarks(found)));
			drawings.set(scale, drawing);
			return drawing;
		},
		newest: () => (newest ??= newestFirst(found.rows)),
		between: (windowDays) => {
			const between =
				known.get(windowDays) ?? betweenParties(pairedRows(found.rows), measure, windowDays);
			known.set(windowDays, between);
			return between;
		},
		scopeName: scope === null ? 'the whole war' : (named?.name ?? scope),
		period: periodWords(view.from, view.to),
		reversed: view.from !== null && view.to !== null && view.from > view.to,
		elsewhere: elsewhereWords(scopes, scope)
	};
}

/** The chart on top of the page, also drawn alone when embedded. */
export function mainView(
	page: MeasurePage,
	base: MeasureBase,
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
		chart: figuresChart(figuresView, base.drawing(view.scale), base.between(view.window)),
		hidden: page.parties.map((party) => party.party_id).filter((id) => !view.parties.includes(id)),
		figuresView
	};
}

/** The same from scratch. */
export function measureView(page: MeasurePage, view: View): MeasureView {
	return mainView(page, measureBase(page, view), view);
}

/** The figures in the chart, of the shown sides. */
export const shownRows = ({ newest }: MeasureBase, shown: readonly string[]): FigureRow[] =>
	newest().filter((row) => shown.includes(row.claim.partyId));

/** Claims with a figure of the measure that count on a day, and those left out because they came later. */
export function claimsLeftOut(
	{ measure, rows, revisions }: MeasurePage,
	asof: string | null
): { readonly shown: number; readonly hidden: number } {
	const own = rows.filter((row) => row.measureId === measure.measure_id);
	const all = claimsBehind(own).length;
	const shown = claimsBehind(figuresKnownBy(own, revisions, asof)).length;
	return { shown, hidden: all - shown };
}

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
			pairedRows(found.rows),
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
		reversed,
		rule: found.rule,
		asof: found.asof
	});
}
