/** Who reports on whom: the wordings of a measure, and the same count about other sides. */
import type { ChartModel } from '$lib/charts/model';
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import { mirrors, siblings } from '$lib/figures/comparable';
import { claimsBehind, matrixOf } from '$lib/figures/matrix';
import { chartAsOf } from '../as-of-words';
import { matrixChart } from './matrix-chart';

/** What the matrix is made of: every measure, and the figures that are known. */
export interface MatrixRows {
	readonly measures: readonly Measure[];
	readonly figureRows: readonly FigureRow[];
	readonly orderedParties: readonly Party[];
}

/** @param asof the day that `figureRows` were known by, for the words; null is today */
export function measureMatrix(
	measure: Measure,
	{ measures, figureRows, orderedParties: parties }: MatrixRows,
	asof: string | null = null
): ChartModel {
	const opposite = mirrors(measure, measures);
	const floor = measures.filter((one) => one.measure_id === measure.floor_measure_id);
	const counted = [
		measure,
		...siblings(measure, measures),
		...floor,
		...opposite,
		...opposite.flatMap((one) => siblings(one, measures))
	];
	const ids = new Set(counted.map((one) => one.measure_id));
	const rows = figureRows.filter((row) => ids.has(row.measureId));
	const claims = claimsBehind(rows);
	const measureById = new Map(measures.map((one) => [one.measure_id, one]));
	const model = matrixChart({
		id: `who-on-whom-${measure.measure_id.replaceAll('_', '-')}`,
		what: opposite.length > 0 ? 'These wordings, and the same about other sides' : 'These wordings',
		matrix: matrixOf(claims, rows, parties, measureById),
		parties,
		claims,
		measures: measureById,
		counted: 'figures',
		sensitive: measure.sensitive
	});
	return chartAsOf(model, asof);
}
