/**
 * What stands in the cell of a number: "~500", "at least 440", "12–15", "dozens". The words become a
 * qualifier; nothing is added to what is printed.
 */
import type { Qualifier } from '../types';
import { readNumber, type DecimalSign } from './numbers';
import { qualifierOf } from './qualifier-words';

export interface Quantity {
	readonly value: number | null;
	readonly high: number | null;
	readonly qualifier: Qualifier;
}

export type QuantityReading =
	| { readonly ok: true; readonly quantity: Quantity }
	| { readonly ok: false; readonly message: string; readonly remedy: string };

/** Amounts in words without a number: they stay words. */
const VAGUE =
	/^(?:(?:several|many|some|a few|tens|dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions|numerous|countless|a number|few|десятки|сотні|сотни|тисячі|тысячи|кілька|несколько|dutzende|hunderte|tausende)(?: of)?[\s,]*)+$/iu;

/** Cells by which tables say that there is no number. */
const NOTHING =
	/^(?:n\/?a|nan|null|none|nil|-|–|—|\?|\.{1,3}|…|unknown|not known|not stated|no data|#n\/a|н\/д)$/i;

export const saysNothing = (text: string): boolean => text === '' || NOTHING.test(text);

const MULTIPLES: Readonly<Record<string, number>> = {
	k: 1e3,
	thousand: 1e3,
	thousands: 1e3,
	тис: 1e3,
	тыс: 1e3,
	tsd: 1e3,
	m: 1e6,
	mn: 1e6,
	mln: 1e6,
	million: 1e6,
	millions: 1e6,
	млн: 1e6,
	mio: 1e6,
	bn: 1e9,
	billion: 1e9,
	млрд: 1e9
};

const RANGE =
	/^([\d.,'’_\s\u00a0\u2009\u202f]*\d)\s*(?:[-–—−]|to|до|bis|and|–)\s*([\d.,'’_\s\u00a0\u2009\u202f]*\d)\s*(\p{L}+\.?)?$/iu;
const NUMBER =
	/^([^\d]{0,40}?)([-−–]?\d[\d.,'’_\s\u00a0\u2009\u202f]*)(?:[eE][+-]?\d{1,2})?\s*([^\d]{0,40})$/u;

const bad = (message: string, remedy: string): QuantityReading => ({ ok: false, message, remedy });
const NO_NUMBER =
	'Write digits, with a word for the bound if there is one: 1240, at least 440, 12–15.';

function numberOf(text: string, sign: DecimalSign | null): number | string {
	const reading = readNumber(text.trim().replace(/[.,]$/, ''));
	if (reading.kind === 'number') return reading.value;
	if (reading.kind === 'no-number') return NO_NUMBER;
	if (sign === null) return 'Say whether comma or point is the decimal sign in this column.';
	return sign === 'comma' ? reading.comma : reading.point;
}

const good = (
	value: number | null,
	high: number | null,
	qualifier: Qualifier
): QuantityReading => ({
	ok: true,
	quantity: { value, high, qualifier }
});

/** 5.4 × 1,000,000 without the dust of floating point. */
const times = (value: number, factor: number): number => Number((value * factor).toPrecision(15));

function inRange(text: string, sign: DecimalSign | null): QuantityReading | null {
	const match = RANGE.exec(text);
	if (!match) return null;
	const [, from = '', to = '', unit] = match;
	const factor = unit === undefined ? 1 : MULTIPLES[unit.toLowerCase().replace('.', '')];
	if (factor === undefined) return null;
	const [low, high] = [numberOf(from, sign), numberOf(to, sign)];
	if (typeof low === 'string') return bad('is no range of numbers.', low);
	if (typeof high === 'string') return bad('is no range of numbers.', high);
	if (high <= low)
		return bad('is a range that does not rise.', 'Write the lower number first: 12–15.');
	return good(times(low, factor), times(high, factor), 'between');
}

/** The qualifier of the words before and after a number; a string names the word that is not known. */
function wordsAround(
	before: string,
	after: string
): { qualifier: Qualifier; factor: number } | string {
	let factor = 1;
	let tail = after.trim().toLowerCase();
	const [multiple = ''] = /^\p{L}+/u.exec(tail) ?? [];
	if (multiple !== '' && Object.hasOwn(MULTIPLES, multiple)) {
		factor = MULTIPLES[multiple] ?? 1;
		tail = tail.slice(multiple.length).replace(/^\./, '').trim();
	}
	const head = before.trim().toLowerCase();
	const first = head === '' ? null : qualifierOf(head);
	if (head !== '' && first === null) return head;
	const last = tail === '' ? null : tail === '+' ? 'at_least' : qualifierOf(tail);
	if (tail !== '' && last === null) return tail;
	if (first !== null && last !== null && first !== last) return `${head} … ${tail}`;
	return { qualifier: first ?? last ?? 'exact', factor };
}

const PLAIN = /^-?\d{1,15}$/;
/** Longer cells are sentences; their numbers are for the extractor or a person. */
const LONGEST = 80;

/**
 * Reads the cell of a number that is not empty.
 * @param sign decimal sign of its column, where known
 */
export function readQuantity(raw: string, sign: DecimalSign | null): QuantityReading {
	if (PLAIN.test(raw)) return good(Number(raw), null, 'exact');
	const text = raw.replace(/[\u200e\u200f]/g, '').trim();
	if (text.length > LONGEST) return bad('is no number but a text.', NO_NUMBER);
	const simple = readNumber(text);
	if (simple.kind === 'number') return good(simple.value, null, 'exact');
	if (VAGUE.test(text)) return good(null, null, 'unspecified');
	const between = inRange(text.replace(/^between\s+/i, ''), sign);
	if (between) return between;
	const match = NUMBER.exec(text);
	if (!match) return bad('is not a number.', NO_NUMBER);
	const [, before = '', digits = '', after = ''] = match;
	const words = wordsAround(before, after);
	if (typeof words === 'string')
		return bad(`has words that say nothing about the number (“${words}”).`, NO_NUMBER);
	if (words.qualifier === 'between' || words.qualifier === 'unspecified')
		return bad('does not say what its words ask for.', NO_NUMBER);
	const value = numberOf(digits, sign);
	if (typeof value === 'string') return bad('is not a number.', value);
	return good(times(value, words.factor), null, words.qualifier);
}
