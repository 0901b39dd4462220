import { hasBottomTitle } from '../plugins/axisTitle';
import { lineHeight } from '../look';
import type { Scene } from '../scene';
import { base, type Config } from './base';
import { figuresPadding, lineOf } from './time';

/** Gaps between sides over time, or any single values: marks without lines, unless a series asks. */
export function dots(scene: Scene): Config {
	const lines = scene.drawing.series.map((series) => lineOf(series, scene.look));
	const bottom = hasBottomTitle(scene) ? lineHeight(scene.look) + 2 : 0;
	return base(scene, lines, { ...figuresPadding(scene), bottom });
}
