/**
 * Which column of a table holds what: proposed by the name of the column and by its cells, with how sure
 * that is. A reader can change every line of it.
 */
import { flatColumn } from '../export/flat-columns';
import { dateShare, profileColumn, type ColumnProfile } from './column-profile';
import type { RawTable } from './raw-table';
import { fieldOfBeginning, fieldOfName, MORE_FIELDS, plainName } from './synonyms';

export interface ColumnMapping {
	readonly column: string;
	readonly index: number;
	/** A column of the flat form, one of MORE_FIELDS, or null: left out. */
	readonly field: string | null;
	/** 0–1: how sure the proposal is; 1 when a reader chose it. */
	readonly confidence: number;
	readonly why: string;
	/** For a qualifier of one number column: which. */
	readonly of?: number;
}

/** Every field that a column can be given. */
export const isField = (field: string): boolean =>
	flatColumn.has(field) || MORE_FIELDS.some((one) => one === field);

const DATES = new Set(['said_on', 'published_on', 'as_of', 'period_start', 'period_end']);
const NUMBERS = new Set(['value', 'value_low', 'value_high', 'week', 'year']);
/** Fields that several columns may have. */
const MANY = new Set(['label', 'value']);
/** Names for a number that many tables also give to a last column of sums. */
const WEAK_VALUES = new Set(['total', 'n', 'quantity', 'losses', 'type total', 'losses total']);
/** Numbers that count rows or days, not things in the world. */
const COUNTERS =
	/^(?:day|days|week|month|year|id|no|nr|index|row|rank|weight|unnamed 0|column \d+|days? (?:since|in|of) .*|.* id|.*(?:fires|cloud cover) .*)$/;

const LEFT_OUT = 'No field has this name.';

type Draft = { -readonly [K in keyof ColumnMapping]: ColumnMapping[K] };

/** Whether the cells can be what the name says. */
function fits(field: string, profile: ColumnProfile, table: RawTable, index: number): boolean {
	if (profile.filled === 0) return true;
	if (DATES.has(field)) return dateShare(table, index) >= 0.5;
	if (NUMBERS.has(field))
		return profile.numbers >= 0.5 || (field === 'value' && profile.dates < 0.5);
	return true;
}

function byName(table: RawTable, profiles: readonly ColumnProfile[]): Draft[] {
	return table.header.map((column, index): Draft => {
		const named = fieldOfName(column) ?? fieldOfBeginning(column);
		const profile = profiles[index];
		if (named === null || profile === undefined)
			return { column, index, field: null, confidence: 0, why: LEFT_OUT };
		if (!fits(named.field, profile, table, index))
			return {
				column,
				index,
				field: null,
				confidence: 0,
				why: `Its name would be ${named.field}, its cells are something else.`
			};
		const why = named.confidence === 1 ? 'It has this name.' : 'Another name for it.';
		return { column, index, field: named.field, confidence: named.confidence, why };
	});
}

/** Of several columns for one field the surest stays; of equals the first. */
function keepOne(drafts: Draft[]): void {
	const best = new Map<string, Draft>();
	for (const draft of drafts) {
		if (draft.field === null || MANY.has(draft.field)) continue;
		const other = best.get(draft.field);
		const loser = other === undefined ? null : draft.confidence > other.confidence ? other : draft;
		if (loser !== draft) best.set(draft.field, draft);
		if (loser !== null) {
			loser.why = `Another column is surer to be ${loser.field}.`;
			loser.field = null;
			loser.confidence = 0;
		}
	}
}

const has = (drafts: readonly Draft[], ...fields: string[]): boolean =>
	drafts.some(({ field }) => field !== null && fields.includes(field));

function give(draft: Draft, field: string, confidence: number, why: string): void {
	draft.field = field;
	draft.confidence = confidence;
	draft.why = why;
}

function leaveOut(drafts: readonly Draft[], field: string, why: string): void {
	for (const draft of drafts)
		if (draft.field === field) {
			draft.field = null;
			draft.confidence = 0;
			draft.why = why;
		}
}

/** A date or an address that has no telling name. */
function byCells(drafts: readonly Draft[], profiles: readonly ColumnProfile[]): void {
	const free = (test: (profile: ColumnProfile) => boolean): Draft | undefined =>
		drafts.find(
			({ field, index }) => field === null && profiles[index] !== undefined && test(profiles[index])
		);
	if (!has(drafts, 'said_on', 'published_on', 'year')) {
		const date = free(({ filled, dates }) => filled > 0 && dates >= 0.8);
		if (date) give(date, 'said_on', 0.5, 'Its cells are dates.');
	}
	if (!has(drafts, 'url')) {
		const url = free(({ filled, addresses }) => filled > 0 && addresses >= 0.8);
		if (url) give(url, 'url', 0.5, 'Its cells are addresses.');
	}
}

const isCounter = (column: string): boolean => COUNTERS.test(plainName(column));

/** Columns of numbers that are no field of their own: each is a measure. */
function wideColumns(drafts: readonly Draft[], profiles: readonly ColumnProfile[]): Draft[] {
	return drafts.filter(({ field, index, column }) => {
		const profile = profiles[index];
		return (
			field === null &&
			profile !== undefined &&
			profile.filled > 0 &&
			profile.numbers >= 0.8 &&
			profile.dates < 0.5 &&
			!isCounter(column)
		);
	});
}

/** "personnel*" or "tanks qualifier" beside the column it qualifies. */
function companions(drafts: readonly Draft[], profiles: readonly ColumnProfile[]): void {
	for (const draft of drafts) {
		const [, name] = /^(.+?)(?:\s*\*|[\s_]+qualifier)$/i.exec(draft.column) ?? [];
		const number = drafts.find(({ column, field }) => column === name && field === 'value');
		if (number && (profiles[draft.index]?.qualifiers ?? 0) >= 0.5) {
			give(draft, 'qualifier', 0.8, `It says how “${number.column}” is meant.`);
			draft.of = number.index;
		}
	}
}

/** Numbers: one value a row, or a measure a column. */
function giveNumbers(drafts: Draft[], profiles: readonly ColumnProfile[]): void {
	const wide = wideColumns(drafts, profiles);
	const weak = drafts.find(
		({ field, column }) => field === 'value' && WEAK_VALUES.has(plainName(column))
	);
	const numbered = has(drafts, 'value', 'value_low', 'value_high');
	const why = 'A column of numbers: its name is the measure.';
	if (has(drafts, 'measure')) {
		const [only, second] = wide;
		if (!numbered && only && !second) give(only, 'value', 0.6, 'The only column of numbers.');
	} else if (!numbered || (weak && wide.length > 1)) {
		for (const draft of wide) give(draft, 'value', 0.5, why);
		if (weak) weak.why = why;
	}
	companions(drafts, profiles);
}

/**
 * A proposal for every column.
 * @param chosen what a reader decided: a field, or "ignore", by column name
 */
export function proposeMapping(
	table: RawTable,
	chosen: ReadonlyMap<string, string> = new Map()
): ColumnMapping[] {
	const profiles = table.header.map((_, index) => profileColumn(table, index));
	const drafts = byName(table, profiles);
	for (const draft of drafts) if (chosen.has(draft.column)) give(draft, 'ignore', 0, '');
	keepOne(drafts);
	byCells(drafts, profiles);
	if (has(drafts, 'said_on'))
		for (const part of ['year', 'month', 'week']) leaveOut(drafts, part, 'The date is enough.');
	if (has(drafts, 'measure')) leaveOut(drafts, 'label', 'The measure is enough.');
	giveNumbers(drafts, profiles);
	for (const draft of drafts) {
		const field = chosen.get(draft.column);
		if (field === undefined) continue;
		give(draft, field, 1, 'You chose it.');
		if (field === 'ignore') draft.field = null;
		else if (!MANY.has(field))
			for (const other of drafts)
				if (other !== draft && other.field === field && !chosen.has(other.column)) {
					other.field = null;
					other.confidence = 0;
					other.why = `You chose another column to be ${field}.`;
				}
	}
	return drafts;
}
