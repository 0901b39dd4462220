/** The share of round numbers by who speaks and whose losses they are, and what may be said of it. */
import { wilson } from '$lib/dataset/statistics/wilson';
import type { Party } from '$lib/dataset/types';
import type { CountedDigits } from './precision';
import { fits, isPlural, listed, sideName } from './sentence';

/** Fewest numbers on both sides of a comparison before a sentence is made of it. */
export const LEAST_NUMBERS = 20;

export interface RoundShare {
	readonly speaker: Party;
	readonly subject: Party;
	/** The speaker's own losses. */
	readonly own: boolean;
	readonly numbers: number;
	readonly round: number;
	/** Between 0 and 1, with its Wilson 95 % interval. */
	readonly share: number;
	readonly low: number;
	readonly high: number;
	/** How many numbers have 1, 2, 3, 4, and 5 or more digits that count. */
	readonly byDigits: readonly number[];
}

const CLASSES = [1, 2, 3, 4, 5] as const;

/** Every speaker and subject with at least one number, in the order of the parties, own losses first. */
export function roundShares(
	counted: readonly CountedDigits[],
	parties: readonly Party[]
): RoundShare[] {
	return parties.flatMap((speaker) => {
		const others = parties.filter((party) => party !== speaker);
		return [speaker, ...others].flatMap((subject): RoundShare[] => {
			const list = counted.filter(
				(one) => one.speaker === speaker.party_id && one.subject === subject.party_id
			);
			const round = list.filter((one) => one.round).length;
			const share = wilson(round, list.length);
			if (share === null) return [];
			const byDigits = CLASSES.map(
				(digits) => list.filter((one) => Math.min(one.digits, CLASSES.length) === digits).length
			);
			const own = subject === speaker;
			return [{ speaker, subject, own, numbers: list.length, round, ...share, byDigits }];
		});
	});
}

/** The share of one year: what a side says of its own losses, or of everybody else's. */
export interface YearShare extends Omit<RoundShare, 'subject' | 'byDigits'> {
	readonly year: number;
}

/** Every year, speaker and kind with at least one dated number, oldest first, in the order of the parties. */
export function sharesByYear(
	counted: readonly CountedDigits[],
	parties: readonly Party[]
): YearShare[] {
	const dated = counted.flatMap((one) =>
		one.row.date === null ? [] : [{ ...one, year: Number(one.row.date.slice(0, 4)) }]
	);
	const years = [...new Set(dated.map((one) => one.year))].sort((a, b) => a - b);
	return years.flatMap((year) =>
		parties.flatMap((speaker) =>
			[true, false].flatMap((own): YearShare[] => {
				const list = dated.filter(
					(one) =>
						one.year === year &&
						one.speaker === speaker.party_id &&
						(one.subject === speaker.party_id) === own
				);
				const round = list.filter((one) => one.round).length;
				const share = wilson(round, list.length);
				return share === null
					? []
					: [{ year, speaker, own, numbers: list.length, round, ...share }];
			})
		)
	);
}

const apart = (a: RoundShare, b: RoundShare): boolean => a.low > b.high || b.low > a.high;
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const of = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);
const rounds = (name: string): string => `${name} ${isPlural(name) ? 'round' : 'rounds'}`;
const losses = ({ own, subject }: RoundShare): string =>
	own ? 'its own losses' : `${of(sideName(subject))} losses`;

/** Two shares that can be set side by side. */
interface Couple {
	readonly a: RoundShare;
	readonly b: RoundShare;
}

const gapOf = ({ a, b }: Couple): number => Math.abs(a.share - b.share);

/** The couple furthest apart among those whose intervals do not touch. */
const clearest = (couples: readonly Couple[]): Couple | null =>
	couples
		.filter(({ a, b }) => apart(a, b))
		.reduce<Couple | null>(
			(best, one) => (best === null || gapOf(one) > gapOf(best) ? one : best),
			null
		);

/** "Ukraine rounds 81 % of numbers for its own losses, 45 % for Russia’s losses". */
function oneSide({ a, b }: Couple): string {
	const [more, less] = a.share >= b.share ? [a, b] : [b, a];
	return `${rounds(sideName(a.speaker))} ${percent(more.share)} of numbers for ${losses(more)}, ${percent(less.share)} for ${losses(less)}`;
}

/** "Russia rounds 70 % of numbers for Ukraine’s losses, Ukraine 20 % for Russia’s". */
function twoSides({ a, b }: Couple): string {
	const [more, less] = a.share >= b.share ? [a, b] : [b, a];
	return `${rounds(sideName(more.speaker))} ${percent(more.share)} of numbers for ${losses(more)}, ${sideName(less.speaker)} ${percent(less.share)} for ${of(sideName(less.subject))}`;
}

/** "Russia and Ukraine round each other’s losses about as often: 43 % and 42 %". */
const alike = ({ a, b }: Couple): string =>
	`${sideName(a.speaker)} and ${sideName(b.speaker)} round each other’s losses about as often: ${percent(a.share)} and ${percent(b.share)}`;

export const PLAIN_TITLE = 'How exact are the numbers that each side gives?';

/**
 * The sentence above the chart, made only of shares with enough numbers and never of the group of all
 * others: a side that rounds its own losses otherwise than another's; else two sides that count each
 * other's; else a plain question. "Otherwise" needs intervals that do not touch.
 */
export function precisionFinding(shares: readonly RoundShare[]): string {
	const enough = shares.filter((one) => one.numbers >= LEAST_NUMBERS && !one.speaker.residual);
	const couples = enough.flatMap((a, i) => enough.slice(i + 1).map((b): Couple => ({ a, b })));
	const within = couples.filter(({ a, b }) => a.speaker === b.speaker && a.own !== b.own);
	const across = couples.filter(({ a, b }) => a.speaker === b.subject && a.subject === b.speaker);
	const own = clearest(within);
	const other = clearest(across);
	const [first] = across;
	const said = own
		? oneSide(own)
		: other
			? twoSides(other)
			: first && !first.a.own
				? alike(first)
				: PLAIN_TITLE;
	return fits(said) ? said : PLAIN_TITLE;
}

/** "Too few for a sentence: Russia on its own losses (7), …": shares of sides that a title may not use. */
export function tooFew(shares: readonly RoundShare[]): string {
	const few = shares.filter((one) => one.numbers < LEAST_NUMBERS && !one.speaker.residual);
	if (few.length === 0) return '';
	const each = few.map((one) => `${sideName(one.speaker)} on ${losses(one)} (${one.numbers})`);
	return `Fewer than ${LEAST_NUMBERS} numbers, too few for a sentence: ${listed(each)}.`;
}
