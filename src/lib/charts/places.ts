import { barRects } from './plugins/barRects';
import { chainPlaces } from './plugins/chainPlaces';
import { baselinePlaces } from './plugins/baselinePlaces';
import { extraForm } from './extra';
import { markPlaces } from './overlap';
import type { Place, Plane } from './plane';
import { eachPoint, heightOf, type Scene, type Spot } from './scene';

/** A point with the pixel it is pointed at. */
export interface Located extends Place {
	readonly spot: Spot;
}

function xyPlaces(scene: Scene, plane: Plane): Located[] {
	const found: Located[] = [];
	const { shifts } = markPlaces(scene, plane);
	eachPoint(scene.drawing, (point, _, spot) => {
		const height = heightOf(point);
		if (height === null) return;
		const x = plane.x(point.x) + (shifts.get(point) ?? 0);
		found.push({ spot, x, y: plane.y(height) });
	});
	return [...found, ...baselinePlaces(scene, plane)];
}

/** Where every point of a scene is pointed at, whatever its form. */
export function places(scene: Scene, plane: Plane): Located[] {
	const extra = extraForm(scene.drawing.form);
	if (extra) return extra.places(scene, plane);
	if (scene.drawing.form === 'chain') return chainPlaces(scene, plane);
	if (scene.drawing.form === 'bars') {
		return barRects(scene, plane).map(({ spot, tip, rect }) => ({
			spot,
			x: tip,
			y: rect.top + rect.height / 2
		}));
	}
	return xyPlaces(scene, plane);
}

/** The point nearest to a pixel, if one is within `reach`. */
export function nearest(located: readonly Located[], at: Place, reach: number): Located | null {
	let best: Located | null = null;
	let least = reach;
	for (const one of located) {
		const distance = Math.hypot(one.x - at.x, one.y - at.y);
		if (distance <= least) {
			best = one;
			least = distance;
		}
	}
	return best;
}
