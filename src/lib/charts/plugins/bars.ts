import type { Plane } from '../plane';
import { pointAt, type Scene } from '../scene';
import { barRects } from './barRects';
import { FAINT, keep, line, mark, text, type Pen } from './paint';

/** Horizontal bars from zero, with a mark at the tip as second cue and whiskers for an interval. */
export function drawBars(pen: Pen, scene: Scene, plane: Plane): void {
	const { look, drawing, domain } = scene;
	for (const { spot, rect, tip } of barRects(scene, plane)) {
		const series = drawing.series[spot.series];
		const point = pointAt(drawing, spot);
		if (series === undefined || point === undefined) continue;
		const style = point.style ?? series.style;
		const colour = look.theme.colours[style.colour];
		const middle = rect.top + rect.height / 2;
		keep(pen, () => {
			pen.globalAlpha = point.faint ? FAINT : 1;
			pen.fillStyle = colour;
			pen.strokeStyle = colour;
			pen.lineWidth = 1.5;
			if (point.hollow)
				pen.strokeRect(
					rect.left + 0.75,
					rect.top + 0.75,
					Math.max(0, rect.width - 1.5),
					rect.height - 1.5
				);
			else pen.fillRect(rect.left, rect.top, rect.width, rect.height);
		});
		if (point.low !== undefined && point.high !== undefined) {
			// Ink over the bar, so that the inner half of the whisker is seen too.
			line(
				pen,
				look.theme.ink,
				[
					[plane.x(point.low), middle],
					[plane.x(point.high), middle]
				],
				{
					width: Math.max(1, look.line * 0.5)
				}
			);
		}
		mark(pen, look, style, tip, middle, { faint: point.faint, hollow: point.hollow });
		if (point.tag)
			drawTag(
				pen,
				scene,
				plane,
				point.tag,
				Math.max(tip, point.high === undefined ? tip : plane.x(point.high)),
				tip,
				middle,
				plane.x(0)
			);
	}
	if (domain.x[0] <= 0) {
		const zero = Math.round(plane.x(0)) + 0.5;
		line(pen, look.theme.ink, [
			[zero, plane.top],
			[zero, plane.bottom]
		]);
	}
}

/** The tag stands outside the bar, on the side away from zero. */
function drawTag(
	pen: Pen,
	scene: Scene,
	plane: Plane,
	tag: string,
	outer: number,
	tip: number,
	middle: number,
	zero: number
): void {
	const leftwards = tip < zero;
	const x = leftwards ? tip - scene.look.mark : outer + scene.look.mark;
	text(pen, scene.look, [tag], x, middle, {
		align: leftwards ? 'right' : 'left',
		colour: scene.look.theme.inkSoft,
		halo: true
	});
	void plane;
}

/** Diverging bars need no legend: each side's name stands above its bars. */
export function sideLabels(scene: Scene): { series: number; side: 'left' | 'right' }[] {
	const { drawing, domain } = scene;
	if (drawing.form !== 'bars' || domain.x[0] >= 0) return [];
	return drawing.series.flatMap((series, i) => {
		const first = series.points.find((point) => point.x !== 0);
		if (first === undefined || series.label === '') return [];
		return [{ series: i, side: first.x < 0 ? ('left' as const) : ('right' as const) }];
	});
}

export function drawSideLabels(pen: Pen, scene: Scene, plane: Plane): void {
	const { look, drawing, measure } = scene;
	const zero = plane.x(0);
	const y = plane.top - look.text * 0.9;
	for (const { series: i, side } of sideLabels(scene)) {
		const series = drawing.series[i];
		if (series === undefined) continue;
		const sign = side === 'left' ? -1 : 1;
		const near = zero + sign * 8;
		const words = side === 'left' ? `← ${series.label}` : `${series.label} →`;
		const width = measure(words) * 1.06;
		const left =
			side === 'left'
				? Math.max(look.mark + 4, near - width)
				: Math.min(near + look.mark * 1.6, scene.width - width);
		mark(
			pen,
			look,
			series.style,
			side === 'left' ? left - look.mark * 0.1 : left - look.mark * 0.8,
			y,
			{ scale: 0.9 }
		);
		text(pen, look, [words], side === 'left' ? left + look.mark * 0.7 : left, y, { weight: 600 });
	}
}
