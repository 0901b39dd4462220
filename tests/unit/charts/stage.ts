import { domainOf } from '../../../src/lib/charts/domain';
import { guessWidth, screenLook } from '../../../src/lib/charts/look';
import type { Drawing } from '../../../src/lib/charts/model';
import type { Plane } from '../../../src/lib/charts/plane';
import type { Scene } from '../../../src/lib/charts/scene';
import { LIGHT } from '../../../src/lib/charts/theme';

/** A scene without a browser: fixed sizes, guessed text widths. */
export function sceneOf(drawing: Drawing, changes: Partial<Scene> = {}): Scene {
	const look = screenLook(LIGHT);
	return {
		drawing,
		domain: domainOf([drawing]),
		look,
		width: 800,
		height: 400,
		measure: guessWidth(look.text),
		active: null,
		...changes
	};
}

const scaled = (value: number, [low, high]: readonly [number, number], log: boolean): number =>
	log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);

/** The plane Chart.js would lay out, roughly: 60 px of ticks, 120 px of labels. */
export function planeFor({ drawing, domain, width, height }: Scene): Plane {
	const [left, right, top, bottom] = [60, width - 120, 30, height - 40];
	const { x, y } = drawing;
	return {
		left,
		right,
		top,
		bottom,
		x: (value) => left + scaled(value, domain.x, x.kind === 'log') * (right - left),
		y: (value) => {
			const share = scaled(value, domain.y, y.kind === 'log');
			// Names run down the page, numbers up.
			return y.kind === 'category' ? top + share * (bottom - top) : bottom - share * (bottom - top);
		}
	};
}
