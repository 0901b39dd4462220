import { lineHeight, wrap } from '../look';
import type { ChartAnnotation } from '../model';
import type { Plane } from '../plane';
import type { Scene } from '../scene';
import { line, text, type Pen } from './paint';

/** Beyond this share of the axis words stand to the left of their line. */
const LEFTWARDS = 0.75;

/** An annotation on the x axis with the row its words stand in, above the plot. */
interface Guide {
	readonly mark: ChartAnnotation;
	readonly lines: readonly string[];
	readonly row: number;
	/** Share of the axis from its left end. */
	readonly share: number;
}

const labelWidth = (scene: Scene): number => Math.min(scene.look.text * 15, scene.width * 0.35);

/** A guide laid out so far: its line's pixel, and the pixels its words take. */
interface Laid extends Guide {
	readonly x: number;
	readonly from: number;
	readonly to: number;
}

/** Words of one guide on words or line of another. A line runs from its own row down to the plot. */
const meet = (a: Omit<Laid, 'row'>, row: number, b: Laid): boolean =>
	(b.row === row && a.from < b.to && b.from < a.to) ||
	(b.row >= row && b.x > a.from && b.x < a.to) ||
	(row >= b.row && a.x > b.from && a.x < b.to);

/** Lays the words of vertical guides in rows so that none meets another's words or line. */
export function guides(scene: Scene): Guide[] {
	const { drawing, domain, measure, width } = scene;
	const [low, high] = domain.x;
	// Scales are not laid out yet when room is reserved; a rough plot width will do for the rows.
	const rough = width * 0.75;
	const laid: Laid[] = [];
	(drawing.annotations ?? [])
		.filter((mark) => mark.axis === 'x' && mark.at >= low && mark.at <= high)
		.sort((a, b) => b.at - a.at)
		.forEach((mark) => {
			const share = (mark.at - low) / (high - low);
			const lines = wrap(mark.label, labelWidth(scene), measure);
			const wide = Math.max(...lines.map(measure)) + 10;
			const x = share * rough;
			const left = share > LEFTWARDS;
			const guide = { mark, lines, share, x, from: left ? x - wide : x, to: left ? x : x + wide };
			let row = 0;
			while (laid.some((other) => meet(guide, row, other))) row += 1;
			laid.push({ ...guide, row });
		});
	return laid;
}

/** Height of the rows above the plot. */
export function guideRoom(scene: Scene): number {
	const found = guides(scene);
	if (found.length === 0) return 0;
	const rows = Math.max(...found.map((guide) => guide.row)) + 1;
	return rows * rowHeight(scene, found) + 4;
}

const rowHeight = (scene: Scene, found: readonly Guide[]): number =>
	Math.max(...found.map((guide) => guide.lines.length)) * lineHeight(scene.look) + 2;

/** The line on which x and y are equal, its words to the left of its upper end. */
function drawEqual(pen: Pen, { drawing, domain, look }: Scene, plane: Plane): void {
	if (drawing.equal === undefined) return;
	const low = Math.max(domain.x[0], domain.y[0]);
	const high = Math.min(domain.x[1], domain.y[1]);
	const [right, top] = [plane.x(high), plane.y(high)];
	line(
		pen,
		look.theme.inkSoft,
		[
			[plane.x(low), plane.y(low)],
			[right, top]
		],
		{ dash: [2, 2] }
	);
	// The flatter the line, the longer it runs beside the words: they end where it leaves their row.
	const flat = (right - plane.x(low)) / Math.max(1, plane.y(low) - top);
	const clear = lineHeight(look) * (1 + flat);
	text(pen, look, [drawing.equal], right - clear, top + lineHeight(look) / 2, {
		align: 'right',
		colour: look.theme.inkSoft,
		halo: true
	});
}

export function drawGuides(pen: Pen, scene: Scene, plane: Plane): void {
	drawEqual(pen, scene, plane);
	const { look, drawing, domain } = scene;
	const { inkSoft } = look.theme;
	const found = guides(scene);
	for (const { mark, lines, row, share } of found) {
		const x = Math.round(plane.x(mark.at)) + 0.5;
		const height = rowHeight(scene, found);
		const top = plane.top - 4 - (row + 1) * height;
		line(
			pen,
			inkSoft,
			[
				[x, top + 2],
				[x, plane.bottom]
			],
			{ dash: [2, 2], alpha: 0.8 }
		);
		const left = share <= LEFTWARDS;
		const middle = top + (lines.length * lineHeight(look)) / 2 + 1;
		text(pen, look, lines, left ? x + 5 : x - 5, middle, {
			align: left ? 'left' : 'right',
			colour: inkSoft
		});
	}
	for (const mark of drawing.annotations ?? []) {
		if (mark.axis !== 'y' || mark.at < domain.y[0] || mark.at > domain.y[1]) continue;
		const y = Math.round(plane.y(mark.at)) + 0.5;
		line(
			pen,
			look.theme.ink,
			[
				[plane.left, y],
				[plane.right, y]
			],
			{ width: 1 }
		);
		text(pen, look, [mark.label], plane.left + 4, y - lineHeight(look) / 2 - 2, {
			colour: inkSoft,
			halo: true
		});
	}
}
