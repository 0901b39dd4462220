/**
 * Whether an outlet holds a claim at a distance. A claim counts as hedged when the outlet adds a caution
 * of its own ("reportedly"), or reports it with a distancing cue, or says that it could not be verified.
 * The cue’s stance is the one coded with the claim, else the one of the lexicon.
 *
 * It can only be seen where the outlet’s words were seen: claims coded from an excerpt without a cue
 * say nothing either way, and are counted neither as hedged nor as not.
 */
import type { Cue, Stance } from '$lib/dataset/types';

export interface HeldClaim {
	readonly cue: string | null;
	readonly stance: Stance | null;
	readonly hedge: string | null;
	readonly verification: string | null;
	/** Read twice against the whole text: where no caution is recorded, there is none. */
	readonly reviewed: boolean;
}

export type StanceOfCue = (cue: string) => Stance | null;

/** The stance of a printed cue by the lexicon; null when it is not there. */
export function stanceLookup(cues: readonly Pick<Cue, 'forms' | 'stance'>[]): StanceOfCue {
	const byForm = new Map(
		cues.flatMap(({ forms, stance }) => forms.map((form) => [form.toLowerCase(), stance] as const))
	);
	return (cue) => byForm.get(cue.toLowerCase()) ?? null;
}

/** How the outlet holds the claim with its cue: as coded, else by the lexicon. */
export const heldWith = (claim: HeldClaim, stanceOf: StanceOfCue): Stance | null =>
	claim.stance ?? (claim.cue === null ? null : stanceOf(claim.cue));

/** The outlet’s words about this claim were seen, so that a caution would have been. */
export const cautionSeen = (claim: HeldClaim): boolean =>
	claim.reviewed || claim.cue !== null || claim.hedge !== null || claim.verification !== null;

export const isHedged = (claim: HeldClaim, stanceOf: StanceOfCue): boolean =>
	claim.hedge !== null ||
	claim.verification === 'not_verified' ||
	heldWith(claim, stanceOf) === 'distancing';
