/** The result of the test in plain words, the same for every two voices. */
import type { Measure, Party } from '$lib/dataset/types';
import { LEAST_PERIODS, STEADY, TOGETHER, type Echo } from '$lib/figures/echo/echo';
import type { By } from '$lib/figures/echo/period';
import type { Couple } from '$lib/figures/echo/couples';
import type { Voice } from '$lib/figures/echo/voice';
import { sayNumber } from '$lib/figures/words';
import { capital, withArticle } from '$lib/ui/utterances/words';

/** A name without what stands in brackets behind it. */
export const shortName = ({ name }: Pick<Voice, 'name'>): string =>
	name.replace(/\s*\([^)]*\)$/, '');

/** A name inside a sentence: "the General Staff". */
const called = (voice: Voice): string => withArticle(shortName(voice));

/** "1 month", "47 months". */
export const countOf = (n: number, by: By): string => `${sayNumber(n)} ${by}${n === 1 ? '' : 's'}`;

/** A correlation: 0.49, 0.99; close to 1 with four digits, cut and never rounded up to 1. */
export function sayR(r: number | null, digits = 2): string {
	if (r === null) return 'cannot be told';
	const cut = Math.trunc(r * 10_000) / 10_000;
	const said = Math.abs(r) >= 0.995 ? String(cut) : r.toFixed(digits);
	return said.replace('-', '−');
}

const RATIO = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
export const sayRatio = (ratio: number | null): string =>
	ratio === null ? 'none' : RATIO.format(ratio).replace('-', '−');

/** "47 of 47 months". */
export const sayShare = (share: number | null, { periods }: Echo, by: By): string =>
	share === null
		? `0 of 0 ${by}s`
		: `${sayNumber(Math.round(share * periods))} of ${countOf(periods, by)}`;

/** What follows for a couple, in one sentence without a full stop. */
export function verdict(echo: Echo, a: Voice, b: Voice, by: By): string {
	const [first, second] = [capital(called(a)), called(b)];
	if (echo.periods === 0) return `${first} and ${second}: no common ${by}`;
	if (echo.undecided === 'too_few') return `${first} and ${second}: too few common ${by}s to tell`;
	if (echo.undecided === 'still')
		return `${first} and ${second}: one of them does not change, so nothing can be told`;
	return echo.dependent
		? `${first} moves almost exactly with ${second} and is not counted as independent here`
		: `${first} moves on its own beside ${second}`;
}

/** The finding, short enough for a title. */
export const finding = (echo: Echo, a: Voice, b: Voice, by: By): string =>
	echo.dependent
		? `${shortName(a)} moves almost exactly with ${shortName(b)}`
		: verdict(echo, a, b, by);

/** "Killed and wounded in a day", of a measure in a list of voices. */
export const voiceLabel = (
	voice: Voice,
	measures: readonly Measure[],
	parties: readonly Party[]
): string => {
	const party = parties.find((one) => one.party_id === voice.partyId);
	const measure = measures.find((one) => one.measure_id === voice.measureId);
	const who = voice.side
		? `${voice.name}, all its speakers`
		: `${party?.short_name ?? ''}: ${shortName(voice)}`;
	return `${who} – ${measure?.name ?? voice.measureId}`;
};

export interface Step {
	readonly name: string;
	readonly needed: string;
	readonly here: string;
	readonly met: string;
}

const met = (holds: boolean): string => (holds ? 'yes' : 'no');

/** The three conditions with what this couple shows. */
export function steps(echo: Echo, by: By): Step[] {
	const multiple = echo.multiple === null ? '' : `, at ${sayRatio(echo.multiple)} to 1`;
	return [
		{
			name: `Enough ${by}s that both report`,
			needed: `at least ${LEAST_PERIODS}`,
			here: String(echo.periods),
			met: met(echo.periods >= LEAST_PERIODS)
		},
		{
			name: `What they add each ${by} rises and falls together`,
			needed: `r = ${TOGETHER} or more`,
			here: echo.r === null ? 'cannot be told' : `r = ${sayR(echo.r, 3)}`,
			met: met((echo.r ?? -1) >= TOGETHER)
		},
		{
			name: 'One is nearly the same multiple of the other, within 5 %',
			needed: `in ${STEADY * 100} % of the ${by}s`,
			here: `${sayShare(echo.steady, echo, by)}${multiple}`,
			met: met((echo.steady ?? 0) >= STEADY)
		}
	];
}

/**
 * Why totals mislead, with the numbers of this couple.
 * @param strangers an example of two totals that have nothing to do with each other
 */
export function lesson(echo: Echo, by: By, strangers: string | null): string[] {
	if (echo.r === null || echo.rOfTotals === null) return [];
	return [
		`Compare the totals so far and the correlation is r = ${sayR(echo.rOfTotals)}. That says little: a total that only grows rises with time, and two that rise with time look alike, whoever counts.`,
		...(strangers === null ? [] : [strangers]),
		`Compare what each adds in a ${by} and it is r = ${sayR(echo.r)}. A ${by} can be high or low, so here two counts can part.`,
		echo.dependent
			? 'These two do not part, so they are counted as one.'
			: echo.dependent === false
				? 'These two do part, so they are counted as two.'
				: `But ${countOf(echo.periods, by)} decide nothing: with so few, chance alone can look like an echo.`
	];
}

/** What an example of two strangers shows, in a sentence; null without one. */
export function strangersWords(
	couple: Couple | null,
	measures: readonly Measure[],
	by: By
): string | null {
	if (couple === null || couple.echo.rOfTotals === null || couple.echo.r === null) return null;
	const counted = (voice: Voice): string => {
		const name = measures.find((one) => one.measure_id === voice.measureId)?.name ?? '';
		return `“${name}” by ${called(voice)}`;
	};
	const { rOfTotals, r } = couple.echo;
	return `Even totals of different things look alike: ${counted(couple.a)} and ${counted(couple.b)} reach r = ${sayR(rOfTotals)} as totals, and r = ${sayR(r)} ${by} by ${by}.`;
}
