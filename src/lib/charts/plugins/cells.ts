import type { ChartPoint, MarkStyle } from '../model';
import { lineHeight, wrap } from '../look';
import type { Plane } from '../plane';
import { eachPoint, type Scene } from '../scene';
import { baselineWord } from './baseline';
import { FAINT, keep, line, mark, text, type Pen } from './paint';

/** Side of the largest square: what the narrower of row and column leaves. */
export function cellSide(scene: Scene, plane: Plane): number {
	const columns = scene.drawing.x.categories?.length ?? 1;
	const rows = scene.drawing.y.categories?.length ?? 1;
	const wide = (plane.right - plane.left) / columns;
	const high = (plane.bottom - plane.top) / rows;
	return Math.max(12, Math.min(wide * 0.8, high * 0.78, scene.look.text * 5));
}

/** Cells of the grid that no point stands in: nobody of that row says anything there. */
export function silentCells(scene: Scene): { x: number; y: number }[] {
	const { x, y, series } = scene.drawing;
	const said = new Set(series.flatMap((one) => one.points.map((point) => `${point.x} ${point.y}`)));
	const found: { x: number; y: number }[] = [];
	(y.categories ?? []).forEach((_, row) =>
		(x.categories ?? []).forEach((__, column) => {
			if (!said.has(`${column} ${row}`)) found.push({ x: column, y: row });
		})
	);
	return found;
}

function outline(
	pen: Pen,
	colour: string,
	x: number,
	y: number,
	side: number,
	dash: number[],
	width: number
): void {
	keep(pen, () => {
		pen.strokeStyle = colour;
		pen.lineWidth = width;
		pen.setLineDash(dash);
		pen.strokeRect(x - side / 2, y - side / 2, side, side);
	});
}

/** The words inside a cell without a square. */
const cellWords = (point: ChartPoint): string => point.tag ?? baselineWord(point);

/** The number in its square where there is room, else beside it, and below it in a narrow column. */
function drawCellTag(
	pen: Pen,
	scene: Scene,
	plane: Plane,
	{ tag = '', hollow, faint }: ChartPoint,
	x: number,
	y: number,
	inner: number
): void {
	const { look, measure, drawing } = scene;
	const column = (plane.right - plane.left) / (drawing.x.categories?.length ?? 1);
	const isNumber = /^[\d.,%]+$/.test(tag);
	// Large bold type keeps 3:1 on every party's colour; smaller type must stand on the ground.
	const size = Math.max(19, look.text * 1.45);
	const large = { weight: 700, size };
	const wide = measure(tag) * (size / look.text);
	if (isNumber && !hollow && !faint && wide + 10 < inner && size * 1.4 < inner) {
		text(pen, look, [tag], x, y + 1, { ...large, align: 'center', colour: look.theme.ground });
		return;
	}
	const style = isNumber ? large : { colour: look.theme.inkSoft };
	const beside = isNumber ? wide : measure(tag);
	// In narrow columns all numbers stand below, so that they read as one row.
	if (column > look.text * 5 && inner / 2 + 6 + beside < column / 2) {
		text(pen, look, [tag], x + inner / 2 + 6, y, { ...style, halo: true });
		return;
	}
	const lines = wrap(tag, column - 4, measure);
	const below = y + inner / 2 + 3 + (lines.length * lineHeight(look)) / 2;
	text(pen, look, lines, x, below, { ...style, size: look.text, align: 'center', halo: true });
}

/** Squares whose area is what is counted, with the number; silences are drawn, not left blank. */
export function drawCells(pen: Pen, scene: Scene, plane: Plane): void {
	const { look, drawing, measure } = scene;
	const { theme } = look;
	const side = cellSide(scene, plane);
	const width = Math.max(1.5, look.line * 0.75);
	for (const cell of silentCells(scene)) {
		const [x, y] = [plane.x(cell.x), plane.y(cell.y)];
		outline(pen, theme.inkSoft, x, y, side, [3, 3], 1);
		text(pen, look, wrap('none here', side - 4, measure), x, y, {
			align: 'center',
			colour: theme.inkSoft,
			size: Math.max(12, look.text - 1)
		});
	}
	eachPoint(drawing, (point, series) => {
		const style = point.style ?? series.style;
		const [x, y] = [plane.x(point.x), plane.y(point.y ?? 0)];
		const colour = theme.colours[style.colour];
		if (point.baseline !== undefined) {
			outline(pen, colour, x, y, side, [], width);
			if (point.baseline === 'denial')
				line(
					pen,
					colour,
					[
						[x - side / 2, y + side / 2],
						[x + side / 2, y - side / 2]
					],
					{ width }
				);
			text(pen, look, wrap(cellWords(point), side - 4, measure), x, y, {
				align: 'center',
				halo: true,
				size: Math.max(12, look.text - 1)
			});
			return;
		}
		const inner = Math.max(look.mark * 1.2, side * Math.min(1, point.size ?? 1));
		keep(pen, () => {
			pen.globalAlpha = point.faint ? FAINT : 1;
			pen.fillStyle = colour;
			if (point.hollow) outline(pen, colour, x, y, inner - width, [], width);
			else pen.fillRect(x - inner / 2, y - inner / 2, inner, inner);
		});
		if (point.tag === undefined) return;
		drawCellTag(pen, scene, plane, point, x, y, inner);
	});
}

/** The row's mark beside its name: colour is never the only cue. */
export function drawRowMarks(pen: Pen, scene: Scene, plane: Plane): void {
	const { drawing, look } = scene;
	const styles = new Map<number, MarkStyle>();
	eachPoint(drawing, (point, series) => {
		if (point.y !== null && point.style === undefined) styles.set(point.y, series.style);
	});
	// A row that says nothing at all has no point; its series has its name.
	drawing.y.categories?.forEach((name, row) => {
		const silent = drawing.series.find((series) => series.label === name);
		if (!styles.has(row) && silent !== undefined) styles.set(row, silent.style);
	});
	for (const [row, style] of styles) mark(pen, look, style, plane.left - look.mark, plane.y(row));
}
