/** How cues hold what they report: shares of neutral, distancing and endorsing cues with intervals. */
import { wilson, type Proportion } from '$lib/dataset/statistics/wilson';
import type { Cue, CueCheck, CueCount, Stance } from '$lib/dataset/types';

/** Below this many cues nothing is said, and what is drawn is faint. */
export const FEW_CUES = 20;

export const STANCE_ORDER: readonly Stance[] = ['neutral', 'distancing', 'endorsing'];

/** Cues of one outlet (or of all) for one party. */
export interface StanceShare {
	readonly outletId: string;
	readonly partyId: string;
	readonly cues: number;
	readonly counts: Readonly<Record<Stance, number>>;
	/** Null without cues: no share is not a share of nothing. */
	readonly shares: Readonly<Record<Stance, Proportion | null>>;
	/** Too few cues to conclude anything. */
	readonly few: boolean;
}

/** A cue as it was met: who printed it, about whom, and how it holds what it reports. */
export interface MetCue {
	readonly outletId: string;
	readonly partyId: string;
	readonly stance: Stance;
	readonly count: number;
}

const none = (): Record<Stance, number> => ({ neutral: 0, distancing: 0, endorsing: 0 });

/** Cues counted in corpora, with the stance of the lexicon. */
export function metInCorpora(
	counts: readonly Pick<CueCount, 'outlet_id' | 'party_id' | 'cue_id' | 'count'>[],
	cues: readonly Pick<Cue, 'cue_id' | 'stance'>[]
): MetCue[] {
	const stanceOf = new Map(cues.map((cue) => [cue.cue_id, cue.stance]));
	return counts.flatMap(({ outlet_id, party_id, cue_id, count }) => {
		const stance = stanceOf.get(cue_id);
		return stance === undefined ? [] : [{ outletId: outlet_id, partyId: party_id, stance, count }];
	});
}

/**
 * Shares by outlet and party, in the order of first appearance.
 * @param outletOf puts outlets together; the outlet itself when left out
 */
export function stanceShares(
	met: readonly MetCue[],
	outletOf: (outletId: string) => string = (id) => id
): StanceShare[] {
	const groups = new Map<
		string,
		{ outletId: string; partyId: string; counts: Record<Stance, number> }
	>();
	for (const { outletId, partyId, stance, count } of met) {
		const outlet = outletOf(outletId);
		const key = `${outlet} ${partyId}`;
		const group = groups.get(key) ?? { outletId: outlet, partyId, counts: none() };
		group.counts[stance] += count;
		groups.set(key, group);
	}
	return [...groups.values()].map(({ outletId, partyId, counts }) => {
		const cues = counts.neutral + counts.distancing + counts.endorsing;
		return {
			outletId,
			partyId,
			cues,
			counts,
			shares: {
				neutral: wilson(counts.neutral, cues),
				distancing: wilson(counts.distancing, cues),
				endorsing: wilson(counts.endorsing, cues)
			},
			few: cues < FEW_CUES
		};
	});
}

/** How many cues of each stance a lexicon has. */
export function lexiconSize(
	cues: readonly Pick<Cue, 'stance'>[]
): Readonly<Record<Stance, number>> {
	const sizes = none();
	for (const { stance } of cues) sizes[stance] += 1;
	return sizes;
}

/** Places read by hand that were right in every respect, of all that were read. */
export interface Precision {
	readonly right: number;
	readonly read: number;
	readonly share: Proportion | null;
}

/** Measured precision of the counts: the right side, and a cue that reports. */
export function precisionOf(
	checks: readonly Pick<CueCheck, 'sample' | 'right_party' | 'reports'>[],
	sample: CueCheck['sample']
): Precision {
	const own = checks.filter((check) => check.sample === sample);
	const right = own.filter((check) => check.right_party && check.reports).length;
	return { right, read: own.length, share: wilson(right, own.length) };
}
