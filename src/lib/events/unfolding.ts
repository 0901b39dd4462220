/** The days on which readers could learn something of an event, and what was new on each. */
import { claimsAsOf } from '$lib/dataset/as-of';
import type { EventClaim } from './event-claim';

export interface Unfolding {
	/** Days of publication, each once, oldest first (ISO). */
	readonly days: readonly string[];
	/** Claims without a known day: to be seen only when no day is chosen. */
	readonly undated: number;
}

export function unfoldingOf(claims: readonly EventClaim[]): Unfolding {
	const days = claims.flatMap(({ row }) => row.publishedBy ?? []);
	return {
		days: [...new Set(days)].sort(),
		undated: claims.length - days.length
	};
}

/** The claims that had been published by a day; null is today: all of them. */
export const seenBy = (claims: readonly EventClaim[], day: string | null): EventClaim[] => {
	const ids = new Set(
		claimsAsOf(
			claims.map(({ row }) => row),
			day
		).map((row) => row.id)
	);
	return claims.filter((claim) => ids.has(claim.row.id));
};

/** Claims that were first to be read on this very day. */
export const newOn = (claims: readonly EventClaim[], day: string): EventClaim[] =>
	claims.filter(({ row }) => row.publishedBy === day);

/** Where a day stands on the slider: the last day that is not later, −1 before the first. */
export const stopOf = ({ days }: Unfolding, day: string | null): number =>
	day === null ? days.length - 1 : days.filter((one) => one <= day).length - 1;
