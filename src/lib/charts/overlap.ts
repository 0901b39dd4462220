import type { ChartPoint, ChartSeries } from './model';
import type { Plane } from './plane';
import { MANY } from './plugins/stamps';
import { eachPoint, heightOf, isRange, type Scene } from './scene';

/**
 * Marks of several groups at nearly the same place would cover each other. They step aside, left and
 * right of it alike, in the order of their days and on one day in the order of the groups.
 */

/** Nearer than this, in mark sizes, two marks count as being at the same place. */
const NEAR = 0.6;
/** Distance between marks that stepped aside, in mark sizes. */
const STEP = 1.1;

export interface MarkPlace {
	readonly point: ChartPoint;
	readonly series: ChartSeries;
	/** Index of the series. */
	readonly order: number;
	readonly x: number;
	readonly y: number;
}

function marksOf(scene: Scene, plane: Plane): MarkPlace[] {
	const found: MarkPlace[] = [];
	eachPoint(scene.drawing, (point, series, spot) => {
		const height = heightOf(point);
		if (height === null || isRange(series, point)) return;
		found.push({ point, series, order: spot.series, x: plane.x(point.x), y: plane.y(height) });
	});
	return found;
}

/** The nearest mark of each other group around a mark, and the mark itself. */
function company(one: MarkPlace, around: readonly MarkPlace[], near: number): MarkPlace[] {
	const nearest = new Map<string, { mark: MarkPlace; distance: number }>();
	for (const mark of around) {
		if (mark.series.group === one.series.group) continue;
		const distance = Math.hypot(mark.x - one.x, mark.y - one.y);
		const before = nearest.get(mark.series.group);
		if (distance < near && (before === undefined || distance < before.distance))
			nearest.set(mark.series.group, { mark, distance });
	}
	return [one, ...[...nearest.values()].map(({ mark }) => mark)];
}

function shiftsOf(marks: readonly MarkPlace[], size: number): Map<ChartPoint, number> {
	const near = size * NEAR;
	const cells = new Map<string, MarkPlace[]>();
	const cell = (x: number, y: number): string => `${x} ${y}`;
	const at = (value: number): number => Math.floor(value / near);
	for (const mark of marks) {
		const key = cell(at(mark.x), at(mark.y));
		const list = cells.get(key);
		if (list === undefined) cells.set(key, [mark]);
		else list.push(mark);
	}
	const steps = [-1, 0, 1];
	const found = new Map<ChartPoint, number>();
	for (const mark of marks) {
		const around = steps.flatMap((dx) =>
			steps.flatMap((dy) => cells.get(cell(at(mark.x) + dx, at(mark.y) + dy)) ?? [])
		);
		if (around.length < 2) continue;
		const beside = company(mark, around, near).sort((a, b) => a.x - b.x || a.order - b.order);
		const shift = (beside.indexOf(mark) - (beside.length - 1) / 2) * size * STEP;
		if (shift !== 0) found.set(mark.point, shift);
	}
	return found;
}

interface Known {
	readonly from: string;
	readonly marks: readonly MarkPlace[];
	readonly shifts: ReadonlyMap<ChartPoint, number>;
}

/** One drawing asks several times on one plane: for bounds, marks, tags and the pointer. */
const known = new WeakMap<Scene['drawing'], Known>();

/** The marks of a drawing where they are drawn, and how far each had to step aside. */
export function markPlaces(scene: Scene, plane: Plane): Known {
	const { drawing, domain, look } = scene;
	const { left, right, top, bottom } = plane;
	const from = [left, right, top, bottom, domain.x, domain.y, look.mark].join();
	const before = known.get(drawing);
	if (before?.from === from) return before;
	const marks = marksOf(scene, plane);
	// Aside means along the days: on other axes it would be another number.
	const free = drawing.x.kind === 'time' && drawing.y.kind !== 'category' && marks.length < MANY;
	const shifts = free ? shiftsOf(marks, look.mark) : new Map<ChartPoint, number>();
	const moved = marks.map((mark) => {
		const shift = shifts.get(mark.point);
		return shift === undefined ? mark : { ...mark, x: mark.x + shift };
	});
	const made = { from, marks: inTurn(moved), shifts };
	known.set(drawing, made);
	return made;
}

const DAY = 86_400_000;

/** From the first day to the last; on one day the groups take turns in lying on top. */
function inTurn(marks: MarkPlace[]): MarkPlace[] {
	return marks.sort((a, b) => {
		if (a.point.x !== b.point.x) return a.point.x - b.point.x;
		return Math.floor(a.point.x / DAY) % 2 === 0 ? a.order - b.order : b.order - a.order;
	});
}
