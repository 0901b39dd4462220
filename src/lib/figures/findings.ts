/**
 * Sentences a chart title may say, made from loaded rows only: active, at most fifteen words, who
 * reports what, never who is right, the same verb for every party. Where no sentence holds, a plain
 * description of the measure stands in its place. The event or month a title begins with does not
 * count as words.
 */
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import type { Interval } from './bound';
import type { Gap } from './gap';
import { silences, withoutGap, type Finding } from './no-gap';
import { asStart, firstThatFits, inSentence, reports, speakerName } from './sentence';
import { betweenParties, widestOf, type Between, type Widest } from './widest';
import { sayMonth, sayWhen } from './when';
import { sayFigure, sayRounded } from './words';

/** "many" for what can be counted one by one, "much" for land, shares and money. */
const asMuch = (unit: string): 'many' | 'much' =>
	/^[a-z ]+$/.test(unit) && unit !== 'percent' && unit !== 'per cent' ? 'many' : 'much';

const factorWords = ({ low, high, approximate }: Interval): string => {
	const about = approximate ? 'about ' : '';
	if (high === Infinity) return `at least ${about}${sayRounded(low, 'down')}`;
	if (low === high) return `${about}${sayRounded(low)}`;
	return `${about}${sayRounded(low, 'down')} to ${sayRounded(high, 'up')}`;
};

/** "7.4 times as many"; "at least as many" where the factor that is certain rounds down to one. */
const timesAs = (ratio: Interval, much: 'many' | 'much'): string => {
	const factor = factorWords(ratio);
	return factor === 'at least 1' ? `at least as ${much}` : `${factor} times as ${much}`;
};

/** The larger side first: the gap as it reads best, with the same content. */
export function largerFirst(
	gap: Gap
): { more: FigureRow; less: FigureRow; ratio: Interval } | null {
	const { ratio } = gap;
	if (ratio === null) return null;
	if (ratio.low >= 1) return { more: gap.a, less: gap.b, ratio };
	if (ratio.high > 1) return null;
	const inverse = {
		low: 1 / ratio.high,
		high: ratio.low === 0 ? Infinity : 1 / ratio.low,
		approximate: ratio.approximate
	};
	return { more: gap.b, less: gap.a, ratio: inverse };
}

const CLOSE = 1.05;

/**
 * The sentence for one gap; `several`: it is the widest of several. It begins with its event or, about
 * the whole war, with its month: a gap of one month must not read as a standing one. It always says
 * what is counted.
 */
export function gapTitle(
	gap: Gap,
	measure: Measure,
	parties: readonly Party[],
	several: boolean
): string | null {
	const sides = largerFirst(gap);
	if (sides === null) return null;
	const { ratio } = sides;
	const [more, less] = [speakerName(sides.more, parties), speakerName(sides.less, parties)];
	const name = inSentence(measure.name, parties);
	const whole = asStart(name);
	const { event } = sides.more.claim;
	const month = sayMonth(sides.more);
	const many = asMuch(measure.unit);
	const countable = many === 'many' && !name.includes(',');
	const start = event ?? month;
	const widest = event !== null && several ? 'at its widest, ' : '';
	/** Before what says itself what is counted: "Strike on Vinnytsia: ", "October 2022: ". */
	const before = start === null ? '' : `${start}: `;
	/** Before what does not: "Strike on Vinnytsia (people killed): ", "People killed, October 2022: ". */
	const named =
		event === null ? `${whole}${month === null ? '' : `, ${month}`}: ` : `${event} (${name}): `;
	const plain = event === null ? whole : `${event}: ${name}`;
	if (ratio.high < CLOSE) {
		const same = ratio.low === 1 && ratio.high === 1 && !ratio.approximate;
		const said = `${more} and ${less} report ${same ? '' : 'nearly '}the same number`;
		return firstThatFits([`${named}${said}`, plain], start);
	}
	const times = timesAs(ratio, many);
	return firstThatFits(
		[
			...(countable ? [`${before}${widest}${reports(more)} ${times} ${name} as ${less}`] : []),
			`${named}${widest}${reports(more)} ${times} as ${less}`,
			...(countable && ratio.low > 1
				? [`${before}${reports(more)} more ${name} than ${less}`]
				: []),
			...(ratio.low > 1 ? [`${named}${reports(more)} more than ${less}`] : []),
			plain
		],
		start
	);
}

/** "Ukraine: about 61,680 people, 7 Oct 2022. Russia: 5,937 people, 21 Sep 2022." */
export const gapDetail = (gap: Gap, measure: Measure, parties: readonly Party[]): string => {
	const sides = largerFirst(gap);
	const order = sides === null ? [gap.a, gap.b] : [sides.more, sides.less];
	return order
		.map((row) => `${speakerName(row, parties)}: ${sayFigure(row, measure.unit)}, ${sayWhen(row)}.`)
		.join(' ');
};

/**
 * The finding of a figures page.
 * @param rows figures of `measure` in one scope, in view
 * @param between the gaps of these rows, or of more rows of the same parties, if they are known already
 */
export function measureFinding(
	rows: readonly FigureRow[],
	measure: Measure,
	parties: readonly Party[],
	between: Between = betweenParties(rows, measure)
): Finding & { readonly widest: Widest | null } {
	const spoken = new Set(rows.map((row) => row.claim.partyId));
	const speaking = parties.filter((party) => spoken.has(party.party_id));
	const widest = widestOf(between, speaking);
	const title = widest && gapTitle(widest.gap, measure, parties, widest.pairs > 1);
	if (widest === null || title === null)
		return { ...withoutGap(rows, measure, parties), widest: null };
	const detail = gapDetail(widest.gap, measure, parties) + silences(rows, parties);
	return { title, detail, widest };
}
