import { lineHeight } from '../look';
import { hasBottomTitle } from '../plugins/axisTitle';
import { sideLabels } from '../plugins/bars';
import { guideRoom } from '../plugins/guides';
import { eachPoint, type Scene } from '../scene';
import { base, type Config } from './base';

/** Room for the longest tag beyond the longest bar, so that none is cut off. */
function tagRoom(scene: Scene, side: -1 | 1): number {
	let widest = 0;
	eachPoint(scene.drawing, (point) => {
		if (point.tag !== undefined && Math.sign(point.x || 1) === side)
			widest = Math.max(widest, scene.measure(point.tag));
	});
	return Math.ceil(widest + scene.look.mark * 1.5);
}

/** Horizontal bars from zero, one row a category. Bars are drawn by the painter. */
export function bars(scene: Scene): Config {
	const line = lineHeight(scene.look);
	return base(scene, [], {
		top: (sideLabels(scene).length > 0 ? line + 10 : 4) + guideRoom(scene),
		right: tagRoom(scene, 1),
		bottom: hasBottomTitle(scene) ? line + 2 : 0,
		left: 0
	});
}
