import { nice } from 'd3-array';
import type { ChartAxis, ChartSeries, Drawing } from './model';
import { DAY } from './format';

/** Ends of both scales. Panels of one chart share a domain, and hiding a group does not move it. */
export interface Domain {
	readonly x: readonly [number, number];
	readonly y: readonly [number, number];
}

type Span = readonly [number, number];

const span = (values: readonly number[]): Span | null => {
	let [low, high] = [Infinity, -Infinity];
	for (const value of values) {
		if (!Number.isFinite(value)) continue;
		if (value < low) low = value;
		if (value > high) high = value;
	}
	return low > high ? null : [low, high];
};

const fixed = (axis: ChartAxis, [low, high]: Span): Span => [axis.min ?? low, axis.max ?? high];

function timeSpan(found: Span | null): Span {
	if (found === null) return [Date.UTC(2022, 1, 24), Date.UTC(2022, 11, 31)];
	const [low, high] = found;
	const pad = Math.max((high - low) * 0.02, high === low ? 15 * DAY : DAY);
	return [low - pad, high + pad];
}

/** Ends of a log scale on 1, 2 or 5 of a decade. */
function logSpan(found: Span | null): Span {
	if (found === null) return [1, 10];
	const steps = [1, 2, 5, 10];
	const [low, high] = found;
	const decade = (n: number): number => 10 ** Math.floor(Math.log10(n));
	const below = steps.filter((s) => s * decade(low) <= low * 0.999).at(-1) ?? 0.5;
	const above = steps.find((s) => s * decade(high) >= high * 1.001) ?? 20;
	return [below * decade(low), above * decade(high)];
}

/** Linear scales start at zero: a cut axis would exaggerate. */
function linearSpan(found: Span | null, headroom: boolean): Span {
	const [low, high] = found ?? [0, 1];
	const top = Math.max(0, high) + (headroom ? (Math.max(0, high) - Math.min(0, low)) * 0.08 : 0);
	const [start, stop] = nice(Math.min(0, low), top || 1, 5);
	return [start ?? 0, stop ?? 1];
}

/** Bars on both sides of zero get the same room on both: neither side looks cramped or cut. */
function barSpan(found: Span | null): Span {
	const [low, high] = linearSpan(found, false);
	if (low >= 0) return [low, high];
	const [, reach] = nice(0, Math.max(-(found?.[0] ?? 0), found?.[1] ?? 0), 5);
	return high > 0 && (found?.[1] ?? 0) > 0 ? [-reach, reach] : [low, high];
}

/** Values of all points along an axis, ends of spans included where spans lie along it. */
function valuesOf(name: 'x' | 'y', series: readonly ChartSeries[], spans: boolean): number[] {
	const found: number[] = [];
	const add = (value: number | null | undefined): void => {
		if (typeof value === 'number') found.push(value);
	};
	for (const { points } of series)
		for (const point of points) {
			add(point[name]);
			if (!spans) continue;
			add(point.low);
			add(point.high);
		}
	return found;
}

function axisSpan(name: 'x' | 'y', drawings: readonly Drawing[]): Span {
	const [first] = drawings;
	if (first === undefined) return [0, 1];
	const axis = first[name];
	if (axis.kind === 'category') return [-0.5, (axis.categories?.length ?? 1) - 0.5];
	// In a bar chart the value lies along x, so a point's low and high do too.
	const along = first.y.kind === 'category' ? 'x' : 'y';
	const series = drawings.flatMap((drawing) => drawing.series);
	const marks = drawings
		.flatMap((drawing) => drawing.annotations ?? [])
		.filter((mark) => mark.axis === name)
		.map((mark) => mark.at);
	const values = valuesOf(name, series, name === along);
	if (axis.kind === 'time') return fixed(axis, timeSpan(span([...values, ...marks])));
	if (axis.kind === 'log')
		return fixed(axis, logSpan(span([...values, ...marks].filter((v) => v > 0))));
	if (first.form === 'bars' && name === 'x') return fixed(axis, barSpan(span(values)));
	const opens = series.some(({ points }) => points.some((point) => point.open === 'up'));
	return fixed(axis, linearSpan(span([...values, ...marks]), opens));
}

/** The domain that all these drawings share. */
export function domainOf(drawings: readonly Drawing[]): Domain {
	return { x: axisSpan('x', drawings), y: axisSpan('y', drawings) };
}
