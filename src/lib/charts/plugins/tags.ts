import { markPlaces } from '../overlap';
import type { Plane } from '../plane';
import { eachPoint, heightOf, type Scene } from '../scene';
import { text, type Pen } from './paint';

/** Short words beside a mark of a figures chart, to its right, or left near the right edge. */
export function drawTags(pen: Pen, scene: Scene, plane: Plane): void {
	const { look, measure } = scene;
	const { shifts } = markPlaces(scene, plane);
	eachPoint(scene.drawing, (point) => {
		const height = heightOf(point);
		if (point.tag === undefined || height === null) return;
		const x = plane.x(point.x) + (shifts.get(point) ?? 0);
		const left = x + look.mark + measure(point.tag) > plane.right;
		text(pen, look, [point.tag], left ? x - look.mark : x + look.mark, plane.y(height), {
			align: left ? 'right' : 'left',
			colour: look.theme.inkSoft,
			halo: true
		});
	});
}
