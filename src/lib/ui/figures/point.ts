/** A figure as a mark on a chart, and its words. */
import type { ChartPoint } from '$lib/charts/model';
import type { FigureRow } from '$lib/dataset/rows';
import type { Party } from '$lib/dataset/types';
import type { SeriesPoint } from '$lib/figures/series';
import { cautions } from '$lib/figures/standing';
import { sayWhen } from '$lib/figures/when';
import { sayFigure } from '$lib/figures/words';

export type Scale = 'linear' | 'log';

/** "Ukraine, General Staff: about 61,680 people, 7 Oct 2022". */
export function pointWords(row: FigureRow, party: Party | undefined, unit: string): string {
	const { actor } = row.claim;
	const who = party === undefined || party.residual ? actor : `${party.short_name}, ${actor}`;
	const careful = cautions(row).join('; ');
	return `${who}: ${sayFigure(row, unit)}${careful ? ` (${careful})` : ''}, ${sayWhen(row)}`;
}

/** Zero and below have no place on a logarithmic scale: they stand on the baseline with their words. */
const placed = (value: number | null, scale: Scale): number | null =>
	value !== null && scale === 'log' && value <= 0 ? null : value;

export function chartPoint(
	{ row, at, bound }: SeriesPoint,
	party: Party | undefined,
	unit: string,
	scale: Scale,
	before = ''
): ChartPoint {
	const { value, low, high, open, hollow, baseline } = bound;
	const fits = low !== undefined && placed(low, scale) !== null;
	return {
		x: at,
		y: placed(value, scale),
		...(fits && { low, high }),
		...(open && { open }),
		...(hollow && { hollow }),
		...(baseline && { baseline }),
		// Said of one mark at a time: 10,000 sentences are not made for a drawing.
		get words() {
			return before + pointWords(row, party, unit);
		},
		href: `/claims/${row.claim.id}`
	};
}
