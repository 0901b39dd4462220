import { places } from '../places';
import type { Plane } from '../plane';
import type { Scene } from '../scene';
import { keep, line, type Pen } from './paint';

/** The point under the pointer or the keyboard: a ring, and on time charts a hair through its day. */
export function drawFocus(pen: Pen, scene: Scene, plane: Plane): void {
	const { active, drawing, look } = scene;
	if (active === null) return;
	const found = places(scene, plane).find(
		({ spot }) => spot.series === active.series && spot.point === active.point
	);
	if (found === undefined) return;
	if (drawing.x.kind === 'time')
		line(
			pen,
			look.theme.inkSoft,
			[
				[found.x, plane.top],
				[found.x, plane.bottom]
			],
			{ alpha: 0.6 }
		);
	keep(pen, () => {
		pen.beginPath();
		pen.arc(found.x, found.y, look.mark * 1.25, 0, 2 * Math.PI);
		pen.strokeStyle = look.theme.ground;
		pen.lineWidth = look.line + 2;
		pen.stroke();
		pen.strokeStyle = look.theme.accent;
		pen.lineWidth = look.line + 0.5;
		pen.stroke();
	});
}
