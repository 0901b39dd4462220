/** Figures of one measure and scope → the chart of a figures page. */
import type { ChartGroup, ChartModel, ChartSeries } from '$lib/charts/model';
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import { measureFinding } from '$lib/figures/findings';
import type { Floor } from '$lib/figures/floor';
import { LONGEST_STEP_DAYS, seriesOf, type FigureSeries, type Institution } from '$lib/figures/series';
import { listed, sideName } from '$lib/figures/sentence';
import { DAY } from '$lib/figures/when';
import { figureTable } from './figure-table';
import { howToRead } from './how-to-read';
import { ACCUMULATION_WORDS, axisUnit } from './labels';
import { chartPoint, type Scale } from './point';
import { sourceOf } from './source';

export interface FiguresView {
	readonly measure: Measure;
	/** Figures of the measure, scope and period, of every party. */
	readonly rows: readonly FigureRow[];
	readonly floor: Floor | null;
	readonly scopeName: string;
	readonly parties: readonly Party[];
	/** Ids of the parties that are shown. */
	readonly shown: readonly string[];
	readonly institutionOf: ReadonlyMap<string, Institution>;
	readonly scale: Scale;
	readonly windowDays: number;
	/** The chosen period in words; '' for all of it. */
	readonly period: string;
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
function partySeries(party: Party, series: readonly FigureSeries[], unit: string, scale: Scale): ChartSeries[] {
	const style = { colour: party.colour, marker: party.marker };
	const points = (list: readonly FigureSeries[]) =>
		list.flatMap((one) => one.points).map((point) => chartPoint(point, party, unit, scale));
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
	return [...lines, { id: party.party_id, label, group: party.party_id, style, draw: 'points', points: dots }];
}

/** The floor as a thin broken line, in no party's colour. */
function floorSeries(floor: Floor, view: FiguresView): ChartSeries[] {
	const { series } = seriesOf(floor.rows, floor.measure, view.parties, view.institutionOf);
	return series.map((one): ChartSeries => ({
		id: `floor:${one.id}`,
		label: 'Confirmed cases',
		group: 'floor',
		style: { colour: 'grey', marker: 'star' },
		draw: one.draw,
		maxGap: LONGEST_STEP_DAYS * DAY,
		floor: true,
		points: one.points.map((point) => {
			const drawn = chartPoint(point, undefined, floor.measure.unit, view.scale);
			return { ...drawn, words: `Confirmed cases only. ${drawn.words}` };
		})
	}));
}

export function figuresChart(view: FiguresView): ChartModel {
	const { measure, rows, floor, parties, shown, scale, scopeName, period } = view;
	const seen = rows.filter((row) => shown.includes(row.claim.partyId));
	const finding = measureFinding(seen, measure, parties, view.windowDays);
	const { series, undated } = seriesOf(rows, measure, parties, view.institutionOf);
	const drawn = [
		...parties.flatMap((party) =>
			partySeries(party, series.filter((one) => one.partyId === party.party_id), measure.unit, scale)
		),
		...(floor ? floorSeries(floor, view) : [])
	];
	const listedRows = [...seen, ...(floor?.rows ?? [])];
	const speaking = parties.filter((party) => seen.some((row) => row.claim.partyId === party.party_id));
	const notes = [
		`${measure.name}, ${scopeName}${period}.`,
		`${ACCUMULATION_WORDS[measure.accumulation]}.`,
		finding.detail,
		undated.length > 0 ? `${undated.length} without a date: in the table only.` : ''
	];
	const visible = drawn.filter((one) => one.floor || shown.includes(one.group));
	return {
		id: measure.measure_id.replaceAll('_', '-'),
		title: finding.title,
		subtitle: notes.filter(Boolean).join(' '),
		alt: `Chart over time of ${measure.name}, as reported by ${listed(speaking.map(sideName))}. ${finding.detail}`,
		howToRead: howToRead(visible, scale),
		groups: groupsOf(parties),
		panels: [
			{
				drawing: {
					form: 'time',
					x: { kind: 'time', label: 'Date' },
					y: { kind: scale, label: axisUnit(measure.unit), unit: measure.unit === 'percent' ? '%' : measure.unit },
					series: drawn
				}
			}
		],
		table: figureTable(
			listedRows,
			new Map([measure, ...(floor ? [floor.measure] : [])].map((one) => [one.measure_id, one])),
			parties,
			`${measure.name}: every figure in view`
		),
		source: sourceOf(listedRows.map((row) => row.claim)),
		embedPath: `/embed/figures/${measure.measure_id}/`,
		sensitive: measure.sensitive,
		...(rows.length === 0 && {
			empty: 'No figure falls in this view. Choose another event or other dates.'
		})
	};
}
