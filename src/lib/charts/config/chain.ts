import { lineHeight } from '../look';
import type { Scene } from '../scene';
import { base, type Config } from './base';

/** Origin → relays → outlets. The scales only lend their rectangle. */
export function chain(scene: Scene): Config {
	const hidden = { type: 'linear' as const, display: false, min: 0, max: 1 };
	const top = lineHeight(scene.look) * 1.6;
	return base(scene, [], { top, right: 0, bottom: 4, left: 0 }, { x: hidden, y: hidden });
}
