/**
 * "What do other sources say?" For one claim: what every other party says about the same thing in
 * the same weeks, and who is silent.
 */
import type { IndexedDataset } from './indexed';
import type { ClaimRow } from './rows';

export const WEEKS_AROUND_DAYS = 21;

export interface OtherVoices {
	readonly partyId: string;
	/** Nearest in time first; empty is a silence in these data. */
	readonly claims: readonly ClaimRow[];
}

const DAY = 86_400_000;

/** Whole days between two ISO days. */
export const daysBetween = (a: string, b: string): number =>
	Math.round(Math.abs(Date.parse(a) - Date.parse(b)) / DAY);

function aboutTheSame(claim: ClaimRow, other: ClaimRow, days: number): boolean {
	if (other.id === claim.id) return false;
	if (claim.utteranceId !== null && other.utteranceId === claim.utteranceId) return true;
	if (claim.eventId !== other.eventId) return false;
	const near =
		claim.date !== null && other.date !== null && daysBetween(claim.date, other.date) <= days;
	const sharesMeasure = other.measureIds.some((id) => claim.measureIds.includes(id));
	return claim.eventId !== null || (near && sharesMeasure);
}

/**
 * What each party says about the same thing: the same event, or the same measure and scope within
 * `days` of the claim. The claim's own party is listed too (other speakers, other days).
 * @param limit most claims a party
 */
export function otherSources(
	data: IndexedDataset,
	claim: ClaimRow,
	days = WEEKS_AROUND_DAYS,
	limit = 5
): OtherVoices[] {
	const distance = (other: ClaimRow): number =>
		claim.date === null || other.date === null ? Infinity : daysBetween(claim.date, other.date);
	return data.orderedParties.map(({ party_id }) => ({
		partyId: party_id,
		claims: data.claimRows
			.filter((other) => other.partyId === party_id && aboutTheSame(claim, other, days))
			.sort((a, b) => distance(a) - distance(b))
			.slice(0, limit)
	}));
}
