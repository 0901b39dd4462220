/**
 * Ways put together until they can be drawn: of each party the same number of origins, of the ways
 * between and of the outlets those that carry most, and of each the rest as "n others".
 */
import { relayKey, STRAIGHT, type FlowClaim, type Way } from './flows';

export interface FlowLimits {
	/** Origins of each party that stand alone: the same number for all. */
	readonly origins: number;
	readonly relays: number;
	readonly outlets: number;
}

export type FlowStage = 'origin' | 'relay' | 'outlet';

export interface FlowNode {
	readonly stage: FlowStage;
	/** Ids behind the node: one, or all that were put together; relays are ways such as "tass>afp". */
	readonly ids: readonly string[];
	/** True for "n others", of one party at the origins. */
	readonly rest: boolean;
	/** Party of an origin; null elsewhere. */
	readonly partyId: string | null;
	readonly claims: number;
}

export interface FlowLink {
	/** Places in `nodes`. */
	readonly from: number;
	readonly to: number;
	/** Party of the origin: it stays with the claim to the end. */
	readonly partyId: string;
	readonly claims: number;
}

export interface Flows {
	readonly nodes: readonly FlowNode[];
	readonly links: readonly FlowLink[];
}

const REST = '*';

/** How many claims each id has, most first; ties in the order of the ids. */
function ranked(entries: readonly (readonly [string, number])[]): string[] {
	const totals = new Map<string, number>();
	for (const [id, n] of entries) totals.set(id, (totals.get(id) ?? 0) + n);
	return [...totals].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([id]) => id);
}

/** Ids that stand alone. One single id left over is not put together: "1 other" hides a name for nothing. */
function alone(ids: readonly string[], limit: number): ReadonlySet<string> {
	return new Set(ids.length <= limit + 1 ? ids : ids.slice(0, limit));
}

interface Held {
	stage: FlowStage;
	ids: Set<string>;
	rest: boolean;
	partyId: string | null;
	claims: Set<FlowClaim>;
}

/**
 * @param partyOf party of an actor
 * @param partyOrder ids in the one order of parties
 */
export function groupFlows(
	ways: readonly Way[],
	partyOf: (actorId: string) => string,
	partyOrder: readonly string[],
	limits: FlowLimits
): Flows {
	const size = (way: Way): number => way.claims.length;
	const origins = new Set(
		partyOrder.flatMap((party) => [
			...alone(
				ranked(
					ways.flatMap((way) => (partyOf(way.origin) === party ? [[way.origin, size(way)]] : []))
				),
				limits.origins
			)
		])
	);
	const between = ways.filter((way) => way.relays.length > 0);
	const relays = alone(
		ranked(between.map((way) => [relayKey(way.relays), size(way)])),
		limits.relays
	);
	const outlets = alone(ranked(ways.map((way) => [way.outlet, size(way)])), limits.outlets);

	const nodes = new Map<string, Held>();
	const visit = (
		stage: FlowStage,
		id: string,
		lone: boolean,
		partyId: string | null,
		claims: readonly FlowClaim[]
	): string => {
		const key = `${stage}|${lone ? id : REST}|${lone ? '' : (partyId ?? '')}`;
		const node = nodes.get(key) ?? {
			stage,
			ids: new Set(),
			rest: !lone,
			partyId,
			claims: new Set()
		};
		node.ids.add(id);
		for (const claim of claims) node.claims.add(claim);
		nodes.set(key, node);
		return key;
	};
	const links = new Map<
		string,
		{ from: string; to: string; partyId: string; claims: Set<FlowClaim> }
	>();
	const link = (from: string, to: string, partyId: string, claims: readonly FlowClaim[]): void => {
		const key = `${from}~${to}~${partyId}`;
		const held = links.get(key) ?? { from, to, partyId, claims: new Set() };
		for (const claim of claims) held.claims.add(claim);
		links.set(key, held);
	};
	for (const way of ways) {
		const party = partyOf(way.origin);
		const relay = relayKey(way.relays);
		const from = visit('origin', way.origin, origins.has(way.origin), party, way.claims);
		const middle = visit('relay', relay, relay === STRAIGHT || relays.has(relay), null, way.claims);
		const to = visit('outlet', way.outlet, outlets.has(way.outlet), null, way.claims);
		link(from, middle, party, way.claims);
		link(middle, to, party, way.claims);
	}

	const stages: readonly FlowStage[] = ['origin', 'relay', 'outlet'];
	const straight = (node: Held): boolean => node.stage === 'relay' && node.ids.has(STRAIGHT);
	const party = (node: Held): number => partyOrder.indexOf(node.partyId ?? '');
	const sorted = [...nodes].sort(
		([, a], [, b]) =>
			stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
			party(a) - party(b) ||
			Number(straight(b)) - Number(straight(a)) ||
			Number(a.rest) - Number(b.rest) ||
			b.claims.size - a.claims.size ||
			([...a.ids][0] ?? '').localeCompare([...b.ids][0] ?? '')
	);
	const place = new Map(sorted.map(([key], i) => [key, i]));
	return {
		nodes: sorted.map(([, node]) => ({
			stage: node.stage,
			ids: [...node.ids].sort(),
			rest: node.rest,
			partyId: node.partyId,
			claims: node.claims.size
		})),
		links: [...links.values()]
			.map(({ from, to, partyId, claims }) => ({
				from: place.get(from) ?? 0,
				to: place.get(to) ?? 0,
				partyId,
				claims: claims.size
			}))
			.sort(
				(a, b) =>
					a.from - b.from ||
					a.to - b.to ||
					partyOrder.indexOf(a.partyId) - partyOrder.indexOf(b.partyId)
			)
	};
}
