/** The figures of one row: one number with its bounds, or one for each column of numbers. */
import type { Qualifier } from '../types';
import { QUALIFIERS } from '../tables';
import { CellFault } from './cell-readers';
import { qualifierOf } from './qualifier-words';
import { readQuantity, saysNothing, type Quantity } from './quantities';
import type { ImportPlan, ValueColumn } from './plan';

export type Row = readonly string[];

export interface RowFault {
	readonly column: string;
	readonly text: string;
	readonly fault: CellFault;
}

const textAt = (row: Row, index: number): string => (index < 0 ? '' : (row[index] ?? '').trim());

/** A number of a row; null when the cell is empty, a fault when it cannot be read. */
export function quantityAt(row: Row, column: ValueColumn | null): Quantity | CellFault | null {
	if (column === null) return null;
	const text = textAt(row, column.index);
	if (saysNothing(text)) return null;
	const reading = readQuantity(text, column.numbers.sign);
	if (!reading.ok) return new CellFault('wrong-type', reading.message, reading.remedy);
	return qualified(reading.quantity, textAt(row, column.qualifier));
}

const isQualifier = (word: string): word is Qualifier => QUALIFIERS.some((one) => one === word);

/** A number with the qualifier that a column beside it gives. */
export function qualified(quantity: Quantity, word: string): Quantity | CellFault {
	if (word === '') return quantity;
	const qualifier = isQualifier(word) ? word : qualifierOf(word);
	if (qualifier === null)
		return new CellFault('not-allowed', 'is no qualifier.', `Use ${QUALIFIERS.join(', ')}.`);
	const own = quantity.qualifier;
	if (own !== 'exact' && own !== qualifier)
		return new CellFault(
			'rule',
			`says ${own.replace('_', ' ')}, the qualifier beside it ${qualifier.replace('_', ' ')}.`,
			'Make both say the same.'
		);
	if (qualifier === 'unspecified' && quantity.value !== null)
		return new CellFault(
			'rule',
			'has a number, the qualifier says there is none.',
			'Leave the value empty for "dozens".'
		);
	return { ...quantity, qualifier };
}

const plain = (quantity: Quantity | null): number | null => quantity?.value ?? null;

/**
 * Value, lower and upper end of one row → one figure, or two where a middle and a range are given.
 * @param word qualifier of the row
 */
export function joinBounds(
	value: Quantity | null,
	low: Quantity | null,
	high: Quantity | null,
	word: string
): Quantity[] | CellFault {
	const [from, to] = [plain(low), plain(high)];
	if (from !== null && to !== null && to < from)
		return new CellFault('rule', `is a range that falls: ${from} to ${to}.`, 'Swap the two ends.');
	const range: Quantity | null =
		from !== null && to !== null
			? to === from
				? { value: from, high: null, qualifier: 'exact' }
				: { value: from, high: to, qualifier: 'between' }
			: from !== null
				? { value: from, high: null, qualifier: 'at_least' }
				: to !== null
					? { value: to, high: null, qualifier: 'up_to' }
					: null;
	if (value === null) return range === null ? unspecified(word) : [range];
	// In the flat form the value is the lower end when an upper one stands beside it.
	if (low === null && to !== null && value.value !== null && (word === '' || word === 'between'))
		return to > value.value
			? [{ value: value.value, high: to, qualifier: 'between' }]
			: new CellFault('rule', `is not below the upper end ${to}.`, 'Swap the two ends.');
	const named =
		value.qualifier === 'between' && word === 'between' ? value : qualified(value, word);
	if (named instanceof CellFault) return named;
	if (named.qualifier === 'between' && named.high === null)
		return new CellFault('rule', 'says between, but has no upper end.', 'Fill in value_high.');
	return range === null ? [named] : [named, range];
}

function unspecified(word: string): Quantity[] | CellFault {
	if (word === '') return [];
	const none = qualified({ value: null, high: null, qualifier: 'unspecified' }, word);
	return none instanceof CellFault
		? new CellFault(
				'rule',
				`says ${word}, but there is no number.`,
				'Give the number, or say unspecified.'
			)
		: [none];
}

export interface RowFigures {
	/** A figure and the column it stands in; -1 for the one value of a row. */
	readonly figures: readonly { readonly quantity: Quantity; readonly column: number }[];
	readonly faults: readonly RowFault[];
}

/** Every figure of a row with several columns of numbers; a bad cell loses only itself. */
export function wideFigures(row: Row, plan: ImportPlan): RowFigures {
	const figures: { quantity: Quantity; column: number }[] = [];
	const faults: RowFault[] = [];
	for (const column of plan.values) {
		const found = quantityAt(row, column);
		if (found instanceof CellFault)
			faults.push({ column: column.column, text: row[column.index] ?? '', fault: found });
		else if (found !== null) figures.push({ quantity: found, column: column.index });
	}
	return { figures, faults };
}

/** A range without its upper end. */
const isOpen = ({ qualifier, high }: Quantity): boolean => qualifier === 'between' && high === null;

const NOTHING: RowFigures = { figures: [], faults: [] };

/** The one number of a row, with its bounds. */
export function singleFigures(row: Row, plan: ImportPlan, word: string): RowFigures {
	const [only = null] = plan.values;
	if (plan.low === null && (plan.high === null || textAt(row, plan.high.index) === '')) {
		const found = quantityAt(row, only);
		if (found === null && word === '') return NOTHING;
		const whole = found === null || found instanceof CellFault ? null : qualified(found, word);
		if (whole !== null && !(whole instanceof CellFault) && !isOpen(whole))
			return { figures: [{ quantity: whole, column: -1 }], faults: NOTHING.faults };
	}
	const parts = [only, plan.low, plan.high].map((column) => ({
		column,
		found: quantityAt(row, column)
	}));
	const faults = parts.flatMap(({ column, found }) =>
		found instanceof CellFault && column !== null
			? [{ column: column.column, text: row[column.index] ?? '', fault: found }]
			: []
	);
	if (faults.length > 0) return { figures: [], faults };
	const [value, low, high] = parts.map(({ found }) => (found instanceof CellFault ? null : found));
	const joined = joinBounds(value ?? null, low ?? null, high ?? null, word);
	if (joined instanceof CellFault) {
		const column = plan.values[0] ?? plan.high ?? plan.low;
		const text = column ? (row[column.index] ?? '') : word;
		return {
			figures: [],
			faults: [{ column: column?.column ?? 'qualifier', text, fault: joined }]
		};
	}
	return { figures: joined.map((quantity) => ({ quantity, column: -1 })), faults: [] };
}
