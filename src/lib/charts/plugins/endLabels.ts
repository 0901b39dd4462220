import { lineHeight, wrap } from '../look';
import type { ChartPoint, ChartSeries } from '../model';
import type { Plane } from '../plane';
import { hasBaseline, heightOf, type Scene } from '../scene';
import { separate } from '../separate';
import { line, mark, text, type Pen } from './paint';

/** Labels at the ends of lines instead of a legend. */
export interface EndLabel {
	readonly series: ChartSeries;
	readonly lines: readonly string[];
	/** Last point that has a number. */
	readonly end: ChartPoint;
}

const GAP = 10;

/** Widest text a label may have: what a narrow screen leaves beside the drawing. */
export const labelRoom = (width: number): number =>
	Math.round(Math.min(width * (width < 520 ? 0.26 : 0.22), 220));

/** One label a series; a second series of the same name in the same group needs none. */
export function endLabels(scene: Scene): EndLabel[] {
	const { drawing, measure, width } = scene;
	if (drawing.form !== 'time' && drawing.form !== 'dots') return [];
	if (drawing.y.kind === 'category') return [];
	const seen = new Map<string, EndLabel>();
	for (const series of drawing.series) {
		const end = [...series.points].sort((a, b) => a.x - b.x).findLast((p) => heightOf(p) !== null);
		if (series.label === '' || end === undefined) continue;
		const key = `${series.group} ${series.label}`;
		const before = seen.get(key);
		if (before !== undefined && before.end.x >= end.x) continue;
		seen.set(key, { series, end, lines: wrap(series.label, labelRoom(width), measure) });
	}
	return [...seen.values()];
}

/** Room the labels need to the right of the plot, so that none is ever cut off. */
export function gutter(scene: Scene): number {
	const labels = endLabels(scene);
	if (labels.length === 0) return scene.look.mark;
	const widest = Math.max(...labels.flatMap((label) => label.lines.map(scene.measure)));
	return Math.ceil(widest + scene.look.mark * 1.6 + GAP + 6);
}

/** Centres of the labels from top to bottom of the plot, apart from each other. */
export function labelHeights(scene: Scene, plane: Plane, labels: readonly EndLabel[]): number[] {
	const step = lineHeight(scene.look);
	const boxes = labels.map(({ end, lines }) => ({
		at: plane.y(heightOf(end) ?? 0),
		size: lines.length * step + 2
	}));
	// Words in the strip of refusals may run on below the labels.
	const below = hasBaseline(scene.drawing) ? 2 : step / 2;
	return separate(boxes, plane.top - step / 2, plane.bottom + below);
}

export function drawEndLabels(pen: Pen, scene: Scene, plane: Plane): void {
	const { look } = scene;
	const labels = endLabels(scene);
	const heights = labelHeights(scene, plane, labels);
	labels.forEach(({ series, end, lines }, i) => {
		const y = heights[i] as number;
		const x = plane.right + GAP;
		const colour = look.theme.colours[series.style.colour];
		const height = plane.y(heightOf(end) ?? 0);
		// In the margin only: a line across the plot would look like numbers that nobody gave.
		if (Math.abs(height - y) > 3)
			line(
				pen,
				colour,
				[
					[plane.right + 2, height],
					[x + 1, y]
				],
				{ alpha: 0.5, dash: [1, 3] }
			);
		mark(pen, look, series.style, x + look.mark * 0.6, y, { scale: series.floor ? 0.6 : 0.9 });
		text(pen, look, lines, x + look.mark * 1.6, y, { weight: series.floor ? 400 : 600 });
	});
}
