import type { ChartSeries } from '../model';
import { lineHeight, type Look } from '../look';
import { hasTopTitle } from '../plugins/axisTitle';
import { gutter } from '../plugins/endLabels';
import { guideRoom } from '../plugins/guides';
import { dashOf } from '../plugins/paint';
import type { Scene } from '../scene';
import { base, type Config, type Dataset, type Padding, type XY } from './base';

/** Corners of a series' line, in the order of time. */
const corners = ({ points }: ChartSeries): XY[] =>
	points
		.flatMap((point) =>
			point.y === null || point.baseline !== undefined ? [] : [{ x: point.x, y: point.y }]
		)
		.sort((a, b) => a.x - b.x);

/** The line of one series. Marks are drawn by the painter, so Chart.js draws no points. */
export function lineOf(series: ChartSeries, look: Look): Dataset {
	return {
		data: series.draw === 'points' ? [] : corners(series),
		label: series.label,
		showLine: series.draw !== 'points',
		// A running total holds until the next one is given.
		stepped: series.draw === 'steps' ? 'before' : false,
		// No line across a longer silence than the series allows.
		spanGaps: series.maxGap ?? true,
		borderColor: look.theme.colours[series.style.colour],
		borderWidth: series.floor ? Math.max(1, look.line * 0.6) : look.line,
		borderDash: series.floor ? [4, 3] : dashOf(look, series.style),
		borderJoinStyle: 'round',
		pointRadius: 0,
		pointHitRadius: 0
	};
}

/** Room around the plot: the y title and guides above, end labels to the right. */
export function figuresPadding(scene: Scene): Padding {
	const title = hasTopTitle(scene) ? lineHeight(scene.look) + 12 : 8;
	return { top: title + guideRoom(scene), right: gutter(scene), bottom: 0, left: 0 };
}

/** Figures over time. */
export function time(scene: Scene): Config {
	const lines = scene.drawing.series.map((series) => lineOf(series, scene.look));
	return base(scene, lines, figuresPadding(scene));
}
