import type { Look } from '../look';
import { REACH } from '../marker';
import type { ChartPoint, MarkStyle } from '../model';
import { markPlaces } from '../overlap';
import type { Plane } from '../plane';
import { pointAt, type Scene } from '../scene';
import { baselinePlaces } from './baselinePlaces';
import { line, mark, text, type Pen } from './paint';
import { putting } from './stamps';

/** The short word beside a mark that has no number. */
export function baselineWord(point: ChartPoint): string {
	if (point.baseline === 'refusal') return 'gave no figure';
	return point.baseline === 'denial' ? 'denied' : 'no number';
}

/** An outline with a bar across for a refusal, an outline struck through for a denial. */
function baselineMark(
	pen: Pen,
	look: Look,
	style: MarkStyle,
	kind: ChartPoint['baseline'],
	x: number,
	y: number
): void {
	mark(pen, look, style, x, y, { hollow: true });
	if (kind === undefined) return;
	const reach = look.mark * 0.85;
	const rise = kind === 'denial' ? reach : 0;
	line(
		pen,
		look.theme.colours[style.colour],
		[
			[x - reach, y + rise],
			[x + reach, y - rise]
		],
		{ width: Math.max(1.5, look.line * 0.8) }
	);
}

/** Refusals and denials stand in a strip under the plot, never at zero. */
export function drawBaseline(pen: Pen, scene: Scene, plane: Plane): void {
	const { look, drawing } = scene;
	const reach = look.mark * 0.85;
	const found = baselinePlaces(scene, plane).sort((a, b) => a.x - b.x);
	for (const { x, y, true: day } of found)
		line(pen, look.theme.inkSoft, [
			[day, plane.bottom],
			[day, plane.bottom + 4],
			[x, y - reach]
		]);
	putting(pen, look, markPlaces(scene, plane).marks.length, (put) => {
		for (const { spot, x, y } of found) {
			const point = pointAt(drawing, spot);
			const series = drawing.series[spot.series];
			if (point === undefined || series === undefined) continue;
			const { style } = series;
			const key = `${point.baseline ?? 'no number'} ${style.marker} ${style.colour}`;
			put({ key, reach: look.mark * (REACH + 0.2) + 1, solid: true }, x, y, (on, atX, atY) =>
				baselineMark(on, look, style, point.baseline, atX, atY)
			);
		}
	});
	found.forEach(({ spot, x, y }, i) => {
		const point = pointAt(drawing, spot);
		if (point === undefined) return;
		const word = baselineWord(point);
		const from = x + reach + 4;
		const next = (found[i + 1]?.x ?? Infinity) - reach;
		if (from + scene.measure(word) < Math.min(next - 4, scene.width))
			text(pen, look, [word], from, y, {
				colour: look.theme.inkSoft,
				size: Math.max(12, look.text - 1)
			});
	});
}
