import type { ChartPoint, MarkStyle } from '../model';
import type { Scene, Spot } from '../scene';

/** A flow with its place in the drawing. The order is that of Chart.js' own data. */
export interface LinkSpot {
	readonly spot: Spot;
	readonly from: number;
	readonly to: number;
	readonly weight: number;
	readonly style: MarkStyle;
}

/** The nodes: points of the first series. */
export const nodesOf = ({ drawing }: Scene): readonly ChartPoint[] =>
	drawing.series[0]?.points ?? [];

/** All flows, series by series. */
export function linksOf({ drawing }: Scene): LinkSpot[] {
	return drawing.series.slice(1).flatMap((series, s) =>
		series.points.flatMap((point, p) =>
			point.link === undefined
				? []
				: [
						{
							spot: { series: s + 1, point: p },
							...point.link,
							style: point.style ?? series.style
						}
					]
		)
	);
}

/** Key of a node in Chart.js' data. */
export const nodeKey = (index: number): string => String(index);
