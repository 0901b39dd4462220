/** The way of a story: origin → those who repeat or relay it → outlets. */
import { rootsOf } from './origins';
import type { ClaimRow } from '$lib/dataset/rows';

export type Stage = 'origin' | 'relay' | 'outlet';

export interface ChainNode {
	readonly id: string;
	readonly stage: Stage;
	readonly name: string;
	/** Party of an actor; null for outlets, which are nobody's party. */
	readonly partyId: string | null;
	readonly claims: number;
}

export interface ChainLink {
	/** Positions in `nodes`. */
	readonly from: number;
	readonly to: number;
	readonly claims: number;
}

export interface Chain {
	readonly nodes: readonly ChainNode[];
	readonly links: readonly ChainLink[];
}

interface Named {
	readonly name: string;
	readonly partyId: string;
}

/**
 * Builds the chain of a set of claims. A speaker who rests on another's count stands among the
 * relays: that is how the count travelled.
 * @param actor name and party of an actor id
 */
export function chainOf(claims: readonly ClaimRow[], actor: (id: string) => Named): Chain {
	const nodes = new Map<string, ChainNode>();
	const links = new Map<string, { from: string; to: string; claims: number }>();
	const visit = (stage: Stage, id: string, name: string, partyId: string | null): string => {
		const key = `${stage}:${id}`;
		const seen = nodes.get(key);
		nodes.set(key, { id, stage, name, partyId, claims: (seen?.claims ?? 0) + 1 });
		return key;
	};
	for (const claim of claims) {
		for (const root of rootsOf(claim)) {
			const between = [...(root === claim.actorId ? [] : [claim.actorId]), ...claim.relayIds];
			const path = [
				visit('origin', root, actor(root).name, actor(root).partyId),
				...between.map((id) => visit('relay', id, actor(id).name, actor(id).partyId)),
				visit('outlet', claim.outletId, claim.outlet, null)
			];
			path.slice(1).forEach((to, i) => {
				const from = path[i] ?? to;
				if (from === to) return;
				const key = `${from}>${to}`;
				links.set(key, { from, to, claims: (links.get(key)?.claims ?? 0) + 1 });
			});
		}
	}
	const order: Record<Stage, number> = { origin: 0, relay: 1, outlet: 2 };
	const sorted = [...nodes].sort(
		([, a], [, b]) =>
			order[a.stage] - order[b.stage] || b.claims - a.claims || a.name.localeCompare(b.name, 'en')
	);
	const position = new Map(sorted.map(([key], i) => [key, i]));
	return {
		nodes: sorted.map(([, node]) => node),
		links: [...links.values()].map(({ from, to, claims: count }) => ({
			from: position.get(from) ?? 0,
			to: position.get(to) ?? 0,
			claims: count
		}))
	};
}
