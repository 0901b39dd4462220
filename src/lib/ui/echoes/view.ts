/** What the page shows for one choice in the address. */
import { extent } from 'd3-array';
import { couplesOf, canMeet, type Couple } from '$lib/figures/echo/couples';
import { echoOf, pairsOf, type Echo, type Pair } from '$lib/figures/echo/echo';
import type { By } from '$lib/figures/echo/period';
import { amountsOf, voiceAsOf, type Sourced, type Voice } from '$lib/figures/echo/voice';
import type { SourceLine } from '$lib/charts/model';
import type { Measure, Party } from '$lib/dataset/types';
import { DATASET_CITATION } from '../claims-source';
import { firstCouple, type EchoPage } from './page';

export interface EchoChoice {
	readonly measure: string;
	readonly a: string;
	readonly b: string;
	readonly by: By;
	readonly asof: string | null;
}

/** Two voices with everything that is drawn and said of them. */
export interface EchoView {
	readonly a: Voice;
	readonly b: Voice;
	readonly by: By;
	readonly asof: string | null;
	readonly pairs: readonly Pair[];
	readonly echo: Echo;
	readonly measureOf: (voice: Voice) => Measure | undefined;
	readonly partyOf: (voice: Voice) => Party | undefined;
	/** Claims that only a later day shows, and those that are left. */
	readonly hidden: number;
	readonly shown: number;
	/** Why the chosen two cannot be two voices; null when they can. */
	readonly unfit: string | null;
	/** The address names voices of another thing than the one chosen. */
	readonly strayed: boolean;
}

const numbersOf = ({ totals, corrections, amounts }: Voice): readonly Sourced[] => [
	...totals,
	...corrections,
	...amounts
];

const distinctClaims = (voices: readonly Voice[]): Sourced['claim'][] => [
	...new Map(voices.flatMap(numbersOf).map(({ claim }) => [claim.id, claim])).values()
];

/** Every couple of the dataset as of a day. */
export const listOf = ({ voices }: EchoPage, by: By, asof: string | null): Couple[] =>
	couplesOf(
		voices.map((voice) => voiceAsOf(voice, asof)),
		by
	);

function unfitWords(a: Voice, b: Voice): string | null {
	if (canMeet(a, b)) return null;
	if (a.speakerId === b.speakerId)
		return 'That is one voice twice. Choose another speaker for one of the two.';
	return 'One of the two is part of the other. Choose a speaker of another side.';
}

/** Null when the dataset has no two voices. */
export function echoView(
	page: EchoPage,
	choice: EchoChoice,
	couples: readonly Couple[]
): EchoView | null {
	const of = (id: string): Voice | undefined =>
		page.voices.find((voice) => voice.id === id && voice.thing === choice.measure);
	const chosen = [of(choice.a), of(choice.b)] as const;
	const strayed = chosen[0] === undefined || chosen[1] === undefined;
	const pair =
		chosen[0] !== undefined && chosen[1] !== undefined
			? ([chosen[0], chosen[1]] as const)
			: firstCouple(page.voices, couples, choice.measure);
	if (pair === null) return null;
	const whole = pair.map((voice) => page.voices.find((one) => one.id === voice.id) ?? voice);
	const [a, b] = [voiceAsOf(pair[0], choice.asof), voiceAsOf(pair[1], choice.asof)];
	const unfit = unfitWords(a, b);
	const pairs = unfit === null ? pairsOf(amountsOf(a, choice.by), amountsOf(b, choice.by)) : [];
	const shown = distinctClaims([a, b]).length;
	return {
		a,
		b,
		by: choice.by,
		asof: choice.asof,
		pairs,
		echo: echoOf(pairs),
		measureOf: (voice) => page.measures.find((one) => one.measure_id === voice.measureId),
		partyOf: (voice) => page.parties.find((one) => one.party_id === voice.partyId),
		hidden: distinctClaims(whole).length - shown,
		shown,
		unfit,
		strayed
	};
}

/** The source line of the numbers of two voices. */
export function sourceOf({ a, b }: EchoView): SourceLine {
	const claims = distinctClaims([a, b]);
	const distinct = (of: (claim: Sourced['claim']) => string): number =>
		new Set(claims.map(of)).size;
	const [from, to] = extent(claims.flatMap(({ date }) => (date === null ? [] : [date])));
	return {
		claims: claims.length,
		documents: distinct((claim) => claim.documentId),
		outlets: distinct((claim) => claim.outletId),
		from: from ?? null,
		to: to ?? null,
		citation: DATASET_CITATION,
		href: '/data/'
	};
}

/** How many of one voice's claims say that they rest on the other. */
export const restingOn = (voice: Voice, other: Voice): { resting: number; claims: number } => {
	const claims = distinctClaims([voice]);
	const resting = claims.filter((claim) => claim.dependsOn.includes(other.speakerId));
	return { resting: resting.length, claims: claims.length };
};
