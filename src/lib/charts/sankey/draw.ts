import { lineHeight, wrap } from '../look';
import type { Plane, Rect } from '../plane';
import { keep, mark, text, type Pen } from '../plugins/paint';
import type { Scene } from '../scene';
import { nodesOf } from './links';
import { nodeRects } from './places';
import { nameLines } from './room';

/** The library draws bars of its own, stretched to the names; ours are as high as the flows. */
function clearBars(pen: Pen, scene: Scene, rects: ReadonlyMap<number, Rect>): void {
	const lefts = new Set([...rects.values()].map((rect) => rect.left));
	keep(pen, () => {
		pen.fillStyle = scene.look.theme.ground;
		for (const left of lefts) pen.fillRect(left - 1, 0, scene.look.mark + 1.5, scene.height);
	});
}

function drawHeadings(pen: Pen, scene: Scene, rects: ReadonlyMap<number, Rect>): void {
	const { look, drawing, width, measure } = scene;
	const columns = drawing.x.categories ?? [];
	const last = columns.length - 1;
	columns.forEach((words, column) => {
		const rect = [...rects].find(([index]) => nodesOf(scene)[index]?.x === column)?.[1];
		if (rect === undefined) return;
		const room =
			column === 0
				? rect.left + rect.width
				: column === last
					? width - rect.left
					: width / columns.length;
		const lines = wrap(words, room - 8, measure);
		const [x, align] =
			column === 0
				? [rect.left + rect.width, 'right' as const]
				: column === last
					? [rect.left, 'left' as const]
					: [rect.left + rect.width / 2, 'center' as const];
		const y = (lines.length * lineHeight(look)) / 2;
		text(pen, look, lines, x, y, { colour: look.theme.inkSoft, align });
	});
}

function drawBar(pen: Pen, scene: Scene, index: number, rect: Rect): void {
	const node = nodesOf(scene)[index];
	const { colours, inkSoft } = scene.look.theme;
	keep(pen, () => {
		// Only where a claim begins has it one side; further on sides meet.
		pen.fillStyle = node?.x === 0 && node.style ? colours[node.style.colour] : inkSoft;
		pen.fillRect(rect.left, rect.top, rect.width, Math.max(2, rect.height));
	});
}

function drawName(pen: Pen, scene: Scene, index: number, rect: Rect): void {
	const { look } = scene;
	const node = nodesOf(scene)[index];
	if (node === undefined) return;
	const first = node.x === 0;
	const gap = look.mark * 0.7;
	const middle = rect.top + rect.height / 2;
	const indent = node.style ? look.mark * 1.5 : 0;
	const edge = first ? rect.left - gap : rect.left + rect.width + gap;
	text(pen, look, nameLines(scene, index), edge + (first ? -indent : indent), middle, {
		align: first ? 'right' : 'left',
		halo: true
	});
	if (node.style) mark(pen, look, node.style, edge + (first ? -1 : 1) * (look.mark / 2), middle);
}

/** Node bars, names and column headings over the flows. The mark of a party stands by its name. */
export function drawSankey(pen: Pen, scene: Scene, plane: Plane): void {
	const rects = nodeRects(scene, plane);
	clearBars(pen, scene, rects);
	drawHeadings(pen, scene, rects);
	for (const [index, rect] of rects) drawBar(pen, scene, index, rect);
	// A long name may lie over the next column's bars.
	for (const [index, rect] of rects) drawName(pen, scene, index, rect);
}
