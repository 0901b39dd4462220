/** The figures in a stretch of a text. A finite grammar: qualifier, number, unit, period. */
import type { CandidateFigure } from '../model';
import { UNIT_OF } from '../lexicon/units';
import { MONTHS } from '../lexicon/time-words';
import type { Range, Reading } from '../reading/reading';
import type { MeasureIndex } from './measure';
import { readNumber, type NumberRead } from './numbers';
import { readAsOf, readPeriod } from './period';
import { readQualifier, type QualifierRead } from './qualifier';
import { readUnit, type UnitRead } from './unit';

const lower = (r: Reading, i: number): string => r.words[i]?.lower ?? '';

/** A day, a year, a time, an age or part of a name. */
function isNoCount(r: Reading, first: number, last: number): boolean {
	const word = r.words[first];
	const before = lower(r, first - 1);
	const after = lower(r, last);
	if (
		/^(?:19|20)\d\d$/.test(word?.text ?? '') &&
		last === first + 1 &&
		/^(?:in|since|of|until|by|from|to|,|early|late|mid|-)$/.test(before)
	)
		return true;
	if (
		(MONTHS.has(before) && /^\d{1,2}$/.test(word?.text ?? '')) ||
		(MONTHS.has(after) && /^\d{1,2}$/.test(word?.text ?? '') && after !== 'may')
	)
		return true;
	if (/^(?:aged|age|no\.?|number|article|group|world|route|chapter|section|day)$/.test(before))
		return true;
	if (
		/^[-–/:.]$/.test(r.words[first - 1]?.text ?? '') &&
		r.words[first - 1]?.end === word?.start &&
		r.words[first - 2]?.end === r.words[first - 1]?.start
	)
		return true;
	if (/^[-–]$/.test(after) && r.words[last]?.start === r.words[last - 1]?.end) return true;
	if (/^[:/]$/.test(after) && /^\d/.test(lower(r, last + 1))) return true;
	return before === ',' && after === ',' && /^\d{2}$/.test(word?.text ?? '');
}

/** Whether the number only repeats the one before it in another unit: “6,000 km² (2,400 sq mi)”. */
const isConversion = (
	r: Reading,
	first: number,
	before: UnitRead | null,
	unit: UnitRead
): boolean =>
	before !== null &&
	r.words[first - 1]?.text === '(' &&
	first - 1 <= before.last &&
	unit.unit !== before.unit;

/** “one” is an article or a pronoun more often than a number. */
function isPronounOne(r: Reading, first: number, number: NumberRead): boolean {
	if (lower(r, first) !== 'one' || number.last !== first + 1) return false;
	return !(
		lower(r, number.last) === 'of' ||
		/^(?:soldier|person|civilian|tank|village|drone|missile|child|man|woman|aircraft|helicopter)$/.test(
			lower(r, number.last)
		)
	);
}

/** Where the search stands: the last figure, what it counted and where it ended. */
interface Progress {
	readonly unit: UnitRead | null;
	readonly edge: number;
}

/** Figures between two words, in order. */
export function figuresIn(
	r: Reading,
	[from, to]: Range,
	measures: MeasureIndex,
	publishedOn?: string
): CandidateFigure[] {
	const found: CandidateFigure[] = [];
	let progress: Progress = { unit: null, edge: from };
	for (let i = from; i < to; i++) {
		const number = numberAt(r, i, to);
		if (!number) continue;
		const counted = !isNoCount(r, i, number.last) && !isPronounOne(r, i, number);
		const qualified = readQualifier(r, i, number.last, progress.edge);
		const unit = counted ? unitOf(r, [i, to], from, number, qualified, progress) : null;
		if (!unit || isConversion(r, i, progress.unit, unit)) {
			if (number.value !== null) i = number.last - 1;
			continue;
		}
		const last = Math.max(unit.last, number.last, qualified.last);
		const per = readPeriod(r, last, Math.min(to, last + 14)) ?? readPeriod(r, progress.edge, i);
		const textOf = (start: number, end: number): string[] =>
			r.words.slice(start, end).map((word) => word.text);
		found.push({
			start: r.words[qualified.first]?.start ?? 0,
			end: r.words[last - 1]?.end ?? 0,
			measure: measures.match({
				unit: unit.unit,
				words: textOf(Math.max(progress.edge, i - 14), Math.min(to, last + 10)),
				near: textOf(i, last),
				per
			}),
			value: number.value,
			value_high: number.high,
			qualifier: qualifierOf(number, qualified),
			unit: unit.unit,
			per,
			as_of: readAsOf(r, from, to, publishedOn)
		});
		progress = { unit, edge: last };
		i = last - 1;
	}
	return found;
}

const qualifierOf = (
	number: NumberRead,
	{ qualifier }: QualifierRead
): CandidateFigure['qualifier'] => {
	if (number.value === null) return 'unspecified';
	return number.high === null ? qualifier : 'between';
};

/** The number at a word; “between 10 and 20” is one. */
function numberAt(r: Reading, i: number, to: number): NumberRead | null {
	const number = readNumber(r, i, to) ?? some(r, i, to);
	if (!number || lower(r, i - 1) !== 'between' || lower(r, number.last) !== 'and') return number;
	const second = readNumber(r, number.last + 1, to);
	return second && second.value !== null && second.high === null
		? { ...number, high: second.value, last: second.last }
		: number;
}

/** What a number counts, by the words around it or by the figure before it. */
function unitOf(
	r: Reading,
	[i, to]: Range,
	from: number,
	number: NumberRead,
	qualified: QualifierRead,
	progress: Progress
): UnitRead | null {
	if (number.share) return { unit: 'percent', last: number.last };
	return (
		readUnit(r, i, qualified.last, to) ??
		partOf(r, i, qualified, progress.unit) ??
		unitAtLeft(r, i, number, from) ??
		totalOf(r, qualified, from) ??
		increase(r, i, qualified.last, progress.unit)
	);
}

/** “the number of soldiers at the border reaches 140,000”: what is counted stands behind “number of”. */
function totalOf(r: Reading, qualified: QualifierRead, from: number): UnitRead | null {
	const before = r.words[qualified.first - 1];
	if (
		!before ||
		!(before.tag === 'VERB' || before.tag === 'AUX' || /^(?:to|at)$/.test(before.lower))
	)
		return null;
	for (let k = qualified.first - 2; k >= Math.max(from, qualified.first - 30); k--) {
		if (!/^(?:number|total|toll|count)$/.test(lower(r, k)) || lower(r, k + 1) !== 'of') continue;
		for (let n = k + 2; n < Math.min(k + 8, qualified.first); n++) {
			const unit = UNIT_OF.get(lower(r, n));
			if (unit) return { unit, last: qualified.last };
		}
	}
	return null;
}

/** “some seriously injured”: some is a number word only before a casualty. */
function some(r: Reading, i: number, to: number): NumberRead | null {
	if (!/^(?:some|others)$/.test(lower(r, i)) || /^\d/.test(lower(r, i + 1))) return null;
	const next = r.words[i + 1];
	if (i + 2 > to || !next || !(next.tag === 'ADV' || next.tag === 'VERB' || next.tag === 'AUX'))
		return null;
	return { value: null, high: null, share: false, last: i + 1 };
}

/** “12 million people, of which more than 5.4 million …”: counted in the same unit. */
function partOf(
	r: Reading,
	i: number,
	qualified: QualifierRead,
	before: UnitRead | null
): UnitRead | null {
	if (!before) return null;
	const lead = [lower(r, qualified.first - 2), lower(r, qualified.first - 1)].join(' ');
	return /^(?:of which|of whom|of them|of these|of those|including \S+)$/.test(lead) ||
		lower(r, qualified.first - 1) === 'including' ||
		lower(r, i - 1) === 'another'
		? { unit: before.unit, last: qualified.last }
		: null;
}

/** “Russian troops are giving up in large numbers”: what is counted stands at the left. */
function unitAtLeft(r: Reading, i: number, number: NumberRead, from: number): UnitRead | null {
	if (number.value !== null || lower(r, i) !== 'in' || lower(r, number.last - 1) !== 'numbers')
		return null;
	for (let k = i - 1; k >= from && k > i - 12; k--) {
		const unit = UNIT_OF.get(lower(r, k));
		if (unit) return { unit, last: number.last };
	}
	return null;
}

/** “their number has increased by 350”: of what was counted before. */
function increase(r: Reading, i: number, last: number, before: UnitRead | null): UnitRead | null {
	if (!before || lower(r, i - 1) !== 'by') return null;
	return /^(?:increased|grown|risen|rose|grew|fell|fallen|decreased|up|down)$/.test(lower(r, i - 2))
		? { unit: before.unit, last }
		: null;
}
