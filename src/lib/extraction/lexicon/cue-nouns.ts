/**
 * Nouns that report what somebody says: “his claim that …”, “allegations of …”.
 * that: takes a clause · of: takes a thing after “of” or “about” · to: takes “to …”
 */
import type { Stance } from '$lib/dataset/types';

export interface CueNoun {
	readonly stance: Stance;
	readonly frames: ReadonlySet<string>;
}

const NOUNS = `
claim distancing that of to
assertion distancing that
allegation distancing that of
accusation distancing that of
contention distancing that
insinuation distancing that
statement neutral that
announcement neutral that of
declaration neutral that of
report neutral that of
comment neutral that
remark neutral that
argument neutral that
suggestion neutral that of
warning neutral that of
prediction neutral that of
forecast neutral that of
estimate neutral that of
explanation neutral that
acknowledgment endorsing that of
acknowledgement endorsing that of
admission endorsing that of
confirmation endorsing that of
revelation endorsing that of
denial neutral that of
complaint neutral that
promise neutral that to
pledge neutral that to
vow neutral that to
threat neutral that to
assurance neutral that
demand neutral that
proposal neutral that to
call neutral for to
message neutral that
criticism neutral that of
condemnation neutral of
description neutral of
insistence neutral that
charge distancing that
rumor distancing that
rumour distancing that
`;

/** Noun in lower case, singular and plural → what it takes. */
export const CUE_NOUNS: ReadonlyMap<string, CueNoun> = new Map(
	NOUNS.trim()
		.split('\n')
		.flatMap((line) => {
			const [noun = '', stance, ...frames] = line.split(' ');
			const entry: CueNoun = { stance: stance as Stance, frames: new Set(frames) };
			return [
				[noun, entry],
				[`${noun}s`, entry]
			] as const;
		})
);
