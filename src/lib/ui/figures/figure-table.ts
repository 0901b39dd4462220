/** The table of a figures chart: the same rows as the drawing, and those without a date. */
import type { TableCell, TableModel } from '$lib/charts/model';
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import { cautions } from '$lib/figures/standing';
import { byDate, sayWhen } from '$lib/figures/when';
import { codeFigure, givenOf, isRuled, type NumberRule } from '$lib/figures/number-rule';
import { sayFigure } from '$lib/figures/words';
import { axisUnit } from './labels';
import { ruleCell, ruleColumn, tagOf } from './rule-words';

/** Columns of numbers under each rule. */
const NUMBERS: Readonly<Record<NumberRule, readonly string[]>> = {
	literal: ['Number', 'Upper number'],
	acled: ['Number'],
	'low-best-high': ['Low', 'Best', 'High']
};

function numberCells(row: FigureRow, rule: NumberRule): TableCell[] {
	if (rule === 'literal') return [{ value: row.value }, { value: row.valueHigh ?? '' }];
	if (rule === 'acled') return [{ value: row.value }];
	const { low, best, high } = codeFigure(givenOf(row), rule);
	return [{ value: low }, { value: best }, { value: high }];
}

/**
 * @param rows figures of the measures
 * @param measures by id; with several, a column says what is counted
 */
export function figureTable(
	rows: readonly FigureRow[],
	measures: ReadonlyMap<string, Measure>,
	parties: readonly Party[],
	caption: string,
	rule: NumberRule = 'literal'
): TableModel {
	const several = measures.size > 1;
	const names = new Map(parties.map((party) => [party.party_id, party.short_name]));
	const cellsOf = (row: FigureRow): TableCell[] => {
		const measure = measures.get(row.measureId);
		const declined = row.claim.kind === 'refusal';
		return [
			{ value: sayWhen(row) },
			{ value: names.get(row.claim.partyId) ?? row.claim.partyId },
			{ value: row.claim.actor },
			...(several ? [{ value: measure?.name ?? row.measureId }] : []),
			{ value: sayFigure(givenOf(row), measure?.unit ?? ''), href: `/claims/${row.claim.id}/` },
			...(declined ? NUMBERS[rule].map(() => ({ value: null })) : numberCells(row, rule)),
			{ value: row.claim.outlet },
			{ value: axisUnit(cautions(row).join('; ')) },
			...ruleCell(rule, isRuled(row) ? row.coded.words : '')
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
			...NUMBERS[rule].map((label) => ({
				label: rule === 'literal' ? label : `${label} (${tagOf(rule)})`,
				numeric: true
			})),
			{ label: 'Read in' },
			{ label: 'Set against no other number because' },
			...ruleColumn(rule)
		],
		// Made when somebody looks: the table is folded, and 10,000 rows take longer than the drawing.
		get rows() {
			return (made ??= [...rows].sort(byDate).map(cellsOf));
		}
	};
}
