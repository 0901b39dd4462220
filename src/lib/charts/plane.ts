import type { Chart, Element } from 'chart.js';

/** The part of a drawn Chart.js chart that geometry needs; a test makes one by hand. */
export interface Plane {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly x: (value: number) => number;
	readonly y: (value: number) => number;
	/** What Chart.js itself has drawn of the first series. */
	readonly elements?: readonly Element[];
}

export interface Place {
	readonly x: number;
	readonly y: number;
}

export interface Rect {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export function planeOf(chart: Chart): Plane {
	const { left, right, top, bottom } = chart.chartArea;
	return {
		left,
		right,
		top,
		bottom,
		x: (value) => chart.scales.x?.getPixelForValue(value) ?? left,
		y: (value) => chart.scales.y?.getPixelForValue(value) ?? bottom,
		get elements() {
			return chart.getDatasetMeta(0).data;
		}
	};
}
