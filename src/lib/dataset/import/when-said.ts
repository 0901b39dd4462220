/** When something was said: a day, or a year with a month or a week. */
import { CellFault } from './cell-readers';
import { monthOfWord } from './date-words';
import { readDate, valueOf, weekOf, type DateValue } from './dates';
import type { ImportPlan } from './plan';
import type { RowAtHand } from './row-at-hand';

/** A date, a week, or null when nobody says. */
export type WhenSaid = DateValue | { readonly start: string; readonly end: string } | null;

/** The day of a date; null for a week. */
export const dayOf = (when: WhenSaid): string | null =>
	when !== null && 'iso' in when ? when.iso : null;

/** The day of a date, the last one of a week. */
export const lastDayOf = (when: WhenSaid): string | null =>
	when === null ? null : 'iso' in when ? when.iso : when.end;

/** Reads it from the row at hand; a text that is no day is blamed. */
export function whenSaidOf(plan: ImportPlan, hand: RowAtHand): () => WhenSaid {
	const [saidOn, year, month, week] = [
		hand.textOf('said_on'),
		hand.textOf('year'),
		hand.textOf('month'),
		hand.textOf('week')
	];
	const column = plan.dates.get('said_on');
	const index = plan.at.get('said_on') ?? -1;
	const order = plan.order.get('said_on') ?? null;
	return () => {
		const text = saidOn();
		if (text === '') return fromParts(Number(year()), month(), week());
		const reading = column?.readings.get(hand.cells[index] ?? '') ?? readDate(text);
		const value = valueOf(reading, order);
		if (typeof value !== 'string') return value;
		hand.blame(
			'said_on',
			text,
			new CellFault('wrong-type', 'is not a day that can be read.', value)
		);
		return null;
	};
}

/** Year with month (a number or its name) or ISO week. */
function fromParts(year: number, month: string, week: string): WhenSaid {
	if (!Number.isInteger(year) || year === 0) return null;
	if (week !== '') return weekOf(year, Number(week));
	const number = month === '' ? null : (monthOfWord(month) ?? Number(month));
	const reading = readDate(number === null ? String(year) : `${year}-${String(number)}`);
	return reading.kind === 'date' ? reading.value : null;
}
