import { lineHeight } from '../look';
import type { MarkStyle } from '../model';
import type { Plane } from '../plane';
import type { Scene } from '../scene';
import { chainPlaces, columnRoom, type ChainPlace } from './chainPlaces';
import { keep, mark, text, type Pen } from './paint';

export interface LinkLine {
	readonly from: readonly [number, number];
	readonly to: readonly [number, number];
	readonly width: number;
	/** How far a link inside one column swings out to the left. */
	readonly swing: number;
	/** Style of the node it starts at. */
	readonly style: MarkStyle;
}

/** Moves the ends of links at one node apart, in the order of where they lead, so none hides another. */
function stacked(ends: readonly { readonly other: number; readonly width: number }[]): number[] {
	const total = ends.reduce((sum, end) => sum + end.width, 0);
	const shifts = new Array<number>(ends.length).fill(0);
	let at = -total / 2;
	const order = ends
		.map((end, i) => ({ ...end, i }))
		.sort((a, b) => a.other - b.other || a.i - b.i);
	for (const { i, width } of order) {
		shifts[i] = at + width / 2;
		at += width;
	}
	return shifts;
}

/** Lines between nodes; the widest is somewhat wider than a mark, the thinnest a hair and a half. */
export function linkLines(scene: Scene, plane: Plane): LinkLine[] {
	const { drawing, look } = scene;
	const nodes = chainPlaces(scene, plane);
	const series = drawing.series[0];
	if (series === undefined) return [];
	const given = drawing.links ?? [];
	const heaviest = Math.max(1, ...given.map((link) => link.weight));
	const links = given.flatMap((link) => {
		const [from, to] = [nodes[link.from], nodes[link.to]];
		if (from === undefined || to === undefined) return [];
		const width = Math.max(1.5, (link.weight / heaviest) * look.mark * 1.3);
		return [{ from, to, width, style: series.points[link.from]?.style ?? series.style }];
	});
	const shift = (node: ChainPlace, side: 'from' | 'to', link: (typeof links)[number]): number => {
		const here = links.filter((one) => one[side] === node);
		const far = side === 'from' ? 'to' : 'from';
		return (
			stacked(here.map((one) => ({ other: one[far].y, width: one.width })))[here.indexOf(link)] ?? 0
		);
	};
	return links.map((link) => {
		const inside = link.from.column === link.to.column;
		const start = inside ? link.from.x - look.mark * 0.9 : link.from.textRight + 6;
		return {
			from: [start, link.from.y + shift(link.from, 'from', link)],
			to: [link.to.x - look.mark * 0.9, link.to.y + shift(link.to, 'to', link)],
			width: link.width,
			swing: inside ? look.mark * 3 : 0,
			style: link.style
		};
	});
}

function curve(pen: Pen, { from, to, width, swing }: LinkLine, colour: string): void {
	const middle = swing > 0 ? from[0] - swing : (from[0] + to[0]) / 2;
	keep(pen, () => {
		pen.beginPath();
		pen.moveTo(...from);
		pen.bezierCurveTo(middle, from[1], middle, to[1], ...to);
		pen.strokeStyle = colour;
		pen.globalAlpha = 0.5;
		pen.lineWidth = width;
		pen.stroke();
	});
}

function heading(
	pen: Pen,
	scene: Scene,
	plane: Plane,
	words: string,
	column: number,
	columns: number
): void {
	const width = plane.right - plane.left;
	const room = columnRoom(width, columns);
	const x = plane.left + column * (room + (width - room * columns) / (columns - 1));
	text(pen, scene.look, [words], x, plane.top - lineHeight(scene.look), {
		colour: scene.look.theme.inkSoft
	});
}

/** Who says it → who relays it → who prints it. */
export function drawChain(pen: Pen, scene: Scene, plane: Plane): void {
	const { look, drawing } = scene;
	const series = drawing.series[0];
	for (const link of linkLines(scene, plane))
		curve(pen, link, look.theme.colours[link.style.colour]);
	const columns = drawing.x.categories ?? [];
	columns.forEach((words, i) => heading(pen, scene, plane, words, i, columns.length));
	chainPlaces(scene, plane).forEach((node: ChainPlace, i) => {
		const point = series?.points[i];
		if (series === undefined || point === undefined) return;
		mark(pen, look, point.style ?? series.style, node.x, node.y, { hollow: point.hollow });
		text(pen, look, node.lines, node.textLeft, node.y, { halo: true });
	});
}
