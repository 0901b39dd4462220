import type { Plane } from '../plane';
import { eachPoint, heightOf, isRange, type Scene } from '../scene';
import { mark, type Pen } from './paint';

/** The mark of every figure. A span has no mark in its middle: nobody said the middle. */
export function drawMarks(pen: Pen, scene: Scene, plane: Plane): void {
	eachPoint(scene.drawing, (point, series) => {
		const height = heightOf(point);
		if (height === null || isRange(series, point)) return;
		mark(pen, scene.look, point.style ?? series.style, plane.x(point.x), plane.y(height), {
			hollow: point.hollow,
			faint: point.faint,
			scale: series.floor ? 0.6 : 1
		});
	});
}
