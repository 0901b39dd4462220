/** Flows in columns, drawn by chartjs-chart-sankey; names, marks and node bars are our own. */
import { Chart } from 'chart.js';
import { Flow, SankeyController } from 'chartjs-chart-sankey';
import type { ExtraForm } from '../extra';
import { sankeyConfig } from './config';
import { drawSankey } from './draw';
import { sankeyPlaces } from './places';

Chart.register(SankeyController, Flow);

export const form: ExtraForm = {
	config: sankeyConfig,
	draw: [drawSankey],
	places: sankeyPlaces
};
