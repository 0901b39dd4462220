import type { Chart, Plugin } from 'chart.js';
import { planeOf } from '../plane';
import type { Scene } from '../scene';
import { extraForm, type BasicForm, type Draw } from '../extra';
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
import { drawTags } from './tags';

/** Below the lines Chart.js draws, from back to front. */
const BELOW: Record<BasicForm, readonly Draw[]> = {
	time: [drawGuides, drawBands],
	dots: [drawGuides, drawBands],
	bars: [drawGuides],
	matrix: [],
	chain: []
};

const FIGURES: readonly Draw[] = [drawBounds, drawMarks, drawBaseline, drawEndLabels, drawTags];

/** Above them. */
const ABOVE: Record<BasicForm, readonly Draw[]> = {
	time: FIGURES,
	dots: FIGURES,
	bars: [drawBars, drawSideLabels],
	matrix: [drawCells, drawRowMarks],
	chain: [drawChain]
};

/** The ideas of a form; one that is fetched on demand brings its own and lies above. */
const ideasOf = (table: typeof ABOVE, form: ChartForm): readonly Draw[] =>
	form === 'sankey' ? (table === ABOVE ? (extraForm(form)?.draw ?? []) : []) : table[form];

/** The one Chart.js plugin: it hands the scene of the moment to every drawing idea in turn. */
export function painter(scene: () => Scene): Plugin {
	const run = (chart: Chart, ideas: readonly Draw[]): void => {
		for (const draw of ideas) draw(chart.ctx, scene(), planeOf(chart));
	};
	return {
		id: 'parallax-painter',
		beforeDatasetsDraw: (chart) => run(chart, ideasOf(BELOW, scene().drawing.form)),
		afterDatasetsDraw: (chart) =>
			run(chart, [...ideasOf(ABOVE, scene().drawing.form), drawAxisTitles, drawFocus])
	};
}
