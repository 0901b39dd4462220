import type { Domain } from './domain';
import type { Look, Measure } from './look';
import type { ChartPoint, ChartSeries, Drawing } from './model';

/** A point by its place in the drawing. */
export interface Spot {
	readonly series: number;
	readonly point: number;
}

/** Everything a drawing depends on. The same scene gives the same pixels. */
export interface Scene {
	readonly drawing: Drawing;
	readonly domain: Domain;
	readonly look: Look;
	readonly width: number;
	readonly height: number;
	readonly measure: Measure;
	/** The point under the pointer or the keyboard. */
	readonly active: Spot | null;
}

/** Calls `visit` for every point of a scene. */
export function eachPoint(
	drawing: Drawing,
	visit: (point: ChartPoint, series: ChartSeries, spot: Spot) => void
): void {
	drawing.series.forEach((series, s) =>
		series.points.forEach((point, p) => visit(point, series, { series: s, point: p }))
	);
}

export function pointAt(drawing: Drawing, spot: Spot): ChartPoint | undefined {
	return drawing.series[spot.series]?.points[spot.point];
}

/** Whether a point is a span somebody gave ("100 to 120") and not one number. */
export function isRange(series: ChartSeries, point: ChartPoint): boolean {
	return (
		series.interval !== 'confidence' &&
		point.low !== undefined &&
		point.high !== undefined &&
		point.low !== point.high
	);
}

/** Where on the y scale a point is pointed at: its number, or the middle of its span. Null: baseline. */
export function heightOf(point: ChartPoint): number | null {
	if (point.baseline !== undefined) return null;
	if (point.y !== null) return point.y;
	if (point.low !== undefined && point.high !== undefined) return (point.low + point.high) / 2;
	return point.low ?? point.high ?? null;
}

export const hasBaseline = (drawing: Drawing): boolean =>
	(drawing.form === 'time' || drawing.form === 'dots') &&
	drawing.series.some((series) => series.points.some((point) => heightOf(point) === null));
