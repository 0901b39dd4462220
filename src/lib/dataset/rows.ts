/**
 * Joined rows: what a page needs of a claim or a figure, with names resolved. Small and plain, so
 * that they travel well in a page and can be made from any dataset.
 */
import type { ClaimKind, Precision, Qualifier, Stance, Claim } from './types';

/** A claim with its people and places resolved. */
export interface ClaimRow {
	readonly id: string;
	readonly documentId: string;
	readonly documentTitle: string | null;
	readonly outletId: string;
	readonly outlet: string;
	readonly actorId: string;
	readonly actor: string;
	/** The actor is nobody in particular: “US officials”, “a source”. */
	readonly unnamed: boolean;
	readonly partyId: string;
	/** Names of those who passed it on, in order. */
	readonly relayedBy: readonly string[];
	readonly relayIds: readonly string[];
	/** Actors that carried it to the reader: relays, and the outlet where it is an agency itself. */
	readonly carrierIds: readonly string[];
	/** ISO day (of a month or year: its first day) or null when unknown. */
	readonly date: string | null;
	readonly precision: Precision | null;
	/** Last ISO day on which it can have been published (its document, else the day it was said); null when unknown. */
	readonly publishedBy: string | null;
	readonly aboutParty: string | null;
	readonly eventId: string | null;
	readonly event: string | null;
	readonly utteranceId: string | null;
	readonly kind: ClaimKind;
	readonly summary: string;
	readonly wording: string | null;
	readonly language: string | null;
	readonly cue: string | null;
	readonly stance: Stance | null;
	readonly hedge: string | null;
	readonly verification: Claim['verification'];
	readonly measureIds: readonly string[];
	/** Actor ids whose figures this claim rests on, and their names. */
	readonly dependsOn: readonly string[];
	readonly restsOn: readonly string[];
	readonly flags: readonly string[];
}

/** A figure with the claim it belongs to. */
export interface FigureRow {
	readonly id: string;
	readonly measureId: string;
	/** Null when the actor gave no number ("dozens"), and for refusals. */
	readonly value: number | null;
	readonly valueHigh: number | null;
	readonly qualifier: Qualifier;
	/** Day the figure holds for: as_of, else the end of its period, else the day it was said. */
	readonly date: string | null;
	readonly periodStart: string | null;
	readonly periodEnd: string | null;
	readonly wording: string | null;
	readonly claim: ClaimRow;
}
