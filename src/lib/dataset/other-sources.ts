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

/** Families of the measures a claim counts: killed, wounded and lost soldiers are one family. */
const familiesOf = (data: IndexedDataset, claim: ClaimRow): readonly string[] =>
	claim.measureIds.flatMap((id) => data.measureById.get(id)?.family ?? []);

function aboutTheSame(
	data: IndexedDataset,
	claim: ClaimRow,
	other: ClaimRow,
	days: number
): boolean {
	if (other.id === claim.id) return false;
	if (claim.utteranceId !== null && other.utteranceId === claim.utteranceId) return true;
	if (claim.eventId !== other.eventId) return false;
	const near =
		claim.date !== null && other.date !== null && daysBetween(claim.date, other.date) <= days;
	const own = familiesOf(data, claim);
	return claim.eventId !== null || (near && familiesOf(data, other).some((id) => own.includes(id)));
}

/**
 * What each party says about the same thing: the same event, or within `days` a measure of the same
 * family (the same thing, perhaps in another wording, which the page must say). The claim's own party is listed too (other speakers, other days).
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
			.filter((other) => other.partyId === party_id && aboutTheSame(data, claim, other, days))
			.sort((a, b) => distance(a) - distance(b))
			.slice(0, limit)
	}));
}
