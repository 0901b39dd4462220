/** The table of a figures chart: the same rows as the drawing, and those without a date. */
import type { TableCell, TableModel } from '$lib/charts/model';
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import { cautions } from '$lib/figures/standing';
import { byDate, sayWhen } from '$lib/figures/when';
import { sayFigure } from '$lib/figures/words';
import { axisUnit } from './labels';

/**
 * @param rows figures of one or several measures; with several, a column says what is counted
 */
export function figureTable(
	rows: readonly FigureRow[],
	measures: ReadonlyMap<string, Measure>,
	parties: readonly Party[],
	caption: string
): TableModel {
	const several = new Set(rows.map((row) => row.measureId)).size > 1;
	const names = new Map(parties.map((party) => [party.party_id, party.short_name]));
	const cellsOf = (row: FigureRow): TableCell[] => {
		const measure = measures.get(row.measureId);
		const declined = row.claim.kind === 'refusal';
		return [
			{ value: sayWhen(row) },
			{ value: names.get(row.claim.partyId) ?? row.claim.partyId },
			{ value: row.claim.actor },
			...(several ? [{ value: measure?.name ?? row.measureId }] : []),
			{ value: sayFigure(row, measure?.unit ?? ''), href: `/claims/${row.claim.id}/` },
			{ value: declined ? null : row.value },
			{ value: row.valueHigh ?? '' },
			{ value: row.claim.outlet },
			{ value: axisUnit(cautions(row).join('; ')) }
		];
	};
	let made: TableCell[][] | undefined;
	return {
		caption,
		columns: [
			{ label: 'Date' },
			{ label: 'Side' },
			{ label: 'Speaker' },
			...(several ? [{ label: 'What is counted' }] : []),
			{ label: 'As reported' },
			{ label: 'Number', numeric: true },
			{ label: 'Upper number', numeric: true },
			{ label: 'Read in' },
			{ label: 'Set against no other number because' }
		],
		// Made when somebody looks: the table is folded, and 10,000 rows take longer than the drawing.
		get rows() {
			return (made ??= [...rows].sort(byDate).map(cellsOf));
		}
	};
}
