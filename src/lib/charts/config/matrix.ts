import { lineHeight } from '../look';
import { hasBottomTitle, hasTopTitle } from '../plugins/axisTitle';
import type { Scene } from '../scene';
import { base, type Config } from './base';

/** Cells far apart cannot be compared: a wide page leaves the rest of the row empty. */
function spare(scene: Scene): number {
	const { drawing, look, measure, width } = scene;
	const names = Math.max(0, ...(drawing.y.categories ?? []).map(measure));
	const columns = drawing.x.categories?.length ?? 1;
	return Math.max(
		4,
		width - Math.min(names, width * 0.3) - columns * look.text * 15 - look.mark * 3
	);
}

/** Speaker by subject: names on both axes, a square a cell. Cells are drawn by the painter. */
export function matrix(scene: Scene): Config {
	const line = lineHeight(scene.look);
	return base(scene, [], {
		top: hasTopTitle(scene) ? line + 8 : 0,
		right: spare(scene),
		bottom: hasBottomTitle(scene) ? line + 6 : 4,
		left: 0
	});
}
