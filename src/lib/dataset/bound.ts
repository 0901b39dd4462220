/**
 * What a qualifier means for the drawing and for arithmetic.
 *
 * | qualifier           | drawn                                   | counted with as     |
 * |---------------------|-----------------------------------------|---------------------|
 * | exact               | filled mark                             | [v, v]              |
 * | about, nearly       | outlined mark                           | [v, v], approximate |
 * | at_least, more_than | mark with an arrow up                   | [v, ∞)              |
 * | up_to               | mark with an arrow down                 | [0, v]              |
 * | between             | bar from v to the upper value, no middle| [v, high]           |
 * | unspecified         | mark on the baseline with the words     | nothing             |
 *
 * "Nearly 300" says close to 300 from below: an arrow would say "or far fewer", so it is outlined like
 * "about". A refusal, and a denial that gives no number or none but zero, stand on the baseline.
 */
import type { FigureRow } from './rows';

/** How a figure is drawn. `value` null: on the baseline, or a bar when `low` and `high` are there. */
export interface Bound {
	readonly value: number | null;
	readonly low?: number;
	readonly high?: number;
	readonly open?: 'up' | 'down';
	readonly hollow?: boolean;
	readonly baseline?: 'refusal' | 'denial';
}

/** Numbers a statement allows: from `low` to `high`, which may be infinite. */
export interface Interval {
	readonly low: number;
	readonly high: number;
	/** "About" or "nearly": the ends themselves are soft. */
	readonly approximate: boolean;
}

const isSoft = (row: FigureRow): boolean =>
	row.qualifier === 'about' || row.qualifier === 'nearly' || row.qualifier === 'unspecified';

const openEnd = (row: FigureRow): 'up' | 'down' | undefined => {
	if (row.qualifier === 'at_least' || row.qualifier === 'more_than') return 'up';
	return row.qualifier === 'up_to' ? 'down' : undefined;
};

/** The mark of a figure. */
export function bound(row: FigureRow): Bound {
	const { value, valueHigh, claim } = row;
	if (claim.kind === 'refusal') return { value: null, baseline: 'refusal' };
	if (claim.kind === 'denial' && (value === null || value === 0))
		return { value, baseline: 'denial' };
	if (value === null) return { value: null };
	const open = openEnd(row);
	const look = { ...(open && { open }), ...(isSoft(row) && { hollow: true }) };
	if (valueHigh !== null && valueHigh !== value)
		return { value: null, low: value, high: valueHigh, ...look };
	// "Between" without its upper end is a lower end only.
	if (row.qualifier === 'between' && valueHigh === null) return { value, open: 'up' };
	return { value, ...look };
}

/** The numbers a figure allows, or null when it gives none. Counts cannot fall below zero. */
export function intervalOf(row: FigureRow): Interval | null {
	if (row.value === null || row.claim.kind === 'refusal') return null;
	const open = row.qualifier === 'between' && row.valueHigh === null ? 'up' : openEnd(row);
	const high = row.valueHigh ?? row.value;
	return {
		low: open === 'down' ? 0 : row.value,
		high: open === 'up' ? Infinity : high,
		approximate: isSoft(row)
	};
}
