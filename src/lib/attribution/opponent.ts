/**
 * Claims that a reader knows only through the opposing side. The rule is made from the data:
 *
 * 1. Sides of the war are the parties, the residual one apart, whose own losses, land or people a
 *    measure counts (`measures.about_party`).
 * 2. A claim of such a side is carried by the opponent when its way (relays, then the outlet) leads
 *    through the other side and through nobody of its own.
 * 3. It is known only so when nobody else carried the same statement: the same utterance, or the same
 *    speaker on the same day with a figure of the same measure.
 *
 * A claim that a person flagged `opponent_quoted` counts too: there the way is told in words.
 */
import type { ClaimRow } from '$lib/dataset/rows';
import type { Actor, Measure, Outlet, Party } from '$lib/dataset/types';

export const OPPONENT_FLAG = 'opponent_quoted';

export interface SidesOfCarriers {
	/** Party id of an actor when it is a belligerent, else null. */
	actor(id: string): string | null;
	outlet(id: string): string | null;
}

/** Parties whose own losses, land or people are counted; the residual party is no side. */
export function belligerents(
	parties: readonly Pick<Party, 'party_id' | 'residual'>[],
	measures: readonly Pick<Measure, 'about_party'>[]
): ReadonlySet<string> {
	const counted = new Set(measures.map((measure) => measure.about_party));
	return new Set(
		parties.flatMap(({ party_id, residual }) =>
			!residual && counted.has(party_id) ? [party_id] : []
		)
	);
}

interface SideTables {
	readonly parties: readonly Pick<Party, 'party_id' | 'residual'>[];
	readonly measures: readonly Pick<Measure, 'about_party'>[];
	readonly outlets: readonly Pick<Outlet, 'outlet_id' | 'side' | 'actor_id'>[];
	readonly actors: readonly Pick<Actor, 'actor_id' | 'party_id'>[];
}

/** Looks up the sides of those who carry a claim. */
export function carrierSides({ parties, measures, outlets, actors }: SideTables): SidesOfCarriers {
	const sides = belligerents(parties, measures);
	const only = (id: string | null | undefined): string | null =>
		id !== null && id !== undefined && sides.has(id) ? id : null;
	const ofActor = new Map(actors.map((actor) => [actor.actor_id, only(actor.party_id)]));
	const ofOutlet = new Map(
		outlets.map((outlet) => [
			outlet.outlet_id,
			only(outlet.side) ?? ofActor.get(outlet.actor_id ?? '') ?? null
		])
	);
	return { actor: (id) => ofActor.get(id) ?? null, outlet: (id) => ofOutlet.get(id) ?? null };
}

type Carried = Pick<
	ClaimRow,
	'id' | 'actorId' | 'relayIds' | 'outletId' | 'utteranceId' | 'measureIds' | 'date' | 'flags'
>;

/** Belligerent sides on the way of a claim, the outlet last. */
const sidesOnTheWay = (claim: Carried, sides: SidesOfCarriers): string[] =>
	[...claim.relayIds.map((id) => sides.actor(id)), sides.outlet(claim.outletId)].flatMap(
		(side) => side ?? []
	);

/** Whether the way of one claim leads through the opposing side and not through its own. */
export function carriedByOpponent(claim: Carried, sides: SidesOfCarriers): boolean {
	const own = sides.actor(claim.actorId);
	if (own === null) return false;
	const way = sidesOnTheWay(claim, sides);
	return way.length > 0 && way.every((side) => side !== own);
}

/** What makes two claims reports of one statement. */
const statements = (claim: Carried): string[] => [
	...(claim.utteranceId === null ? [] : [`said ${claim.utteranceId}`]),
	...(claim.date === null
		? []
		: claim.measureIds.map((measure) => `${claim.actorId} ${claim.date} ${measure}`))
];

/** Made once per dataset: every page of a claim asks. */
const known = new WeakMap<object, ReadonlySet<string>>();

/** The same for a whole dataset. */
export function opponentClaims(
	data: SideTables & { readonly claimRows: readonly Carried[] }
): ReadonlySet<string> {
	const held = known.get(data) ?? knownThroughOpponent(data.claimRows, carrierSides(data));
	known.set(data, held);
	return held;
}

/** Ids of claims that are known only through the opposing side, by the rule above or by hand. */
export function knownThroughOpponent(
	claims: readonly Carried[],
	sides: SidesOfCarriers
): ReadonlySet<string> {
	const flagged = (claim: Carried): boolean => claim.flags.includes(OPPONENT_FLAG);
	const carried = new Set(claims.filter((claim) => carriedByOpponent(claim, sides)));
	const elsewhere = new Set(
		claims.filter((claim) => !carried.has(claim) && !flagged(claim)).flatMap(statements)
	);
	const only = (claim: Carried): boolean =>
		carried.has(claim) && !statements(claim).some((one) => elsewhere.has(one));
	return new Set(claims.filter((claim) => flagged(claim) || only(claim)).map(({ id }) => id));
}
