import type { ChartModel, Drawing } from './model';
import { sideBySide } from './plugins/barRects';

const longest = (counts: readonly number[]): number => Math.max(1, ...counts);

function chainRows(drawing: Drawing): number {
	const columns = new Map<number, number>();
	for (const { x } of drawing.series[0]?.points ?? []) columns.set(x, (columns.get(x) ?? 0) + 1);
	return longest([...columns.values()]);
}

function rowsHeight(drawing: Drawing): number {
	const rows = drawing.y.categories?.length ?? 1;
	if (drawing.form === 'chain') return chainRows(drawing) * 46 + 48;
	if (drawing.form === 'sankey') return chainRows(drawing) * 34 + 180;
	// Squares of many rows are smaller: the whole must be seen at once.
	if (drawing.form === 'matrix') return rows * (rows > 6 ? 58 : 84) + 90;
	const perRow = sideBySide(drawing) ? drawing.series.length * 14 + 14 : 27;
	return rows * perRow + 76;
}

/** CSS height of a plot: known from the model, so that nothing shifts when the drawing arrives. */
export function plotHeight({ panels }: ChartModel): string {
	const [first] = panels;
	if (first === undefined) return '0px';
	const { form, y } = first.drawing;
	if ((form === 'time' || form === 'dots') && y.kind !== 'category')
		return panels.length > 1 ? '16rem' : 'clamp(22rem, 18rem + 11vw, 27rem)';
	const rows = longest(panels.map(({ drawing }) => rowsHeight(drawing)));
	// Where names take more lines, on narrow screens, flows still need room.
	if (form === 'sankey') return `clamp(${rows}px, ${rows * 2}px - 90vw, ${rows * 2}px)`;
	return `${rows}px`;
}
