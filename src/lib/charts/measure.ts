import { fontOf, type Measure } from './look';
import type { Scene } from './scene';

/** Measures text with the pen of a canvas. */
export function measureWith(pen: CanvasRenderingContext2D, font: string): Measure {
	return (text) => {
		pen.font = font;
		return pen.measureText(text).width;
	};
}

/** Measure in the bold of direct labels, the widest text of a chart. */
export const measureFor = (canvas: HTMLCanvasElement, look: Scene['look']): Measure => {
	const pen = canvas.getContext('2d');
	if (pen === null) throw new Error('This browser has no canvas to draw on.');
	return measureWith(pen, fontOf(look, 600));
};
