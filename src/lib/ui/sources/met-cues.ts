/** Cues as they were met, in a corpus or in claims coded by hand: one form for both, never mixed. */
import type { Stance } from '$lib/dataset/types';
import type { CuePage } from './cue-page';
import { CODED } from './params';
import type { SourceClaim } from './source-claim';
import type { Named } from './sources-page';

export interface MetCueRow {
	readonly outletId: string;
	readonly partyId: string;
	readonly cueId: string;
	/** Null for a printed cue that the lexicon does not have and nobody coded. */
	readonly stance: Stance | null;
	readonly count: number;
}

/** Where cues were met. */
export const textsOf = (page: CuePage): Named[] => [
	...page.corpora.map(({ id, name }) => ({ id, name })),
	{ id: CODED, name: 'Claims in these data, coded by hand' }
];

/** The cues of one place. */
export function metCues(page: CuePage, claims: readonly SourceClaim[], texts: string): MetCueRow[] {
	if (texts === CODED)
		return claims.flatMap(({ outletId, partyId, cueId, stance }) =>
			cueId === null ? [] : [{ outletId, partyId, cueId, stance, count: 1 }]
		);
	return page.counts.flatMap(([corpus, outletId, partyId, cue, count]) => {
		const [cueId = '', , stance = 'neutral'] = page.cues[cue] ?? [];
		return corpus === texts ? [{ outletId, partyId, cueId, stance, count }] : [];
	});
}

/** The cue as it is shown. */
export function cueNames(page: CuePage): (id: string) => string {
	const names = new Map(page.cues.map(([id, name]) => [id, name]));
	return (id) => names.get(id) ?? id;
}
