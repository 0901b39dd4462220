import type { Look } from '../look';
import type { Pen } from './paint';

/** From this many marks on a drawing is dense: single marks no longer show, and speed counts. */
export const MANY = 1000;

/** Places within a pixel for which a stamp is kept: finer than the eye sees. */
const STEPS = 4;

/** What is drawn in many places alike. */
export interface Kind {
	/** What has one key looks the same everywhere. */
	readonly key: string;
	/** No ink further than this from its middle. */
	readonly reach: number;
	/** Opaque, so that in a crowd a pixel may be all of it or none. */
	readonly solid?: boolean;
}

/** Draws something small around (x, y). */
export type Put = (
	kind: Kind,
	x: number,
	y: number,
	draw: (pen: Pen, x: number, y: number) => void
) => void;

/** A small picture without its empty edge: colours already multiplied by their opacity. */
interface Stamp {
	/** Where it begins, from the middle of what it shows. */
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** Red, green, blue, opacity. */
	readonly bytes: Uint8ClampedArray;
	/** The same, a pixel at a time. */
	readonly pixels: Uint32Array;
	/** Every pixel is all ink or none. */
	readonly solid: boolean;
}

const kept = new WeakMap<Look, Map<string, Stamp>>();

const penFor = (width: number, height: number): Pen | null => {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	return canvas.getContext('2d', { willReadFrequently: true });
};

let honest: boolean | undefined;

/** Some browsers answer with noise when a page reads a canvas, against fingerprints. */
function readsBack(): boolean {
	const pen = penFor(1, 1);
	if (pen === null) return false;
	pen.fillStyle = '#123456';
	pen.fillRect(0, 0, 1, 1);
	return [...pen.getImageData(0, 0, 1, 1).data].join() === '18,52,86,255';
}

/** A layer to lay stamps on. */
interface Layer {
	readonly image: ImageData;
	readonly pixels: Uint32Array;
}

/** Mixes a pixel of a stamp into a layer: `from` and `to` count pixels. */
function mix(data: Uint8ClampedArray, to: number, bytes: Uint8ClampedArray, from: number): void {
	const rest = 1 - (bytes[from * 4 + 3] as number) / 255;
	for (let k = 0; k < 4; k += 1)
		data[to * 4 + k] = (bytes[from * 4 + k] as number) + (data[to * 4 + k] as number) * rest;
}

/** Lays a stamp over what is there, its middle at (x, y). */
function blend({ image, pixels }: Layer, stamp: Stamp, x: number, y: number): void {
	const { data, width, height } = image;
	const { bytes, pixels: inks, solid } = stamp;
	const [left, top] = [x + stamp.left, y + stamp.top];
	const [firstX, lastX] = [Math.max(0, -left), Math.min(stamp.width, width - left)];
	const lastY = Math.min(stamp.height, height - top);
	for (let row = Math.max(0, -top); row < lastY; row += 1) {
		let from = row * stamp.width + firstX;
		const end = row * stamp.width + lastX;
		let to = (top + row) * width + left + firstX;
		for (; from < end; from += 1, to += 1) {
			const ink = inks[from] as number;
			// Zero is no ink at all.
			if (ink === 0) continue;
			if (solid || bytes[from * 4 + 3] === 255) pixels[to] = ink;
			else mix(data, to, bytes, from);
		}
	}
}

/** Makes every pixel all of its colour or nothing. Takes plain colours. */
function harden(pixels: Uint8ClampedArray): void {
	for (let i = 0; i < pixels.length; i += 4) {
		if ((pixels[i + 3] as number) < 128) pixels.fill(0, i, i + 4);
		else pixels[i + 3] = 255;
	}
}

/** Between colours multiplied by their opacity and plain ones, as canvases give and take them. */
function convert(pixels: Uint8ClampedArray, to: 'multiplied' | 'plain'): void {
	for (let i = 0; i < pixels.length; i += 4) {
		const opacity = pixels[i + 3] as number;
		if (opacity === 0 || opacity === 255) continue;
		const factor = to === 'plain' ? 255 / opacity : opacity / 255;
		for (let k = i; k < i + 3; k += 1) pixels[k] = (pixels[k] as number) * factor;
	}
}

/** Draws a stamp around the middle of a canvas and cuts off what stayed empty. */
function stampOf(half: number, solid: boolean, draw: (pen: Pen) => void): Stamp {
	const size = 2 * half + 1;
	const pen = penFor(size, size);
	if (pen === null) throw new Error('This browser has no canvas to draw on.');
	draw(pen);
	const { data } = pen.getImageData(0, 0, size, size);
	const inked = Array.from({ length: size * size }, (_, i) => i).filter((i) => data[i * 4 + 3]);
	const columns = inked.map((i) => i % size);
	const left = Math.min(half, ...columns);
	const top = Math.floor((inked[0] ?? half * size) / size);
	const width = Math.max(half, ...columns) - left + 1;
	const height = Math.floor((inked.at(-1) ?? half * size) / size) - top + 1;
	const bytes = pen.getImageData(left, top, width, height).data;
	if (solid) harden(bytes);
	else convert(bytes, 'multiplied');
	const pixels = new Uint32Array(bytes.buffer);
	return { left: left - half, top: top - half, width, height, bytes, pixels, solid };
}

/**
 * Calls `work` with the means to put marks on a drawing: each drawn anew, or in a dense drawing each
 * kind once and then copied, all on one layer that comes over what `work` draws with the pen itself.
 */
export function putting(pen: Pen, look: Look, marks: number, work: (put: Put) => void): void {
	const dense = marks >= MANY && typeof document !== 'undefined' && (honest ??= readsBack());
	if (!dense) {
		work((_, x, y, draw) => draw(pen, x, y));
		return;
	}
	const stamps = kept.get(look) ?? new Map<string, Stamp>();
	kept.set(look, stamps);
	const ratio = pen.getTransform().a;
	const { width, height } = pen.canvas;
	const image = new ImageData(width, height);
	const layer = { image, pixels: new Uint32Array(image.data.buffer) };
	let mixed = false;
	work(({ key, reach, solid = false }, x, y, draw) => {
		// Whole device pixels, and the steps within one.
		const [stepsX, stepsY] = [Math.round(x * ratio * STEPS), Math.round(y * ratio * STEPS)];
		const [left, top] = [Math.floor(stepsX / STEPS), Math.floor(stepsY / STEPS)];
		const [restX, restY] = [stepsX - left * STEPS, stepsY - top * STEPS];
		const half = Math.ceil(reach * ratio) + 1;
		const name = `${key} ${ratio} ${restX} ${restY}`;
		let stamp = stamps.get(name);
		if (stamp === undefined) {
			stamp = stampOf(half, solid, (small) => {
				small.scale(ratio, ratio);
				draw(small, (half + restX / STEPS) / ratio, (half + restY / STEPS) / ratio);
			});
			stamps.set(name, stamp);
		}
		mixed ||= !solid;
		blend(layer, stamp, left, top);
	});
	if (mixed) convert(image.data, 'plain');
	const over = penFor(width, height);
	if (over === null) return;
	over.putImageData(image, 0, 0);
	pen.drawImage(over.canvas, 0, 0, width / ratio, height / ratio);
}
