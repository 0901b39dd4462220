/**
 * The independent floor: a measure that counts only confirmed cases of the same thing (cases seen in
 * pictures, names in obituaries). It says "no fewer than these", never "this many".
 */
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure } from '$lib/dataset/types';
import { selectFigures, type Scope } from './comparable';

export interface Floor {
	readonly measure: Measure;
	/** Figures with a number in the same scope, oldest first; empty when there are none. */
	readonly rows: readonly FigureRow[];
}

/** The floor of a measure in a scope, or null when the measure has none or nobody gives a number. */
export function floorOf(
	measure: Measure,
	measures: readonly Measure[],
	rows: readonly FigureRow[],
	scope: Scope
): Floor | null {
	const floor = measures.find((other) => other.measure_id === measure.floor_measure_id);
	if (floor === undefined) return null;
	const found = selectFigures(rows, floor.measure_id, scope).filter(
		(row) => row.value !== null && row.date !== null
	);
	return found.length === 0 ? null : { measure: floor, rows: found };
}
