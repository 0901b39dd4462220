import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Scene } from '../scene';
import { scaleOf, type ScaleConfig } from './scales';

export type XY = { x: number; y: number };
export type Config = ChartConfiguration<'scatter', XY[]>;
export type Dataset = ChartDataset<'scatter', XY[]>;

export interface Padding {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** What every form shares: no animation, no events, no boxes; sizes are set by the attachment. */
export function base(
	scene: Scene,
	datasets: Dataset[],
	padding: Padding,
	scales: { x: ScaleConfig; y: ScaleConfig } = { x: scaleOf(scene, 'x'), y: scaleOf(scene, 'y') }
): Config {
	return {
		type: 'scatter',
		data: { datasets },
		options: {
			animation: false,
			responsive: false,
			maintainAspectRatio: false,
			events: [],
			parsing: false,
			normalized: true,
			clip: false,
			layout: { padding: { ...padding } },
			scales
		}
	};
}
