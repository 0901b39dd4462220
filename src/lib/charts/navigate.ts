import type { ChartPoint, Drawing } from './model';
import type { Spot } from './scene';

/** A point in one of several panels. */
export interface Cursor extends Spot {
	readonly panel: number;
}

export type Step = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

const KEYS: Record<string, Step> = {
	ArrowRight: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'up',
	ArrowDown: 'down',
	Home: 'first',
	End: 'last'
};

export const stepOf = (key: string): Step | null => KEYS[key] ?? null;

/** What a reader steps along: time, or the order of categories. */
const rank = (drawing: Drawing, point: ChartPoint, index: number): number => {
	if (drawing.form === 'chain' || drawing.form === 'sankey') return index;
	return drawing.y.kind === 'category' && drawing.form === 'bars' ? (point.y ?? 0) : point.x;
};

interface Line {
	readonly panel: number;
	readonly series: number;
	readonly stops: readonly { readonly point: number; readonly rank: number }[];
}

/** Every series of every panel that has points, its points in the order they are stepped through. */
function linesOf(drawings: readonly Drawing[]): Line[] {
	return drawings.flatMap((drawing, panel) =>
		drawing.series.flatMap(({ points }, series) => {
			if (points.length === 0) return [];
			const stops = points
				.map((point, i) => ({ point: i, rank: rank(drawing, point, i) }))
				.sort((a, b) => a.rank - b.rank);
			return [{ panel, series, stops }];
		})
	);
}

const cursorAt = (line: Line | undefined, stop: number): Cursor | null => {
	const found = line?.stops[Math.max(0, Math.min(stop, line.stops.length - 1))];
	if (line === undefined || found === undefined) return null;
	return { panel: line.panel, series: line.series, point: found.point };
};

/** Where a step leads from a cursor; from nowhere it leads to the first point. Ends do not wrap. */
export function move(drawings: readonly Drawing[], from: Cursor | null, step: Step): Cursor | null {
	const lines = linesOf(drawings);
	const at = lines.findIndex((line) => line.panel === from?.panel && line.series === from.series);
	const line = lines[at];
	if (from === null || line === undefined) return cursorAt(lines[0], 0);
	const stop = line.stops.findIndex(({ point }) => point === from.point);
	if (step === 'next') return cursorAt(line, stop + 1);
	if (step === 'previous') return cursorAt(line, stop - 1);
	if (step === 'first') return cursorAt(line, 0);
	if (step === 'last') return cursorAt(line, line.stops.length - 1);
	const other = lines[at + (step === 'down' ? 1 : -1)];
	if (other === undefined) return from;
	const here = line.stops[stop]?.rank ?? 0;
	const distance = (i: number): number => Math.abs((other.stops[i]?.rank ?? Infinity) - here);
	const closest = other.stops.reduce((best, _, i) => (distance(i) < distance(best) ? i : best), 0);
	return cursorAt(other, closest);
}
