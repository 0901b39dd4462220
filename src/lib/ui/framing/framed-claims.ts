/** Claims whose own words contain one of a concept's words. */
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { ClaimRow } from '$lib/dataset/rows';
import type { FramingTerm } from '$lib/dataset/types';
import { compileTerms, findTerms } from '$lib/framing/match';
import { tokenise } from '$lib/framing/tokens';

/** Cards a side at most; the list of claims has the others. */
export const MOST_CARDS = 4;

export interface FramedClaim {
	readonly claim_id: string;
	readonly partyId: string;
	readonly frames: readonly string[];
}

/**
 * Claims with a word of the concept, oldest first: as coded in the data, and as found by the same
 * matcher that counts texts in wordings printed in English.
 */
export function framedClaims(data: IndexedDataset, terms: readonly FramingTerm[]): FramedClaim[] {
	const ids = new Set(terms.map((term) => term.term_id));
	const matcher = compileTerms(terms);
	const found = ({ wording, language }: ClaimRow): string[] =>
		wording === null || (language ?? 'en') !== 'en'
			? []
			: findTerms(matcher, tokenise(wording)).map((match) => match.termId);
	return data.claimRows.flatMap((row) => {
		const coded = (data.claimById.get(row.id)?.frames ?? []).filter((id) => ids.has(id));
		const frames = [...new Set([...coded, ...found(row)])];
		return frames.length === 0 ? [] : [{ claim_id: row.id, partyId: row.partyId, frames }];
	});
}

/** Some claims of each side to read, spread over its words: the newest of each word first. */
export function claimCards(data: IndexedDataset, framed: readonly FramedClaim[]): ClaimRow[] {
	return data.orderedParties.flatMap(({ party_id }) => {
		const theirs = framed.filter((claim) => claim.partyId === party_id).reverse();
		const newest = new Map<string, FramedClaim>();
		for (const claim of theirs)
			for (const frame of claim.frames) if (!newest.has(frame)) newest.set(frame, claim);
		const chosen = [...new Set([...newest.values(), ...theirs])].slice(0, MOST_CARDS);
		return chosen.flatMap((claim) => data.claimRowById.get(claim.claim_id) ?? []);
	});
}
