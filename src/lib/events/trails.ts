/**
 * How a side's number for one thing changed: from its first report over every later one that replaced
 * it to the last. Two reports are joined only where the data say that one replaces the other.
 */
import type { FigureRow } from '$lib/dataset/rows';
import type { EventClaim } from './event-claim';

export interface Trail {
	readonly measureId: string;
	/** First to last; only the last stands. */
	readonly figures: readonly FigureRow[];
	/** Replaced by a claim that no longer gives this number: a death that was not one. */
	readonly withdrawn: boolean;
}

const figuresOf = (claim: EventClaim, measureId: string): readonly FigureRow[] =>
	claim.figures.filter((figure) => figure.measureId === measureId);

/**
 * Trails of one measure, in the order of their last report.
 * @param claims of one side, in order
 */
export function trailsOf(claims: readonly EventClaim[], measureId: string): Trail[] {
	const byId = new Map(claims.map((claim) => [claim.row.id, claim]));
	/** The nearest earlier figures of this measure, past claims that do not give one. */
	const before = (claim: EventClaim): FigureRow[] =>
		claim.revises.flatMap((id) => {
			const old = byId.get(id);
			if (old === undefined) return [];
			const found = figuresOf(old, measureId);
			return found.length > 0 ? found : before(old);
		});
	const continued = new Set<string>();
	const dropped = new Set<string>();
	for (const claim of claims) {
		const goesOn = figuresOf(claim, measureId).length > 0;
		for (const figure of before(claim)) (goesOn ? continued : dropped).add(figure.id);
	}
	const way = (figure: FigureRow): FigureRow[] => {
		const claim = byId.get(figure.claim.id);
		const previous = claim === undefined ? undefined : before(claim)[0];
		return previous === undefined ? [figure] : [...way(previous), figure];
	};
	return claims
		.flatMap((claim) => figuresOf(claim, measureId))
		.filter((figure) => !continued.has(figure.id))
		.map((figure) => ({
			measureId,
			figures: way(figure),
			// A later toll that leaves out the wounded takes nothing back; a correction does.
			withdrawn: dropped.has(figure.id) && figure.claim.flags.includes('corrected_later')
		}));
}

/** Ids of the measures that claims give figures of, in the order of the claims. */
export const measuresOf = (claims: readonly EventClaim[]): string[] => [
	...new Set(claims.flatMap(({ figures }) => figures.map((figure) => figure.measureId)))
];
