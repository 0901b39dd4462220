import { Chart, type ChartConfiguration } from 'chart.js';
import { configOf } from './config';
import { painter } from './plugins';
import { register } from './register';
import type { Scene } from './scene';

/** How a chart is drawn for the first time. */
export interface First {
	/** Device pixels in a CSS pixel, where it is not the screen's. */
	readonly ratio?: number;
	/** Runs the drawing itself after the layout: at once, unless a page would rather wait. */
	readonly turn?: (work: () => void) => void;
}

const atOnce = (work: () => void): void => work();

/** Draws a scene on a canvas for the first time. `scene` is asked again at every later drawing. */
export function create(
	canvas: HTMLCanvasElement,
	scene: () => Scene,
	{ ratio, turn = atOnce }: First = {}
): Chart {
	register();
	const { type, data, options } = configOf(scene());
	const { width, height } = scene();
	canvas.width = width;
	canvas.height = height;
	const config: ChartConfiguration<'scatter', { x: number; y: number }[]> = {
		type,
		data,
		options: { ...options, devicePixelRatio: ratio },
		plugins: [painter(scene), { id: 'parallax-turn', beforeRender: () => laidOut }]
	};
	// Laying out and drawing in two turns: each is short enough not to hold up a click.
	let laidOut = false;
	const chart = new Chart(canvas, config) as unknown as Chart;
	laidOut = true;
	turn(() => {
		if (Chart.getChart(canvas) === (chart as unknown)) chart.draw();
	});
	return chart;
}

/** Draws the scene of the moment on a chart that is there. */
export function redraw(chart: Chart, scene: Scene): void {
	const { data, options } = configOf(scene);
	chart.data = data as unknown as Chart['data'];
	if (options !== undefined) chart.options = options as unknown as Chart['options'];
	if (chart.width !== scene.width || chart.height !== scene.height)
		chart.resize(scene.width, scene.height);
	chart.update('none');
}
