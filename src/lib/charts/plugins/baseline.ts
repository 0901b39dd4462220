import type { ChartPoint } from '../model';
import type { Plane } from '../plane';
import { pointAt, type Scene } from '../scene';
import { baselinePlaces } from './baselinePlaces';
import { line, mark, text, type Pen } from './paint';

/** The short word beside a mark that has no number. */
export function baselineWord(point: ChartPoint): string {
	if (point.baseline === 'refusal') return 'gave no figure';
	return point.baseline === 'denial' ? 'denied' : 'no number';
}

/**
 * Refusals and denials stand in a strip under the plot, never at zero. A refusal is an outline with
 * a bar across, a denial an outline struck through.
 */
export function drawBaseline(pen: Pen, scene: Scene, plane: Plane): void {
	const { look, drawing } = scene;
	const found = baselinePlaces(scene, plane);
	found.forEach((place) => {
		const point = pointAt(drawing, place.spot);
		const series = drawing.series[place.spot.series];
		if (point === undefined || series === undefined) return;
		const { x, y } = place;
		const reach = look.mark * 0.85;
		const width = Math.max(1.5, look.line * 0.8);
		const colour = look.theme.colours[series.style.colour];
		line(pen, look.theme.inkSoft, [
			[place.true, plane.bottom],
			[place.true, plane.bottom + 4],
			[x, y - reach]
		]);
		mark(pen, look, series.style, x, y, { hollow: true });
		if (point.baseline === 'refusal')
			line(
				pen,
				colour,
				[
					[x - reach, y],
					[x + reach, y]
				],
				{ width }
			);
		if (point.baseline === 'denial')
			line(
				pen,
				colour,
				[
					[x - reach, y + reach],
					[x + reach, y - reach]
				],
				{ width }
			);
		const word = baselineWord(point);
		const from = x + reach + 4;
		const next = Math.min(
			...found.filter((other) => other.x > x).map((other) => other.x - reach),
			Infinity
		);
		if (from + scene.measure(word) < Math.min(next - 4, scene.width))
			text(pen, look, [word], from, y, {
				colour: look.theme.inkSoft,
				size: Math.max(12, look.text - 1)
			});
	});
}
