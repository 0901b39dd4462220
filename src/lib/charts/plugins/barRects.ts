import type { Drawing } from '../model';
import type { Plane, Rect } from '../plane';
import { eachPoint, type Scene, type Spot } from '../scene';

export interface BarRect {
	readonly spot: Spot;
	readonly rect: Rect;
	/** Pixel of the value: the end away from zero. */
	readonly tip: number;
}

/** Bars of a category stand side by side only where two series have a value for one category. */
export function sideBySide(drawing: Drawing): boolean {
	const seen = new Set<number>();
	for (const series of drawing.series) {
		for (const { y } of series.points) {
			if (y === null) continue;
			if (seen.has(y)) return true;
			seen.add(y);
		}
	}
	return false;
}

/** Horizontal bars from zero. A point's x is its value, its y the index of its category. */
export function barRects(scene: Scene, plane: Plane): BarRect[] {
	const { drawing } = scene;
	const slots = sideBySide(drawing) ? drawing.series.length : 1;
	const step = Math.abs(plane.y(1) - plane.y(0)) || plane.bottom - plane.top;
	// A pixel of ground between bars that touch.
	const thickness = Math.max(3, Math.min((step * 0.7) / slots - 1, scene.look.text * 1.6));
	const zero = plane.x(Math.max(0, scene.domain.x[0]));
	const found: BarRect[] = [];
	eachPoint(drawing, (point, _, spot) => {
		if (point.y === null) return;
		const slot = slots === 1 ? 0 : spot.series - (slots - 1) / 2;
		const middle = plane.y(point.y) + slot * (thickness + 1);
		const tip = plane.x(point.x);
		const rect = {
			left: Math.min(zero, tip),
			top: middle - thickness / 2,
			width: Math.abs(tip - zero),
			height: thickness
		};
		found.push({ spot, rect, tip });
	});
	return found;
}
