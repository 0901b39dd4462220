/** Figures of one measure and scope → the series of a chart. */
import type { ChartGroup, ChartSeries, Drawing } from '$lib/charts/model';
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import type { Floor } from '$lib/figures/floor';
import {
	LONGEST_STEP_DAYS,
	seriesOf,
	type FigureSeries,
	type Institution
} from '$lib/figures/series';
import { DAY } from '$lib/figures/when';
import { axisUnit } from './labels';
import { chartPoint, onScale, type Scale } from './point';

/** What the marks depend on. */
export interface DrawnRows {
	readonly measure: Measure;
	/** Figures of the measure, scope and period, of every party. */
	readonly rows: readonly FigureRow[];
	readonly floor: Floor | null;
	readonly parties: readonly Party[];
	readonly institutionOf: ReadonlyMap<string, Institution>;
}

/** What the drawing depends on. */
export interface DrawnView extends DrawnRows {
	readonly scale: Scale;
}

export const groupsOf = (parties: readonly Party[]): ChartGroup[] =>
	parties.map(({ party_id, short_name, colour, marker }) => ({
		id: party_id,
		label: short_name,
		style: { colour, marker }
	}));

/** Fewest reports with which one of the other voices gets a name of its own at the end of its line. */
const NAMED_FROM = 8;

/**
 * Steps of one institution stay its own line; the single reports of a party are drawn as one series.
 * All carry the party's name; the group of all others is no one voice, so its long lines are named.
 */
function partySeries(party: Party, series: readonly FigureSeries[], unit: string): ChartSeries[] {
	const style = { colour: party.colour, marker: party.marker };
	const points = (list: readonly FigureSeries[]) =>
		list.flatMap((one) => one.points).map((point) => chartPoint(point, party, unit));
	const steps = series.filter((one) => one.draw === 'steps');
	const single = series.filter((one) => one.draw === 'points');
	const labelOf = ({ speaker, points: { length } }: FigureSeries): string =>
		party.residual && length >= NAMED_FROM ? speaker : party.short_name;
	const lines = steps.map((one): ChartSeries => ({
		id: one.id,
		label: labelOf(one),
		group: party.party_id,
		style,
		draw: 'steps',
		maxGap: LONGEST_STEP_DAYS * DAY,
		points: points([one])
	}));
	if (single.length === 0) return lines;
	const dots = points(single).sort((a, b) => a.x - b.x);
	const label = party.short_name;
	return [
		...lines,
		{ id: party.party_id, label, group: party.party_id, style, draw: 'points', points: dots }
	];
}

/** The floor as a thin broken line, in no party's colour. */
function floorSeries(floor: Floor, view: DrawnRows): ChartSeries[] {
	const { series } = seriesOf(floor.rows, floor.measure, view.parties, view.institutionOf);
	return series.map((one): ChartSeries => ({
		id: `floor:${one.id}`,
		label: 'Confirmed cases',
		group: 'floor',
		style: { colour: 'grey', marker: 'star' },
		draw: one.draw,
		maxGap: LONGEST_STEP_DAYS * DAY,
		floor: true,
		points: one.points.map((point) =>
			chartPoint(point, undefined, floor.measure.unit, 'Confirmed cases only. ')
		)
	}));
}

/** The marks of a view on a linear scale, and how many figures have none. */
export interface DrawnMarks {
	readonly series: readonly ChartSeries[];
	/** Figures without a date: in the table only. */
	readonly undated: number;
}

/** What is drawn of a view, whoever is shown or hidden: 10,000 marks need not be made again for that. */
export interface FiguresDrawing {
	readonly drawing: Drawing;
	readonly undated: number;
}

/** The marks of a view: made once, whatever scale they are put on. */
export function drawnMarks(view: DrawnRows): DrawnMarks {
	const { measure, rows, floor, parties } = view;
	const { series, undated } = seriesOf(rows, measure, parties, view.institutionOf);
	const ofParties = parties.flatMap((party) =>
		partySeries(
			party,
			series.filter((one) => one.partyId === party.party_id),
			measure.unit
		)
	);
	return {
		series: [...ofParties, ...(floor ? floorSeries(floor, view) : [])],
		undated: undated.length
	};
}

export function figuresDrawing(
	{ measure, scale, ...view }: DrawnView,
	marks = drawnMarks({ measure, ...view })
): FiguresDrawing {
	return {
		drawing: {
			form: 'time',
			x: { kind: 'time', label: 'Date' },
			y: {
				kind: scale,
				label: axisUnit(measure.unit),
				unit: measure.unit === 'percent' ? '%' : measure.unit
			},
			series: onScale(marks.series, scale)
		},
		undated: marks.undated
	};
}
