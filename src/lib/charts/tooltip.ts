import type { ChartGroup, ChartPoint, ChartSeries, Drawing, MarkStyle } from './model';
import { DAY, formatDay, formatMonth } from './format';
import { pointAt, type Spot } from './scene';

/** One line of the tooltip. */
export interface TooltipRow {
	readonly label: string;
	readonly style: MarkStyle;
	readonly words: string;
	/** This is the mark pointed at. */
	readonly current: boolean;
	/** No claim at this very date: the words are of an earlier one, or say that there is none. */
	readonly absent: boolean;
}

export interface TooltipText {
	/** The date, where the chart has dates. */
	readonly title: string | null;
	readonly rows: readonly TooltipRow[];
	readonly href: string | null;
}

const MOST_PER_GROUP = 4;

interface Side {
	readonly id: string;
	readonly label: string;
	readonly style: MarkStyle;
	readonly series: readonly { readonly series: ChartSeries; readonly index: number }[];
}

/** Groups in their given order, then series that belong to none (a floor). */
function sides(drawing: Drawing, groups: readonly ChartGroup[]): Side[] {
	const indexed = drawing.series.map((series, index) => ({ series, index }));
	const known = new Set(groups.map((group) => group.id));
	const named = groups.map((group) => ({
		...group,
		series: indexed.filter(({ series }) => series.group === group.id)
	}));
	const others = indexed.filter(({ series }) => !known.has(series.group));
	const labels = [...new Set(others.map(({ series }) => series.label))];
	// Several floors of one name are one line of the tooltip.
	const unnamed = labels.map((label) => {
		const series = others.filter((one) => one.series.label === label);
		const { id, style } = (series[0] as (typeof others)[number]).series;
		return { id, label, style, series };
	});
	return [...named, ...unnamed].filter((side) => side.series.length > 0);
}

const same = (drawing: Drawing, a: ChartPoint, b: ChartPoint): boolean => {
	if (drawing.y.kind === 'category') return a.y === b.y;
	return drawing.x.kind === 'time' ? Math.floor(a.x / DAY) === Math.floor(b.x / DAY) : a.x === b.x;
};

/** The latest point before `x` that the series' line still carries on to it. */
function earlier(side: Side, x: number): ChartPoint | undefined {
	return side.series
		.filter(({ series }) => series.draw === 'steps')
		.flatMap(({ series }) =>
			series.points.filter(
				(p) => p.x < x && x - p.x <= (series.maxGap ?? Infinity) && p.baseline === undefined
			)
		)
		.sort((a, b) => b.x - a.x)[0];
}

function rowsOf(side: Side, drawing: Drawing, at: ChartPoint, spot: Spot): TooltipRow[] {
	const { label, style } = side;
	const found = side.series.flatMap(({ series, index }) =>
		series.points.flatMap((point, p) => {
			const current = index === spot.series && p === spot.point;
			return current || same(drawing, point, at)
				? [{ label, style: point.style ?? style, words: point.words, current, absent: false }]
				: [];
		})
	);
	if (found.length > MOST_PER_GROUP) {
		const shown = found.filter((row, i) => row.current || i < MOST_PER_GROUP - 1);
		const words = `and ${found.length - shown.length} more at this date`;
		return [...shown, { label, style, words, current: false, absent: true }];
	}
	if (found.length > 0) return found;
	const before = drawing.x.kind === 'time' ? earlier(side, at.x) : undefined;
	const words =
		before === undefined ? `${label}: nothing at this date` : `Last before: ${before.words}`;
	return [{ label, style, words, current: false, absent: true }];
}

/** What the tooltip says of a point: every group at that date or category, the point itself among them. */
export function tooltipText(
	drawing: Drawing,
	groups: readonly ChartGroup[],
	spot: Spot
): TooltipText | null {
	const point = pointAt(drawing, spot);
	const series = drawing.series[spot.series];
	if (point === undefined || series === undefined) return null;
	const alone = ['chain', 'sankey', 'matrix'].includes(drawing.form);
	const style = point.style ?? series.style;
	const rows = alone
		? [{ label: series.label, style, words: point.words, current: true, absent: false }]
		: sides(drawing, groups).flatMap((side) => rowsOf(side, drawing, point, spot));
	const sayDate = drawing.x.grain === 'month' ? formatMonth : formatDay;
	const title = drawing.x.kind === 'time' ? sayDate(point.x) : null;
	return { title, rows, href: point.href ?? null };
}

/** The same words, for the status line that screen readers speak: the point first. */
export function spoken(text: TooltipText): string {
	const ordered = [...text.rows].sort((a, b) => Number(b.current) - Number(a.current));
	return ordered.map((row) => row.words).join('. ');
}
