/** Cells of a row → values of a claim or a figure, each read as its own column says. */
import { FLAT_COLUMNS, type FlatColumn } from '../export/flat-columns';
import { CellFault, cellReader, type CellReader } from './cell-readers';
import type { ImportPlan } from './plan';
import { trimmed, type RowAtHand } from './row-at-hand';

type AnyRow = Record<string, unknown>;

/** Puts the cells of the row at hand into an object; what cannot be read is blamed. */
export type FillCells = (into: AnyRow) => void;

interface Reader {
	readonly name: string;
	readonly column: string;
	/** -1: no column of the file, only a text set for every row. */
	readonly index: number;
	readonly read: CellReader;
}

/** Claim columns that are made from something else than their own cell. */
const MADE_CLAIM = new Set([
	'claim_id',
	'position',
	'said_on',
	'summary',
	'kind',
	'about_party',
	'said_on_precision'
]);
const MADE_FIGURE = new Set(['figure_id', 'value', 'value_high', 'qualifier']);

function filler(fields: readonly FlatColumn[], plan: ImportPlan, hand: RowAtHand): FillCells {
	const readers = fields.map((field): Reader => ({
		name: field.name,
		column: field.column,
		index: plan.at.get(field.name) ?? -1,
		read: field.field.type === 'date' ? (text) => hand.dateOf(field.name, text) : cellReader(field)
	}));
	const anySet = plan.set.size > 0;
	return (into) => {
		for (const { name, column, index, read } of readers) {
			const raw = index < 0 ? '' : trimmed(hand.cells[index]);
			const text = raw === '' && anySet ? hand.cell(name) : raw;
			if (text === '') continue;
			const value = read(text);
			if (value instanceof CellFault) hand.blame(name, text, value);
			else if (value !== undefined) into[column] = value;
		}
	};
}

const fieldsOf = (
	of: 'claims' | 'figures',
	made: ReadonlySet<string>,
	hand: RowAtHand
): FlatColumn[] =>
	FLAT_COLUMNS.filter(
		({ table, name, column }) => table === of && hand.has(name) && !made.has(column)
	);

/** Fills what a claim takes from its own cells. */
export function claimFiller(plan: ImportPlan, hand: RowAtHand): FillCells {
	const fill = filler(fieldsOf('claims', MADE_CLAIM, hand), plan, hand);
	const kind = FLAT_COLUMNS.filter(({ name }) => name === 'kind');
	const fillKind = filler(kind, plan, hand);
	return (claim) => {
		fill(claim);
		fillKind(claim);
	};
}

/** Fills what a figure takes from its own cells. */
export const figureFiller = (plan: ImportPlan, hand: RowAtHand): FillCells =>
	filler(fieldsOf('figures', MADE_FIGURE, hand), plan, hand);
