import type { ChartPoint } from '../model';
import { wrap } from '../look';
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

/** Squares whose area is what is counted, with the number; silences are drawn, not left blank. */
export function drawCells(pen: Pen, scene: Scene, plane: Plane): void {
	const { look, drawing, measure } = scene;
	const { theme } = look;
	const side = cellSide(scene, plane);
	const width = Math.max(1.5, look.line * 0.75);
	for (const cell of silentCells(scene)) {
		const [x, y] = [plane.x(cell.x), plane.y(cell.y)];
		outline(pen, theme.inkSoft, x, y, side, [3, 3], 1);
		text(pen, look, ['silent'], x, y, {
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
		// Large bold type keeps 3:1 on every party's colour; where it does not fit it stands beside.
		const size = Math.max(19, look.text * 1.45);
		const fits =
			!point.hollow &&
			!point.faint &&
			measure(point.tag) * (size / look.text) + 10 < inner &&
			size * 1.4 < inner;
		const words = { weight: 700, size };
		if (fits)
			text(pen, look, [point.tag], x, y + 1, { ...words, align: 'center', colour: theme.ground });
		else text(pen, look, [point.tag], x + inner / 2 + 6, y, { ...words, halo: true });
	});
}

/** The row's mark beside its name: colour is never the only cue. */
export function drawRowMarks(pen: Pen, scene: Scene, plane: Plane): void {
	const seen = new Set<number>();
	eachPoint(scene.drawing, (point, series) => {
		if (point.y === null || seen.has(point.y) || point.style !== undefined) return;
		seen.add(point.y);
		mark(pen, scene.look, series.style, plane.left - scene.look.mark, plane.y(point.y));
	});
}
