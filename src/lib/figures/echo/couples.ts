/** Every two voices that speak of one thing in common periods, with the result of the test. */
import { descending, group } from 'd3-array';
import type { Amounts } from './amounts';
import { echoOf, pairsOf, type Echo, type Pair } from './echo';
import type { By } from './period';
import { amountsOf, type Voice } from './voice';

/** Couples with fewer common periods are not listed. */
export const LISTED_FROM = 1;

export interface Couple {
	readonly a: Voice;
	readonly b: Voice;
	readonly echo: Echo;
}

interface Paired extends Couple {
	readonly pairs: readonly Pair[];
}

/** Whether two series can be two voices: of one thing, from different speakers, neither within the other. */
export const canMeet = (a: Voice, b: Voice): boolean =>
	a.thing === b.thing &&
	a.speakerId !== b.speakerId &&
	!(a.partyId === b.partyId && (a.side || b.side));

const couplesAmong = (voices: readonly Voice[], amounts: ReadonlyMap<Voice, Amounts>): Paired[] =>
	voices.flatMap((a, i) =>
		voices.slice(i + 1).flatMap((b): Paired[] => {
			const [first, second] = [amounts.get(a), amounts.get(b)];
			if (first === undefined || second === undefined || !canMeet(a, b)) return [];
			const pairs = pairsOf(first, second);
			return pairs.length < LISTED_FROM ? [] : [{ a, b, pairs, echo: echoOf(pairs) }];
		})
	);

const turned = (pairs: readonly Pair[]): Pair[] =>
	pairs.map(({ period, a, b }) => ({ period, a: b, b: a }));

/** The one that reports less first, so that the ratios of a list read alike. */
function smallerFirst({ a, b, pairs, echo }: Paired): Couple {
	const other = echoOf(turned(pairs));
	return (other.meanRatio ?? Infinity) < (echo.meanRatio ?? Infinity)
		? { a: b, b: a, echo: other }
		: { a, b, echo };
}

/** How near two measures are: the same, one the confirmed floor of the other, or only of one thing. */
function nearness({ a, b }: Paired): number {
	if (a.measureId === b.measureId) return 2;
	return a.floorId === b.measureId || b.floorId === a.measureId ? 1 : 0;
}

const isBetter = (one: Paired, other: Paired): boolean =>
	one.echo.periods === other.echo.periods
		? nearness(one) > nearness(other)
		: one.echo.periods > other.echo.periods;

const keyOf = ({ a, b }: Paired): string =>
	`${a.thing} ${[a.speakerId, b.speakerId].sort().join(' ')}`;

/** One couple for two speakers and one thing: most common periods, then the nearest measures. */
const best = (couples: readonly Paired[]): Paired[] =>
	[...group(couples, keyOf).values()].flatMap(([first, ...others]) =>
		first === undefined
			? []
			: [others.reduce((most, one) => (isBetter(one, most) ? one : most), first)]
	);

/**
 * Couples of speakers, most common periods first. Whole sides are left out: they hold the same numbers.
 * @param voices in one order for all
 */
export function couplesOf(voices: readonly Voice[], by: By): Couple[] {
	const speakers = voices.filter((voice) => !voice.side);
	const amounts = new Map(speakers.map((voice) => [voice, amountsOf(voice, by)]));
	return best(couplesAmong(speakers, amounts))
		.map(smallerFirst)
		.sort((one, other) => descending(one.echo.periods, other.echo.periods));
}

/** Least common periods of an example that stands for many. */
const LONG = 24;

/**
 * Two voices that count different things and whose totals correlate all the same: what a high
 * correlation of totals is worth. The couple in which totals and differences part most.
 */
export function strangersOf(voices: readonly Voice[], by: By): Couple | null {
	const long = voices
		.filter((voice) => !voice.side)
		.map((voice) => ({ voice, amounts: amountsOf(voice, by) }))
		.filter(({ amounts }) => amounts.size >= LONG);
	const apart = ({ echo }: Couple): number => (echo.rOfTotals ?? 0) - Math.abs(echo.r ?? 1);
	const couples = long.flatMap((one, i) =>
		long.slice(i + 1).flatMap((other): Couple[] => {
			const [a, b] = [one.voice, other.voice];
			const pairs = pairsOf(one.amounts, other.amounts);
			return a.thing === b.thing || a.speakerId === b.speakerId || pairs.length < LONG
				? []
				: [{ a, b, echo: echoOf(pairs) }];
		})
	);
	return couples.reduce<Couple | null>(
		(most, one) => (most === null || apart(one) > apart(most) ? one : most),
		null
	);
}
