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
	/** Weight as given, for the style of the node it starts at. */
	readonly style: MarkStyle;
}

/** Lines between nodes; the widest is as wide as a mark, the thinnest a hair and a half. */
export function linkLines(scene: Scene, plane: Plane): LinkLine[] {
	const { drawing, look } = scene;
	const nodes = chainPlaces(scene, plane);
	const links = drawing.links ?? [];
	const heaviest = Math.max(1, ...links.map((link) => link.weight));
	const most = Math.max(look.mark * 1.3, 3);
	return links.flatMap((link) => {
		const [from, to] = [nodes[link.from], nodes[link.to]];
		const series = drawing.series[0];
		if (from === undefined || to === undefined || series === undefined) return [];
		const style = series.points[link.from]?.style ?? series.style;
		return [
			{
				from: [from.textRight + 6, from.y] as const,
				to: [to.x - look.mark * 0.9, to.y] as const,
				width: Math.max(1.5, (link.weight / heaviest) * most),
				style
			}
		];
	});
}

function curve(pen: Pen, { from, to, width }: LinkLine, colour: string): void {
	const middle = (from[0] + to[0]) / 2;
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
