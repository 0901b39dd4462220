/** A figure as a mark on a chart, and its words. */
import type { ChartPoint, ChartSeries } from '$lib/charts/model';
import type { FigureRow } from '$lib/dataset/rows';
import type { Party } from '$lib/dataset/types';
import type { SeriesPoint } from '$lib/figures/series';
import { cautions } from '$lib/figures/standing';
import { sayWhen } from '$lib/figures/when';
import { sayFigure } from '$lib/figures/words';

export type Scale = 'linear' | 'log';

/** "Ukraine, General Staff: about 61,680 people, 7 Oct 2022". */
export function pointWords(row: FigureRow, party: Party | undefined, unit: string): string {
	const { actor } = row.claim;
	const who = party === undefined || party.residual ? actor : `${party.short_name}, ${actor}`;
	const careful = cautions(row).join('; ');
	return `${who}: ${sayFigure(row, unit)}${careful ? ` (${careful})` : ''}, ${sayWhen(row)}`;
}

/** A figure as a mark on a linear scale. */
export function chartPoint(
	{ row, at, bound }: SeriesPoint,
	party: Party | undefined,
	unit: string,
	before = ''
): ChartPoint {
	const { value, low, high, open, hollow, baseline } = bound;
	const point: { -readonly [Key in keyof ChartPoint]: ChartPoint[Key] } = {
		x: at,
		y: value,
		// Said of one mark at a time: 10,000 sentences are not made for a drawing.
		get words() {
			return before + pointWords(row, party, unit);
		},
		href: `/claims/${row.claim.id}`
	};
	// Set one by one: spreading a part for each would take longer than all the rest.
	if (low !== undefined) [point.low, point.high] = [low, high];
	if (open) point.open = open;
	if (hollow) point.hollow = hollow;
	if (baseline) point.baseline = baseline;
	return point;
}

const isLow = (end: number | null | undefined): boolean =>
	end !== null && end !== undefined && end <= 0;

/** Zero and below have no place on a logarithmic scale: they stand on the baseline with their words. */
function onLog(point: ChartPoint): ChartPoint {
	if (!isLow(point.y) && !isLow(point.low)) return point;
	const { low, high, ...rest } = point;
	return { ...rest, y: isLow(point.y) ? null : point.y, ...(!isLow(low) && { low, high }) };
}

/** The series on a scale: the very same ones unless one of their marks has no place on it. */
export const onScale = (series: readonly ChartSeries[], scale: Scale): readonly ChartSeries[] =>
	scale === 'linear'
		? series
		: series.map((one) =>
				one.points.some((point) => isLow(point.y) || isLow(point.low))
					? { ...one, points: one.points.map(onLog) }
					: one
			);
