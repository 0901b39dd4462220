/**
 * Number rules: how a bound or a word becomes a number. Literal changes nothing. The others are the
 * published habits of two collections of conflict events, put on single figures so that a reader sees
 * what they do. Who was given a number by a rule keeps the words that were really said.
 *
 * | said             | literal       | ACLED's coding      | low–best–high                       |
 * |------------------|---------------|---------------------|-------------------------------------|
 * | 498              | 498           | 498                 | 498 · 498 · 498                     |
 * | about, nearly n  | n, soft       | n                   | – · n · –                           |
 * | at least n       | n and more    | n                   | n · n · –                           |
 * | up to n          | n and fewer   | no rule: as it was  | – · – · n                           |
 * | n to m           | from n to m   | n                   | n · – · m                           |
 * | "dozens"         | words         | 12 (tens 10 …)      | words                               |
 * | "many"           | words         | words               | words                               |
 *
 * ACLED (FAQ on its fatality methodology): a vague estimate is coded by "the most conservative estimate
 * available"; "10 for tens, 12 for dozens, 100 for hundreds, and so on". It names nothing for an upper
 * end alone; its separate rule for unknown numbers is not applied.
 *
 * UCDP gives an event a low, a best and a high number, chosen by coders from several reports (Högbladh,
 * UCDP GED Codebook). One claim has only its own words: a number that nobody gave stays empty.
 */
import type { FigureRow } from '$lib/dataset/rows';
import { sayAmount } from './number-rule-say';
import { amountIn } from './number-rule-words';

export const NUMBER_RULES = ['literal', 'acled', 'low-best-high'] as const;
export type NumberRule = (typeof NUMBER_RULES)[number];

/** What a rule did to a figure: a number out of words, one number out of a bound, or nothing. */
export type Change = 'number' | 'bound' | 'none';

export interface Coded {
	readonly rule: NumberRule;
	/** The figure as it was said. */
	readonly given: FigureRow;
	/** Null where nobody gave one and the rule names none. */
	readonly low: number | null;
	readonly best: number | null;
	readonly high: number | null;
	readonly change: Change;
	/** What the rule did, to be read after the words of the figure; '' where it did nothing. */
	readonly words: string;
}

/** A figure as a rule reads it; `coded` keeps what was said. */
export interface RuledFigure extends FigureRow {
	readonly coded: Coded;
}

export const isRuled = (row: FigureRow): row is RuledFigure => 'coded' in row;

/** The figure as it was said, whatever rule it went through. */
export const givenOf = (row: FigureRow): FigureRow => (isRuled(row) ? row.coded.given : row);

type Ends = Pick<Coded, 'low' | 'best' | 'high'>;

const none: Ends = { low: null, best: null, high: null };
const one = (value: number): Ends => ({ low: value, best: value, high: value });

/** A refusal gives no number, and a denial denies one: no rule makes them say one. */
const isOutside = ({ claim }: FigureRow): boolean =>
	claim.kind === 'refusal' || claim.kind === 'denial';

/** Low, best and high as far as the claim itself gives them. */
function endsOf({ value, valueHigh, qualifier }: FigureRow): Ends {
	if (value === null) return none;
	if (valueHigh !== null && valueHigh !== value) return { low: value, best: null, high: valueHigh };
	switch (qualifier) {
		case 'exact':
			return one(value);
		case 'at_least':
		case 'more_than':
		case 'between':
			return { low: value, best: value, high: null };
		case 'up_to':
			return { low: null, best: null, high: value };
		default:
			return { low: null, best: value, high: null };
	}
}

const isPlain = ({ value, valueHigh, qualifier }: FigureRow): boolean =>
	value !== null && qualifier === 'exact' && (valueHigh === null || valueHigh === value);

function byAcled(row: FigureRow): Coded {
	const same = { rule: 'acled', given: row, ...endsOf(row), change: 'none', words: '' } as const;
	if (isOutside(row) || isPlain(row) || row.qualifier === 'up_to') return same;
	if (row.value !== null) {
		const words = `coded as ${sayAmount(row.value)} under ACLED’s rule`;
		return { ...same, ...one(row.value), change: 'bound', words };
	}
	const amount = amountIn(row.wording) ?? amountIn(row.claim.wording);
	if (amount === null) return same;
	const source = amount.named ? 'under ACLED’s rule' : 'under ACLED’s rule (its “and so on”)';
	const words = `“${amount.words}” coded as ${sayAmount(amount.number)} ${source}`;
	return { ...same, ...one(amount.number), change: 'number', words };
}

function byLowBestHigh(row: FigureRow): Coded {
	const ends = isOutside(row) ? none : endsOf(row);
	const known = Object.values(ends).some((end) => end !== null);
	const changes = known && !isPlain(row);
	const say = (end: number | null): string => (end === null ? 'not given' : sayAmount(end));
	const words = changes
		? `low ${say(ends.low)}, best ${say(ends.best)}, high ${say(ends.high)}`
		: '';
	return { rule: 'low-best-high', given: row, ...ends, change: changes ? 'bound' : 'none', words };
}

/** What a rule makes of a figure. */
export function codeFigure(row: FigureRow, rule: NumberRule): Coded {
	if (rule === 'acled') return byAcled(row);
	if (rule === 'low-best-high') return byLowBestHigh(row);
	return { rule, given: row, ...endsOf(row), change: 'none', words: '' };
}

/** Rows never change, so a rule is applied once a row: what is remembered by row stays known. */
const known: Readonly<Record<NumberRule, WeakMap<FigureRow, FigureRow>>> = {
	literal: new WeakMap(),
	acled: new WeakMap(),
	'low-best-high': new WeakMap()
};

function ruled(row: FigureRow, rule: NumberRule): RuledFigure {
	const coded = codeFigure(row, rule);
	if (rule !== 'acled' || coded.change === 'none') return { ...row, coded };
	// One number, drawn as an outline: it is the rule's, not the speaker's.
	return { ...row, value: coded.best, valueHigh: null, qualifier: 'about', coded };
}

/** The figure as it is drawn under a rule. Low–best–high draws what was said: bounds stay bounds. */
export function ruledRow(row: FigureRow, rule: NumberRule): FigureRow {
	if (rule === 'literal') return row;
	const found = known[rule].get(row) ?? ruled(row, rule);
	known[rule].set(row, found);
	return found;
}

export const ruledRows = (rows: readonly FigureRow[], rule: NumberRule): readonly FigureRow[] =>
	rule === 'literal' ? rows : rows.map((row) => ruledRow(row, rule));

const best = new WeakMap<FigureRow, FigureRow>();

/**
 * The figures of a rule as one side is set against another: the best numbers of low–best–high, where a
 * figure without a best number falls out; under the other rules the figures themselves.
 */
export const pairedRows = (rows: readonly FigureRow[]): readonly FigureRow[] =>
	rows.flatMap((row) => {
		if (!isRuled(row) || row.coded.rule !== 'low-best-high' || isPlain(row)) return [row];
		if (row.coded.best === null) return [];
		const { given } = row.coded;
		const soft = given.qualifier === 'about' || given.qualifier === 'nearly';
		const qualifier = soft ? ('about' as const) : ('exact' as const);
		const made = best.get(row) ?? { ...row, value: row.coded.best, valueHigh: null, qualifier };
		best.set(row, made);
		return [made];
	});
