import type { Marker } from './model';

/**
 * Outlines of the markers. All enclose the same area, so that no party's mark looks heavier; the
 * screen (SVG) and the canvas draw from the same path.
 */

type Corner = readonly [number, number];

const ring = (n: number, turn: number, radius: (i: number) => number): Corner[] =>
	Array.from({ length: n }, (_, i) => {
		const angle = turn + (i * 2 * Math.PI) / n;
		return [radius(i) * Math.cos(angle), radius(i) * Math.sin(angle)] as const;
	});

/** Half the thickness of a cross's arm, as a share of the arm's length. */
const ARM = 0.34;
const PLUS: Corner[] = [
	[ARM, -1],
	[ARM, -ARM],
	[1, -ARM],
	[1, ARM],
	[ARM, ARM],
	[ARM, 1],
	[-ARM, 1],
	[-ARM, ARM],
	[-1, ARM],
	[-1, -ARM],
	[-ARM, -ARM],
	[-ARM, -1]
];
const turned = (corners: Corner[]): Corner[] =>
	corners.map(([x, y]) => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2] as const);

const UP = -Math.PI / 2;
const RAW: Record<Exclude<Marker, 'circle'>, Corner[]> = {
	diamond: ring(4, UP, () => 1),
	square: ring(4, Math.PI / 4, () => 1),
	triangle: ring(3, UP, () => 1),
	cross: turned(PLUS),
	star: ring(10, UP, (i) => (i % 2 === 0 ? 1 : 0.5))
};

/** Area of a polygon (shoelace formula). */
export function area(corners: readonly Corner[]): number {
	let twice = 0;
	corners.forEach(([x, y], i) => {
		const [nextX, nextY] = corners[(i + 1) % corners.length] as Corner;
		twice += x * nextY - nextX * y;
	});
	return Math.abs(twice) / 2;
}

const unit = (corners: Corner[]): Corner[] => {
	const scale = 1 / Math.sqrt(area(corners));
	return corners.map(([x, y]) => [x * scale, y * scale] as const);
};

/** Corners of a marker of area 1 around the origin; null for the circle. */
export function corners(marker: Marker): readonly Corner[] | null {
	return marker === 'circle' ? null : unit(RAW[marker]);
}

/** Radius of a circle of area 1. */
export const CIRCLE = Math.sqrt(1 / Math.PI);

const short = (n: number): string => String(Math.round(n * 1000) / 1000);

/** SVG path of a marker with the area of a square of side `size`, centred at (x, y). */
export function markerPath(marker: Marker, size = 1, x = 0, y = 0): string {
	const outline = corners(marker);
	if (outline === null) {
		const r = CIRCLE * size;
		const arc = (dx: number): string => `a${short(r)} ${short(r)} 0 1 0 ${short(dx)} 0`;
		return `M${short(x - r)} ${short(y)}${arc(2 * r)}${arc(-2 * r)}Z`;
	}
	const at = outline.map(([cx, cy]) => `${short(x + cx * size)} ${short(y + cy * size)}`);
	return `M${at.join('L')}Z`;
}

/** How far a marker reaches from its centre at most, for a size of 1. */
export const REACH = 0.95;

/** Dash of a line where colour is missing (print in grey). Solid for the first, then as unlike as dashes get. */
export const DASHES: Record<Marker, readonly number[]> = {
	circle: [],
	diamond: [9, 4],
	triangle: [2, 3],
	square: [12, 3, 2, 3],
	cross: [5, 5],
	star: [16, 4]
};
