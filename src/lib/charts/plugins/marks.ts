import type { Look } from '../look';
import { REACH } from '../marker';
import { markPlaces } from '../overlap';
import type { Plane } from '../plane';
import type { Scene } from '../scene';
import { keep, mark, type Pen } from './paint';
import { putting } from './stamps';

/** A thin ring in ink, the same for every party: this mark is spoken of. */
function ring(pen: Pen, look: Look, x: number, y: number): void {
	keep(pen, () => {
		pen.beginPath();
		pen.arc(x, y, look.mark * 1.75, 0, 2 * Math.PI);
		pen.strokeStyle = look.theme.ink;
		pen.lineWidth = Math.max(1.25, look.line * 0.6);
		pen.stroke();
	});
}

/** The mark of every figure. A span has no mark in its middle: nobody said the middle. */
export function drawMarks(pen: Pen, scene: Scene, plane: Plane): void {
	const { look } = scene;
	const { marks } = markPlaces(scene, plane);
	putting(pen, look, marks.length, (put) => {
		for (const { point, series, x, y } of marks) {
			const style = point.style ?? series.style;
			const { hollow = false, faint = false } = point;
			const scale = series.floor ? 0.6 : 1;
			const key = `${style.marker} ${style.colour} ${hollow} ${faint} ${scale}`;
			// Every mark stands on ground of its own.
			put({ key, reach: look.mark * (REACH + 0.2) + 1, solid: true }, x, y, (on, atX, atY) =>
				mark(on, look, style, atX, atY, { hollow, faint, scale })
			);
		}
	});
	for (const { point, x, y } of marks) if (point.ringed) ring(pen, look, x, y);
}
