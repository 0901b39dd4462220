import type { Chart, Plugin } from 'chart.js';
import { planeOf, type Plane } from '../plane';
import type { Scene } from '../scene';
import type { ChartForm } from '../model';
import { drawAxisTitles } from './axisTitle';
import { drawBars, drawSideLabels } from './bars';
import { drawBaseline } from './baseline';
import { drawBands, drawBounds } from './bounds';
import { drawCells, drawRowMarks } from './cells';
import { drawChain } from './chain';
import { drawEndLabels } from './endLabels';
import { drawFocus } from './focus';
import { drawGuides } from './guides';
import { drawMarks } from './marks';
import type { Pen } from './paint';
import { drawTags } from './tags';

type Draw = (pen: Pen, scene: Scene, plane: Plane) => void;

/** Below the lines Chart.js draws, from back to front. */
const BELOW: Record<ChartForm, readonly Draw[]> = {
	time: [drawGuides, drawBands],
	dots: [drawGuides, drawBands],
	bars: [drawGuides],
	matrix: [],
	chain: []
};

const FIGURES: readonly Draw[] = [drawBounds, drawMarks, drawBaseline, drawEndLabels, drawTags];

/** Above them. */
const ABOVE: Record<ChartForm, readonly Draw[]> = {
	time: FIGURES,
	dots: FIGURES,
	bars: [drawBars, drawSideLabels],
	matrix: [drawCells, drawRowMarks],
	chain: [drawChain]
};

/** The one Chart.js plugin: it hands the scene of the moment to every drawing idea in turn. */
export function painter(scene: () => Scene): Plugin {
	const run = (chart: Chart, ideas: readonly Draw[]): void => {
		for (const draw of ideas) draw(chart.ctx, scene(), planeOf(chart));
	};
	return {
		id: 'parallax-painter',
		beforeDatasetsDraw: (chart) => run(chart, BELOW[scene().drawing.form]),
		afterDatasetsDraw: (chart) =>
			run(chart, [...ABOVE[scene().drawing.form], drawAxisTitles, drawFocus])
	};
}
