import type { ChartPoint, ChartSeries } from '../model';
import type { Plane } from '../plane';
import { markPlaces } from '../overlap';
import { eachPoint, heightOf, isRange, type Scene } from '../scene';
import { keep, line, FAINT, type Pen } from './paint';
import { putting } from './stamps';

/**
 * What is known of a figure besides its value. An open bound is an arrow; a span somebody gave is a
 * thick bar with caps; a statistical interval is a hair or a tint: three things, three looks.
 */
export type BoundShape =
	| { readonly kind: 'arrow'; readonly x: number; readonly from: number; readonly to: number }
	| {
			readonly kind: 'range' | 'whisker';
			readonly x: number;
			readonly from: number;
			readonly to: number;
	  };

const inside = (value: number, [low, high]: readonly [number, number]): number =>
	Math.max(low, Math.min(high, value));

/** The shapes around one point, in pixels; `x` where its mark had to step aside. */
export function boundShapes(
	series: ChartSeries,
	point: ChartPoint,
	plane: Plane,
	scene: Scene,
	x = plane.x(point.x)
): BoundShape[] {
	const y = (value: number): number => plane.y(inside(value, scene.domain.y));
	const shapes: BoundShape[] = [];
	const height = heightOf(point);
	if (point.low !== undefined && point.high !== undefined && point.low !== point.high) {
		if (isRange(series, point))
			shapes.push({ kind: 'range', x, from: y(point.low), to: y(point.high) });
		else if (series.draw === 'points')
			shapes.push({ kind: 'whisker', x, from: y(point.low), to: y(point.high) });
	}
	if (point.open !== undefined && height !== null) {
		const sign = point.open === 'up' ? -1 : 1;
		const from = y(height) + sign * scene.look.mark * 0.5;
		shapes.push({ kind: 'arrow', x, from, to: from + sign * scene.look.mark * 1.9 });
	}
	return shapes;
}

function paint(
	pen: Pen,
	scene: Scene,
	series: ChartSeries,
	point: ChartPoint,
	shape: BoundShape
): void {
	const { look } = scene;
	const colour = look.theme.colours[series.style.colour];
	const alpha = point.faint ? FAINT : 1;
	const { x, from, to } = shape;
	const width = look.line * 0.85;
	if (shape.kind === 'arrow') {
		const head = look.mark * 0.5;
		const back = to + Math.sign(from - to) * head;
		line(
			pen,
			colour,
			[
				[x, from],
				[x, to]
			],
			{ width, alpha }
		);
		line(
			pen,
			colour,
			[
				[x - head * 0.8, back],
				[x, to],
				[x + head * 0.8, back]
			],
			{ width, alpha }
		);
		return;
	}
	if (shape.kind === 'whisker') {
		line(
			pen,
			colour,
			[
				[x, from],
				[x, to]
			],
			{ width: Math.max(1, look.line * 0.5), alpha }
		);
		return;
	}
	const cap = look.mark * 0.6;
	// Rectangles, not lines: thousands of them are drawn with one pen.
	pen.fillStyle = colour;
	pen.globalAlpha = alpha * 0.45;
	pen.fillRect(x - cap / 2, Math.min(from, to), cap, Math.abs(to - from));
	pen.globalAlpha = alpha;
	for (const y of [from, to]) pen.fillRect(x - cap, y - look.line / 2, 2 * cap, look.line);
	pen.globalAlpha = 1;
}

/** Arrows, range bars and whiskers of all points. */
export function drawBounds(pen: Pen, scene: Scene, plane: Plane): void {
	const { look } = scene;
	const { marks, shifts } = markPlaces(scene, plane);
	putting(pen, look, marks.length, (put) =>
		eachPoint(scene.drawing, (point, series) => {
			const { open, low, high } = point;
			if (open === undefined && (low === undefined || high === undefined)) return;
			const x = plane.x(point.x) + (shifts.get(point) ?? 0);
			for (const shape of boundShapes(series, point, plane, scene, x)) {
				if (shape.kind !== 'arrow') {
					paint(pen, scene, series, point, shape);
					continue;
				}
				const length = shape.to - shape.from;
				const key = `${open} ${series.style.colour} ${point.faint}`;
				put(
					{ key, reach: Math.abs(length) + 2, solid: !point.faint },
					shape.x,
					shape.from,
					(on, atX, from) =>
						paint(on, scene, series, point, { ...shape, x: atX, from, to: from + length })
				);
			}
		})
	);
}

/** Runs of points no further apart than the line may cross, so that a tint has the line's gaps. */
export function runs(series: ChartSeries): ChartPoint[][] {
	const found: ChartPoint[][] = [];
	for (const point of [...series.points].sort((a, b) => a.x - b.x)) {
		if (point.low === undefined || point.high === undefined) continue;
		const last = found.at(-1)?.at(-1);
		const near = last !== undefined && point.x - last.x <= (series.maxGap ?? Infinity);
		if (near) found.at(-1)?.push(point);
		else found.push([point]);
	}
	return found;
}

/** A tint between the ends of the interval, below lines that carry a statistical interval. */
export function drawBands(pen: Pen, scene: Scene, plane: Plane): void {
	for (const series of scene.drawing.series) {
		if (series.interval !== 'confidence' || series.draw === 'points') continue;
		for (const run of runs(series)) {
			keep(pen, () => {
				pen.beginPath();
				run.forEach((p, i) =>
					pen[i === 0 ? 'moveTo' : 'lineTo'](plane.x(p.x), plane.y(p.high as number))
				);
				[...run].reverse().forEach((p) => pen.lineTo(plane.x(p.x), plane.y(p.low as number)));
				pen.closePath();
				pen.globalAlpha = 0.1;
				pen.fillStyle = scene.look.theme.colours[series.style.colour];
				pen.fill();
			});
		}
	}
}
