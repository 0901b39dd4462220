/** Words behind a verb that belong to the cue: “point out”, “call on”, “accuse of”. */
import { timeEnd } from '../grammar/phrases';
import type { CueVerb } from '../lexicon/cue-verbs';
import type { Reading } from '../reading/reading';

/** The frames of a verb whose object is all that it reports. */
export const THING: ReadonlySet<string> = new Set(['thing']);
const OUT: ReadonlySet<string> = new Set(['that', 'thing', 'quote', 'wh']);
const ON: ReadonlySet<string> = new Set(['whom']);

/** Frames that go with a particle, and the index after it. */
export function withParticle(
	r: Reading,
	verb: CueVerb,
	at: number
): { frames: ReadonlySet<string>; at: number } | null {
	const next = r.words[at]?.lower ?? '';
	// “reported on Thursday that”: the word begins a time.
	if (!verb.particles.includes(next) || timeEnd(r, at, at + 6) > at)
		return verb.bound ? null : { frames: verb.frames, at };
	if (next === 'out') {
		if (r.words[at + 1]?.lower === 'at' || r.words[at + 1]?.lower === 'against')
			return { frames: THING, at: at + 2 };
		return { frames: OUT, at: at + 1 };
	}
	if (verb.lemma === 'call' && /^(?:on|upon)$/.test(next)) return { frames: ON, at: at + 1 };
	if (verb.lemma === 'call' || verb.bound) return { frames: THING, at: at + 1 };
	// “said of the plan that”, “told about”: the sure content decides.
	return { frames: new Set([...verb.frames, 'thing']), at: at + 1 };
}
