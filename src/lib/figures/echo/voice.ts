/** One voice: the numbers that a speaker gives of one measure, and what they come to by period. */
import { minIndex, sum } from 'd3-array';
import { figuresAsOf } from '$lib/dataset/as-of';
import type { ClaimRow } from '$lib/dataset/rows';
import {
	amountsOfAmounts,
	amountsOfTotals,
	type Amount,
	type Amounts,
	type Total
} from './amounts';
import { firstDay, lastDay, type By } from './period';

/** The claim a number stands in: what a page needs of it. */
export interface Sourced {
	readonly claim: Pick<
		ClaimRow,
		'id' | 'documentId' | 'outletId' | 'date' | 'publishedBy' | 'dependsOn'
	>;
}

/** The numbers that one voice gives of one measure. */
export interface Voice {
	/** "ua-general-staff~russian_troops_lost" or, of a whole side, "ukraine~russian_troops_lost". */
	readonly id: string;
	/** The institution or, of a whole side, the party. */
	readonly speakerId: string;
	readonly name: string;
	readonly partyId: string;
	/** True for all speakers of a side together. */
	readonly side: boolean;
	readonly measureId: string;
	/** The measure that counts only confirmed cases of the same, where there is one. */
	readonly floorId: string | null;
	/** What is counted, whatever the wording and the period: see `thingOf`. */
	readonly thing: string;
	readonly totals: readonly (Total & Sourced)[];
	/** What was added to the totals at once, on a day, to correct earlier days. */
	readonly corrections: readonly (Total & Sourced)[];
	readonly amounts: readonly (Amount & Sourced)[];
}

/** The numbers of a voice without its name. */
export type Numbers = Pick<Voice, 'totals' | 'corrections' | 'amounts'>;

/** A total as it would stand without the corrections made at once by then. */
const corrected = ({ totals, corrections }: Numbers): Total[] =>
	totals.map(({ day, value }) => ({
		day,
		value: value - sum(corrections, (step) => (step.day <= day ? step.value : 0))
	}));

/** What a voice reports by month or week; corrections of a total belong to no period. */
export const amountsOf = (voice: Numbers, by: By): Amounts =>
	voice.totals.length > 0
		? amountsOfTotals(corrected(voice), by)
		: amountsOfAmounts(voice.amounts, by);

/** The voice with only what was published by a day; null is today. */
export function voiceAsOf(voice: Voice, asof: string | null): Voice {
	const { totals, corrections, amounts } = voice;
	return {
		...voice,
		totals: figuresAsOf(totals, asof),
		corrections: figuresAsOf(corrections, asof),
		amounts: figuresAsOf(amounts, asof)
	};
}

/** Claims behind one period: the amounts inside it, or the totals nearest to its two ends. */
export function claimsFor(voice: Voice, period: number, by: By): Sourced['claim'][] {
	const [first, last] = [firstDay(period, by), lastDay(period, by)];
	const nearest = (day: number): Sourced[] => {
		const at = minIndex(voice.totals, (total) => Math.abs(total.day - day));
		return voice.totals.slice(at, at + 1);
	};
	const found =
		voice.totals.length > 0
			? [...nearest(first - 1), ...nearest(last)]
			: voice.amounts.filter(({ from, to }) => from >= first && to <= last);
	return found.map(({ claim }) => claim);
}
