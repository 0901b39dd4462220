/**
 * How many digits a side gives. 61,680 has four that count, 60,000 has one. Many digits say how exactly
 * somebody counts, or wants to seem to count; they do not say that the number is right.
 *
 * A number is called round when at most two of its digits count: 100, 440, 15,000. Numbers below 100 have
 * no more than two digits anyway, so they say nothing about rounding and are left out.
 *
 * That round numbers stand for "about": Jansen & Pollmann, On round numbers, Journal of Quantitative
 * Linguistics 8 (2001). That readers take other numbers for exact even where nobody said so: Williams &
 * Power, Hedging and rounding in numerical expressions, Pragmatics & Cognition 21 (2013).
 */
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure } from '$lib/dataset/types';
import { restsOnOthers } from './standing';

export const LEAST_VALUE = 100;
export const ROUND_DIGITS = 2;

/** Digits that count: all but the zeros at either end. Null for zero and for what is no number. */
export function significantDigits(value: number): number | null {
	if (!Number.isFinite(value) || value === 0) return null;
	const [digits = ''] = Math.abs(value).toExponential().replace('.', '').split('e');
	return digits.replace(/0+$/, '').length;
}

/** Digits of a figure; of a range, of its more exact end. */
export const digitsOf = ({ value, valueHigh }: FigureRow): number | null => {
	const ends = [value, valueHigh].flatMap((end) =>
		end === null ? [] : (significantDigits(end) ?? [])
	);
	return ends.length === 0 ? null : Math.max(...ends);
};

/** Words of a measure that make it a loss: of people, or of things counted one by one. */
const LOSS =
	/(^|_)(killed|wounded|casualties|eliminated|lost|missing|captured|surrendered|deserted|destroyed|damaged|hit|shot_down)(_|$)/;
const NOT_COUNTED: readonly string[] = ['percent', 'km²'];

/** Whether a measure counts the losses of a party, one by one. */
export const countsLosses = ({
	measure_id,
	unit,
	about_party
}: Pick<Measure, 'measure_id' | 'unit' | 'about_party'>): boolean =>
	about_party !== null && LOSS.test(measure_id) && !NOT_COUNTED.includes(unit);

/** A number that shows how a side rounds. */
export interface CountedDigits {
	readonly row: FigureRow;
	/** Who speaks, and whose losses they are: ids of parties. */
	readonly speaker: string;
	readonly subject: string;
	readonly digits: number;
	readonly round: boolean;
}

/** Why a number of losses is not counted. */
export const LEFT_OUT = {
	wordless: 'words without a number',
	small: `numbers below ${LEAST_VALUE}`,
	borrowed:
		'numbers that rest on somebody else’s count, or are known only through the opposing side',
	forecast: 'forecasts',
	file: 'numbers from files of daily or monthly totals, where the habit of one speaker would count hundreds of times',
	repeated: 'repetitions of a statement that is counted already'
} as const;
export type LeftOut = keyof typeof LEFT_OUT;
/** In the order a reader is told. */
export const REASONS: readonly LeftOut[] = [
	'file',
	'small',
	'borrowed',
	'wordless',
	'repeated',
	'forecast'
];

export interface Digits {
	readonly counted: readonly CountedDigits[];
	readonly leftOut: ReadonlyMap<LeftOut, number>;
}

function reasonAgainst(row: FigureRow, isFile: (row: FigureRow) => boolean): LeftOut | null {
	const { claim, value, valueHigh } = row;
	if (value === null || claim.kind === 'refusal') return 'wordless';
	if (Math.max(value, valueHigh ?? value) < LEAST_VALUE) return 'small';
	if (claim.kind === 'forecast' || claim.flags.includes('projection')) return 'forecast';
	if (restsOnOthers(row) || claim.flags.includes('opponent_quoted')) return 'borrowed';
	return isFile(row) ? 'file' : null;
}

/** One act of speaking, however many documents report it, however its date was understood. */
const statementsOf = ({ claim, measureId, value, valueHigh, date }: FigureRow): string[] => {
	const number = `${measureId}|${value}|${valueHigh}`;
	return [
		`${claim.actorId}|${date}|${number}`,
		...(claim.utteranceId === null ? [] : [`${claim.utteranceId}|${number}`])
	];
};

const byPublication = (a: FigureRow, b: FigureRow): number =>
	(a.claim.publishedBy ?? '9999').localeCompare(b.claim.publishedBy ?? '9999') ||
	(a.id < b.id ? -1 : 1);

/**
 * The numbers that show how sides round, each statement once, from its first publication on.
 * @param rows figures of any measures
 * @param isFile whether a figure was read in a file of totals and not in something somebody said
 */
export function digitsGiven(
	rows: readonly FigureRow[],
	measures: readonly Measure[],
	isFile: (row: FigureRow) => boolean
): Digits {
	const subjects = new Map(
		measures.filter(countsLosses).map((measure) => [measure.measure_id, measure.about_party])
	);
	const leftOut = new Map<LeftOut, number>();
	const leave = (reason: LeftOut): void => void leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
	const seen = new Set<string>();
	const counted = [...rows].sort(byPublication).flatMap((row): CountedDigits[] => {
		const subject = subjects.get(row.measureId) ?? null;
		if (subject === null) return [];
		const digits = digitsOf(row);
		const against = reasonAgainst(row, isFile) ?? (digits === null ? 'small' : null);
		if (against !== null || digits === null) {
			leave(against ?? 'small');
			return [];
		}
		const statements = statementsOf(row);
		const repeated = statements.some((statement) => seen.has(statement));
		for (const statement of statements) seen.add(statement);
		if (repeated) {
			leave('repeated');
			return [];
		}
		const speaker = row.claim.partyId;
		return [{ row, speaker, subject, digits, round: digits <= ROUND_DIGITS }];
	});
	return { counted, leftOut };
}
