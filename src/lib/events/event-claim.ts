/** A claim about an event with everything an event page asks of it, and the order of claims. */
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { ClaimRow, FigureRow } from '$lib/dataset/rows';

export interface EventClaim {
	readonly row: ClaimRow;
	/** Party ids: who did it, as the claim says. */
	readonly doers: readonly string[];
	/** Ids of earlier claims of its own side that it replaces. */
	readonly revises: readonly string[];
	readonly figures: readonly FigureRow[];
}

/** How many claims of the list a claim replaces one after another: a day's tolls are known in this order. */
function depths(claims: readonly EventClaim[]): ReadonlyMap<string, number> {
	const byId = new Map(claims.map((claim) => [claim.row.id, claim]));
	const found = new Map<string, number>();
	const depth = (claim: EventClaim): number => {
		const known = found.get(claim.row.id);
		if (known !== undefined) return known;
		// Against circles, which the rules of the dataset forbid.
		found.set(claim.row.id, 0);
		const below = claim.revises.flatMap((id) => byId.get(id) ?? []).map(depth);
		const own = below.length === 0 ? 0 : 1 + Math.max(...below);
		found.set(claim.row.id, own);
		return own;
	};
	claims.forEach(depth);
	return found;
}

/** Oldest first; on one day what is replaced before what replaces it; without a date last. */
export function inOrder(claims: readonly EventClaim[]): EventClaim[] {
	const depth = depths(claims);
	const day = ({ row }: EventClaim): string => row.date ?? '9999';
	return [...claims].sort(
		(a, b) =>
			day(a).localeCompare(day(b)) ||
			(depth.get(a.row.id) ?? 0) - (depth.get(b.row.id) ?? 0) ||
			a.row.id.localeCompare(b.row.id)
	);
}

/** Ids of claims that another claim of the list replaces. With a shorter list fewer are replaced. */
export const replacedIn = (claims: readonly EventClaim[]): ReadonlySet<string> =>
	new Set(claims.flatMap((claim) => claim.revises));

/**
 * Whether a side no longer holds what a claim says of who did it. A later toll replaces a number, not the
 * words around it; a later statement replaces a statement.
 */
export const isTakenBack = (claim: EventClaim, replaced: ReadonlySet<string>): boolean =>
	claim.row.flags.includes('corrected_later') ||
	(replaced.has(claim.row.id) && claim.figures.length === 0);

type ByEvent = ReadonlyMap<string, readonly EventClaim[]>;

/** A dataset never changes, so its claims are sorted once. */
const sorted = new WeakMap<IndexedDataset, ByEvent>();

/** The claims about every event of a dataset, in order. */
export function claimsByEvent(data: IndexedDataset): ByEvent {
	const known = sorted.get(data);
	if (known) return known;
	const made = byEvent(data);
	sorted.set(data, made);
	return made;
}

function byEvent(data: IndexedDataset): ByEvent {
	const figures = new Map<string, FigureRow[]>();
	for (const figure of data.figureRows) {
		const list = figures.get(figure.claim.id);
		if (list) list.push(figure);
		else figures.set(figure.claim.id, [figure]);
	}
	const events = new Map<string, EventClaim[]>(data.events.map((event) => [event.event_id, []]));
	for (const row of data.claimRows) {
		const claim = data.claimById.get(row.id);
		if (row.eventId === null || claim === undefined) continue;
		events.get(row.eventId)?.push({
			row,
			doers: claim.doers,
			revises: claim.revises,
			figures: figures.get(row.id) ?? []
		});
	}
	return new Map([...events].map(([id, claims]) => [id, inOrder(claims)]));
}
