/** How the rows of one table become claims: what each column holds, how its dates and numbers read. */
import { readDateColumn, type DateColumn, type DateOrder } from './dates';
import { proposeMapping, type ColumnMapping } from './mapping';
import { readNumberColumn, type DecimalSign, type NumberColumn } from './numbers';
import { ask, askDateOrder, askDecimalSign, type Question } from './questions';
import type { RawTable } from './raw-table';
import { foldName } from './slug';
import type { Dataset } from '../types';

export interface ImportChoices {
	/** Field by column name, "ignore" to leave a column out. */
	readonly map?: ReadonlyMap<string, string>;
	/** What holds where no column says it, by field: the speaker, party, measure, outlet … */
	readonly set?: ReadonlyMap<string, string>;
	readonly dateOrder?: DateOrder | null;
	readonly decimalSign?: DecimalSign | null;
	/** Rows that names are looked up in first: the dataset at hand. */
	readonly base?: Dataset | null;
}

export interface ValueColumn {
	readonly index: number;
	readonly column: string;
	readonly numbers: NumberColumn;
	/** Column that says how this number is meant; -1 for none. */
	readonly qualifier: number;
}

export interface ImportPlan {
	readonly mapping: readonly ColumnMapping[];
	readonly questions: readonly Question[];
	/** Column of each field; fields with several columns are below. */
	readonly at: ReadonlyMap<string, number>;
	readonly set: ReadonlyMap<string, string>;
	readonly dates: ReadonlyMap<string, DateColumn>;
	/** Order of day and month by field. */
	readonly order: ReadonlyMap<string, DateOrder | null>;
	readonly values: readonly ValueColumn[];
	/** Several columns of numbers: each is a measure of its own. */
	readonly wide: boolean;
	readonly low: ValueColumn | null;
	readonly high: ValueColumn | null;
	readonly labels: readonly number[];
	readonly base: Dataset | null;
}

const DATE_FIELDS = new Set([
	'said_on',
	'published_on',
	'as_of',
	'period_start',
	'period_end',
	'event_start',
	'event_end'
]);
const LISTED = new Set(['value', 'label']);

function* cellsOf(table: RawTable, index: number): Generator<string> {
	for (const row of table.rows) yield row[index] ?? '';
}

/** Columns of one file are written by one hand: where others tell the order, an open one follows. */
function ordersOf(dates: ReadonlyMap<string, DateColumn>): Map<string, DateOrder | null> {
	const told = new Set([...dates.values()].flatMap(({ order }) => order ?? []));
	const [shared = null] = told.size === 1 ? told : [];
	return new Map(
		[...dates].map(([field, { order, telling }]) => [
			field,
			order ?? (telling.dmy > 0 ? null : shared)
		])
	);
}

function valueColumn(
	table: RawTable,
	{ index, column }: ColumnMapping,
	mapping: readonly ColumnMapping[],
	sign: DecimalSign | null
): ValueColumn {
	const qualifier = mapping.find(({ field, of }) => field === 'qualifier' && of === index);
	return {
		index,
		column,
		numbers: readNumberColumn(cellsOf(table, index), sign),
		qualifier: qualifier?.index ?? -1
	};
}

/** With semicolons between cells a comma is often the decimal sign: then nothing is taken for granted. */
const usualSign = (table: RawTable): 'point' | null =>
	table.format.some(({ what, value }) => what === 'delimiter' && value === 'semicolon')
		? null
		: 'point';

function withSign(column: ValueColumn, sign: DecimalSign | null): ValueColumn {
	return column.numbers.sign === null && sign !== null
		? { ...column, numbers: { ...column.numbers, sign } }
		: column;
}

function askForRest(table: RawTable, plan: Omit<ImportPlan, 'questions'>): Question[] {
	const questions: Question[] = [];
	const known = (...fields: string[]): boolean =>
		fields.some((field) => plan.at.has(field) || plan.set.has(field));
	if (!known('actor', 'actor_id'))
		questions.push(ask('actor', 'Who says what stands in this table?', table.name));
	const actor = foldName(plan.set.get('actor') ?? '');
	const speaks = plan.base?.actors.some(({ name, aliases }) =>
		[name, ...aliases].some((one) => foldName(one) === actor)
	);
	if (!known('party', 'party_id') && speaks !== true)
		questions.push(
			ask('party', 'Which party do the speakers of this table belong to?', NOT_STATED)
		);
	if (
		plan.values.length > 0 &&
		!plan.wide &&
		!known('measure', 'measure_id') &&
		plan.labels.length === 0
	)
		questions.push(ask('measure', 'What do the numbers count?', table.name));
	if (plan.values.length > 0 && !known('measure_accumulation', 'measure_id'))
		questions.push(
			ask(
				'accumulation',
				'Are the numbers totals so far, or numbers of a day or a period?',
				'a total where numbers never fall, else a level'
			)
		);
	if (!known('outlet', 'outlet_id', 'url'))
		questions.push(ask('outlet', 'Who published this table?', table.name));
	return questions;
}

/** The party of speakers whose party nobody named. */
export const NOT_STATED = 'Not stated';

/** Looks at the whole table once; nothing is converted yet. */
export function planImport(table: RawTable, choices: ImportChoices = {}): ImportPlan {
	const mapping = proposeMapping(table, choices.map);
	const single = mapping.filter(
		({ field, of }) => field !== null && !LISTED.has(field) && of === undefined
	);
	const at = new Map(single.map(({ field, index }) => [field as string, index]));
	const dates = new Map(
		single
			.filter(({ field }) => DATE_FIELDS.has(field ?? ''))
			.map(({ field, index }) => [
				field as string,
				readDateColumn(cellsOf(table, index), choices.dateOrder ?? null)
			])
	);
	const sign = choices.decimalSign ?? null;
	const usual = usualSign(table);
	const numbers = (field: string): ValueColumn[] =>
		mapping
			.filter((one) => one.field === field)
			.map((one) => valueColumn(table, one, mapping, sign));
	const values = numbers('value');
	const [low = null] = numbers('value_low');
	const [high = null] = numbers('value_high');
	const all = [...values, ...(low ? [low] : []), ...(high ? [high] : [])];
	const told = new Set(all.flatMap((one) => one.numbers.sign ?? []));
	const [shared = null] = told.size === 1 ? told : [];
	const fix = (one: ValueColumn): ValueColumn => withSign(one, shared ?? usual);
	const order = ordersOf(dates);
	const plan = {
		mapping,
		at,
		set: choices.set ?? new Map<string, string>(),
		dates,
		order,
		values: values.map(fix),
		wide:
			values.length > 1 ||
			(values.length === 1 && !at.has('measure') && !isGeneric(values[0]?.column ?? '')),
		low: low && fix(low),
		high: high && fix(high),
		labels: mapping.filter(({ field }) => field === 'label').map(({ index }) => index),
		base: choices.base ?? null
	};
	const nameOf = (field: string): string =>
		mapping.find((one) => one.field === field)?.column ?? field;
	const questions = [
		...[...dates].flatMap(([field, column]) =>
			order.get(field) === null ? (askDateOrder(nameOf(field), column) ?? []) : []
		),
		...(shared === null
			? all.flatMap(({ column, numbers: found }) => askDecimalSign(column, found, usual) ?? [])
			: []),
		...askForRest(table, plan)
	];
	return { ...plan, questions };
}

/** Column names that say "a number" and not what it counts. */
const isGeneric = (column: string): boolean =>
	/^(?:value|values|number|numbers|figure|count|amount|estimate|total|n|quantity|zahl|wert|valor|значен.*|число|кільк.*|количество|column \d+)$/i.test(
		column.trim()
	);
