import { separate } from '../separate';
import { stripHeight } from '../look';
import type { Plane } from '../plane';
import { eachPoint, heightOf, type Scene, type Spot } from '../scene';

export interface BaselinePlace {
	readonly spot: Spot;
	readonly x: number;
	readonly y: number;
	/** Pixel of the day itself, which the mark had to leave if another stood there. */
	readonly true: number;
}

/** Refusals, denials and claims without a number: side by side in the strip under the plot. */
export function baselinePlaces(scene: Scene, plane: Plane): BaselinePlace[] {
	const spots: { spot: Spot; at: number; size: number }[] = [];
	eachPoint(scene.drawing, (point, _, spot) => {
		if (heightOf(point) === null)
			spots.push({ spot, at: plane.x(point.x), size: scene.look.mark * 1.9 });
	});
	const y = plane.bottom + stripHeight(scene.look) / 2 + 1;
	const xs = separate(spots, plane.left, plane.right);
	return spots.map(({ spot, at }, i) => ({ spot, x: xs[i] as number, y, true: at }));
}
