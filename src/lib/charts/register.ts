import {
	CategoryScale,
	Chart,
	LineElement,
	LinearScale,
	LogarithmicScale,
	PointElement,
	ScatterController
} from 'chart.js';

/**
 * Registers the parts of Chart.js in use and no more. The scatter controller draws lines and steps
 * too; days lie on a linear scale with ticks in UTC (see ticks.ts), so no date adapter is shipped.
 */
export function register(): void {
	Chart.register(
		CategoryScale,
		LineElement,
		LinearScale,
		LogarithmicScale,
		PointElement,
		ScatterController
	);
}
