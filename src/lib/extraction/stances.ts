/** The stance of cues, from the dataset's list of them. */
import type { Stance } from '$lib/dataset/types';

/** Printed form in lower case → stance, for `ExtractionContext.stances`. */
export function stancesOf(
	cues: readonly { readonly forms: readonly string[]; readonly stance: Stance }[]
): ReadonlyMap<string, Stance> {
	const found = new Map<string, Stance>();
	for (const cue of cues)
		for (const form of cue.forms)
			if (!found.has(form.toLowerCase())) found.set(form.toLowerCase(), cue.stance);
	return found;
}
