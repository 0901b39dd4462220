import { fontOf, lineHeight, type Look } from '../look';
import { DASHES, markerPath } from '../marker';
import type { MarkStyle } from '../model';

/** The few strokes every plugin draws with. Colour and marker are the only things a style decides. */

export type Pen = CanvasRenderingContext2D;

/** Few documents: this much of the ink. */
export const FAINT = 0.4;

/** Runs `draw` and puts the pen back as it was. */
export function keep(pen: Pen, draw: () => void): void {
	pen.save();
	draw();
	pen.restore();
}

export interface MarkOptions {
	readonly hollow?: boolean;
	readonly faint?: boolean;
	readonly scale?: number;
}

/** A marker with a thin edge of ground, so that marks that overlap stay apart. */
export function mark(
	pen: Pen,
	look: Look,
	style: MarkStyle,
	x: number,
	y: number,
	{ hollow = false, faint = false, scale = 1 }: MarkOptions = {}
): void {
	const size = look.mark * scale;
	const colour = look.theme.colours[style.colour];
	keep(pen, () => {
		// Opaque ground below, or a faint or hollow mark would show the line through it.
		const edge = new Path2D(markerPath(style.marker, size, x, y));
		pen.lineJoin = 'round';
		pen.strokeStyle = look.theme.ground;
		pen.fillStyle = look.theme.ground;
		pen.lineWidth = Math.max(2, size * 0.25);
		pen.stroke(edge);
		pen.fill(edge);
		if (faint) pen.globalAlpha = FAINT;
		if (hollow) {
			const width = Math.max(1.5, size * 0.2);
			pen.strokeStyle = colour;
			pen.lineWidth = width;
			pen.lineJoin = 'miter';
			pen.stroke(new Path2D(markerPath(style.marker, size - width * 0.6, x, y)));
		} else {
			pen.fillStyle = colour;
			pen.fill(edge);
		}
	});
}

export interface LineOptions {
	readonly width?: number;
	readonly dash?: readonly number[];
	readonly alpha?: number;
}

/** A straight line through points. */
export function line(
	pen: Pen,
	colour: string,
	through: readonly (readonly [number, number])[],
	{ width = 1, dash = [], alpha = 1 }: LineOptions = {}
): void {
	keep(pen, () => {
		pen.beginPath();
		through.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
		pen.strokeStyle = colour;
		pen.lineWidth = width;
		pen.globalAlpha = alpha;
		pen.setLineDash([...dash]);
		pen.stroke();
	});
}

export interface TextOptions {
	readonly align?: CanvasTextAlign;
	readonly colour?: string;
	readonly weight?: number;
	readonly size?: number;
	/** Ground around the letters, for text that lies over lines. */
	readonly halo?: boolean;
}

/** Lines of text, centred on y as a block. */
export function text(
	pen: Pen,
	look: Look,
	lines: readonly string[],
	x: number,
	y: number,
	{
		align = 'left',
		colour = look.theme.ink,
		weight = 400,
		size = look.text,
		halo
	}: TextOptions = {}
): void {
	keep(pen, () => {
		pen.font = fontOf(look, weight, size);
		pen.textAlign = align;
		pen.textBaseline = 'middle';
		pen.lineJoin = 'round';
		const step = lineHeight(look) * (size / look.text);
		lines.forEach((words, i) => {
			const at = y + (i - (lines.length - 1) / 2) * step;
			if (halo) {
				pen.strokeStyle = look.theme.ground;
				pen.lineWidth = 4;
				pen.strokeText(words, x, at);
			}
			pen.fillStyle = colour;
			pen.fillText(words, x, at);
		});
	});
}

/** Dash of a series' line: none in colour, one a marker where colour is missing. */
export const dashOf = (look: Look, style: MarkStyle): number[] =>
	look.theme.mono ? [...DASHES[style.marker]] : [];
