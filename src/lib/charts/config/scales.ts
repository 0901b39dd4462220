import type { ChartOptions, Scale } from 'chart.js';
import { stripHeight, wrap } from '../look';
import type { ChartAxis } from '../model';
import { hasBaseline, type Scene } from '../scene';
import { sideLabels } from '../plugins/bars';
import { axisTicks, tickLabel, type Tick } from '../ticks';

export type ScaleConfig = NonNullable<NonNullable<ChartOptions<'scatter'>['scales']>[string]>;

const font = (scene: Scene) => ({ family: scene.look.theme.sans, size: scene.look.text });

/** Width of one tick along x: time labels are short, a large number takes its own. */
const tickWidth = ({ drawing, domain, look, measure }: Scene): number =>
	drawing.x.kind === 'linear'
		? Math.max(look.text * 5, measure(tickLabel(domain.x[1], drawing.x)) + look.text * 2)
		: look.text * 5;

/** How many ticks fit: numbers need air. */
const mostTicks = (scene: Scene, axis: 'x' | 'y'): number =>
	axis === 'x'
		? Math.max(3, Math.floor((scene.width * 0.75) / tickWidth(scene)))
		: Math.max(3, Math.min(6, Math.floor(scene.height / (scene.look.text * 4))));

/** Whether labels along x would touch: a step of 1, 2 or 5 can give more ticks than were asked for. */
function touch({ drawing, width, look, measure }: Scene, ticks: readonly Tick[]): boolean {
	const room = width * (drawing.y.kind === 'category' ? 0.5 : 0.75);
	const widest = Math.max(0, ...ticks.map(({ label }) => measure(String(label))));
	return (ticks.length - 1) * (widest + look.text) > room;
}

/** The ticks of an axis, fewer where long numbers along x would run into one another. */
function ticksThatFit(scene: Scene, name: 'x' | 'y', axis: ChartAxis): Tick[] {
	let most = mostTicks(scene, name);
	let ticks = axisTicks(axis, scene.domain[name], most);
	while (name === 'x' && axis.kind === 'linear' && most > 1 && touch(scene, ticks)) {
		most -= 1;
		ticks = axisTicks(axis, scene.domain[name], most);
	}
	return ticks;
}

/** Numbers or days, with the ticks we chose. */
export function valueScale(scene: Scene, name: 'x' | 'y', axis: ChartAxis): ScaleConfig {
	const { look, domain, drawing } = scene;
	const [min, max] = domain[name];
	const ticks = ticksThatFit(scene, name, axis);
	// Where both sides are named, left is not "minus".
	const named = name === 'x' && sideLabels(scene).length > 1;
	const labels = new Map(
		ticks.map(({ value, label }) => [value, named ? tickLabel(Math.abs(value), axis) : label])
	);
	const strip = name === 'x' && hasBaseline(drawing) ? stripHeight(look) : 0;
	const gridded = drawing.form === 'bars' ? name === 'x' : name === 'y';
	return {
		type: axis.kind === 'log' ? 'logarithmic' : 'linear',
		min,
		max,
		border: { display: name === 'x' && !gridded, color: look.theme.inkSoft },
		grid: {
			color: look.theme.hairline,
			drawOnChartArea: gridded,
			drawTicks: !gridded,
			tickLength: 4,
			tickColor: look.theme.inkSoft
		},
		ticks: {
			color: look.theme.inkSoft,
			font: font(scene),
			autoSkip: false,
			maxRotation: 0,
			padding: strip + 4,
			callback: (value: number | string) => labels.get(Number(value)) ?? ''
		},
		// Chart.js reserves the padding on both sides of the labels; below them it would be empty.
		afterFit: (scale: Scale) => {
			scale.height -= strip;
		},
		afterBuildTicks: (scale: Scale) => {
			scale.ticks = ticks.map(({ value }) => ({ value }));
		}
	};
}

/** Names. Long ones are broken into lines that leave most of the width to the drawing. */
export function nameScale(scene: Scene, name: 'x' | 'y', axis: ChartAxis): ScaleConfig {
	const { look, width, measure } = scene;
	const names = axis.categories ?? [];
	const room =
		name === 'y' ? width * 0.3 : Math.max(40, (width * 0.76) / Math.max(1, names.length) - 8);
	const labels = names.map((text) => wrap(text, room, measure));
	const padding = name === 'y' ? namePadding(scene) : 8;
	const widest = Math.max(0, ...labels.flat().map(measure));
	return {
		type: 'category',
		labels,
		offset: true,
		position: name === 'x' ? 'top' : 'left',
		border: { display: false },
		grid: { display: false },
		ticks: {
			color: look.theme.ink,
			font: font(scene),
			autoSkip: false,
			maxRotation: 0,
			padding
		},
		// Chart.js caps the width it gives to names and cuts them off; it also keeps their padding free
		// above and below the plot.
		afterFit: (scale: Scale) => {
			if (name === 'x') return;
			scale.width = Math.ceil(widest + padding + 14);
			scale.paddingTop = 0;
			scale.paddingBottom = 0;
		}
	} as ScaleConfig;
}

/** Between the names and the plot: the row's mark in a matrix, tags of bars that run to the left. */
function namePadding({ drawing, look, measure }: Scene): number {
	if (drawing.form === 'matrix') return look.mark * 2.2;
	const tags = drawing.series.flatMap((one) => one.points.filter((point) => point.x < 0));
	return Math.max(8, ...tags.map((point) => measure(point.tag ?? '') + look.mark));
}

export function scaleOf(scene: Scene, name: 'x' | 'y'): ScaleConfig {
	const axis = scene.drawing[name];
	return axis.kind === 'category' ? nameScale(scene, name, axis) : valueScale(scene, name, axis);
}
