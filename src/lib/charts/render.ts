import { Chart, type ChartConfiguration } from 'chart.js';
import { configOf } from './config';
import { painter } from './plugins';
import { register } from './register';
import type { Scene } from './scene';

/** Draws a scene on a canvas for the first time. `scene` is asked again at every later drawing. */
export function create(canvas: HTMLCanvasElement, scene: () => Scene, ratio?: number): Chart {
	register();
	const { type, data, options } = configOf(scene());
	const { width, height } = scene();
	canvas.width = width;
	canvas.height = height;
	const config: ChartConfiguration<'scatter', { x: number; y: number }[]> = {
		type,
		data,
		options: { ...options, devicePixelRatio: ratio },
		plugins: [painter(scene)]
	};
	const chart = new Chart(canvas, config) as unknown as Chart;
	chart.resize(width, height);
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
