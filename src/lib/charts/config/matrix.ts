import { lineHeight } from '../look';
import { hasBottomTitle, hasTopTitle } from '../plugins/axisTitle';
import type { Scene } from '../scene';
import { base, type Config } from './base';

/** Speaker by subject: names on both axes, a square a cell. Cells are drawn by the painter. */
export function matrix(scene: Scene): Config {
	const line = lineHeight(scene.look);
	return base(scene, [], {
		top: hasTopTitle(scene) ? line + 8 : 0,
		right: 4,
		bottom: hasBottomTitle(scene) ? line + 6 : 4,
		left: 0
	});
}
