import type { Plane } from '../plane';
import { pointAt, type Scene } from '../scene';
import { barRects } from './barRects';
import { FAINT, keep, line, mark, text, type Pen } from './paint';

/** Horizontal bars from zero, with a mark at the tip as second cue and whiskers for an interval. */
export function drawBars(pen: Pen, scene: Scene, plane: Plane): void {
	const { look, drawing, domain } = scene;
	const named = sideLabels(scene).length > 1;
	for (const { spot, rect, tip } of barRects(scene, plane)) {
		const series = drawing.series[spot.series];
		const point = pointAt(drawing, spot);
		if (series === undefined || point === undefined) continue;
		const style = point.style ?? series.style;
		const colour = look.theme.colours[style.colour];
		const middle = rect.top + rect.height / 2;
		keep(pen, () => {
			// In grey the whisker must be seen inside the bar too.
			pen.globalAlpha = point.faint ? FAINT : look.theme.mono ? 0.6 : 1;
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
		const inside = (value: number): number =>
			plane.x(Math.max(domain.x[0], Math.min(domain.x[1], value)));
		if (point.low !== undefined && point.high !== undefined) {
			// Ink over the bar, so that the inner half of the whisker is seen too.
			line(
				pen,
				look.theme.ink,
				[
					[inside(point.low), middle],
					[inside(point.high), middle]
				],
				{
					width: Math.max(1, look.line * 0.5),
					alpha: point.faint ? FAINT : 1
				}
			);
		}
		// Named sides tell bars apart already; elsewhere the marker is the second cue.
		if (!named) mark(pen, look, style, tip, middle, { faint: point.faint, hollow: point.hollow });
		if (point.tag !== undefined) {
			// Outside the bar and its whisker, on the side away from zero.
			const leftwards = point.x < 0;
			const ends = [
				tip,
				...[point.low, point.high].flatMap((v) => (v === undefined ? [] : [inside(v)]))
			];
			const edge = leftwards ? Math.min(...ends) - look.mark : Math.max(...ends) + look.mark;
			text(pen, look, [point.tag], edge, middle, {
				align: leftwards ? 'right' : 'left',
				colour: look.theme.inkSoft,
				halo: true
			});
		}
	}
	if (domain.x[0] <= 0) {
		const zero = Math.round(plane.x(0)) + 0.5;
		line(pen, look.theme.ink, [
			[zero, plane.top],
			[zero, plane.bottom]
		]);
	}
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
		const words = side === 'left' ? `← ${series.label}` : `${series.label} →`;
		const indent = look.mark * 1.25;
		const wide = measure(words) + indent + 4;
		const start =
			side === 'left' ? Math.max(0, zero - wide - 10) : Math.min(zero + 10, scene.width - wide);
		mark(pen, look, series.style, start + look.mark / 2, y, { scale: 0.9 });
		text(pen, look, [words], start + indent + 4, y, { weight: 600 });
	}
}
