import type { Look } from '../look';
import type { Pen } from './paint';

/** From this many marks on a drawing is dense: single marks no longer show, and speed counts. */
export const MANY = 1000;

/** Places within a pixel for which a stamp is kept: finer than the eye sees. */
const STEPS = 4;

/**
 * Draws something small around (x, y), reaching no further than `reach`. What has one `key` looks the
 * same everywhere.
 */
export type Put = (
	key: string,
	reach: number,
	x: number,
	y: number,
	draw: (pen: Pen, x: number, y: number) => void
) => void;

const kept = new WeakMap<Look, Map<string, HTMLCanvasElement>>();

/** Each thing is drawn anew, or in a dense drawing once on a canvas of its own and then copied. */
export function putter(pen: Pen, look: Look, marks: number): Put {
	if (marks < MANY || typeof document === 'undefined')
		return (_, __, x, y, draw) => draw(pen, x, y);
	const stamps = kept.get(look) ?? new Map<string, HTMLCanvasElement>();
	kept.set(look, stamps);
	const ratio = pen.getTransform().a;
	return (key, reach, x, y, draw) => {
		// Whole device pixels, and the steps within one.
		const [stepsX, stepsY] = [Math.round(x * ratio * STEPS), Math.round(y * ratio * STEPS)];
		const [left, top] = [Math.floor(stepsX / STEPS), Math.floor(stepsY / STEPS)];
		const [restX, restY] = [stepsX - left * STEPS, stepsY - top * STEPS];
		const half = Math.ceil(reach * ratio) + 1;
		const size = 2 * half + 1;
		const name = `${key} ${ratio} ${restX} ${restY}`;
		let stamp = stamps.get(name);
		if (stamp === undefined) {
			stamp = document.createElement('canvas');
			stamp.width = size;
			stamp.height = size;
			const small = stamp.getContext('2d');
			small?.scale(ratio, ratio);
			if (small) draw(small, (half + restX / STEPS) / ratio, (half + restY / STEPS) / ratio);
			stamps.set(name, stamp);
		}
		pen.drawImage(stamp, (left - half) / ratio, (top - half) / ratio, size / ratio, size / ratio);
	};
}
