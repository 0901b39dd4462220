/** What stands behind a concept's chart: claims in whose words it was seen, corpora of mixed voices. */
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { ClaimRow } from '$lib/dataset/rows';
import type { FramingTerm } from '$lib/dataset/types';
import { claimCards, framedClaims, type FramedClaim } from './framed-claims';
import { mixedNotes, type MixedNote } from './mixed-note';

export interface Evidence {
	readonly mixed: readonly MixedNote[];
	readonly framed: readonly FramedClaim[];
	readonly claims: readonly ClaimRow[];
}

export function evidenceOf(data: IndexedDataset, terms: readonly FramingTerm[]): Evidence {
	const framed = framedClaims(data, terms);
	return { mixed: mixedNotes(data, terms), framed, claims: claimCards(data, framed) };
}
