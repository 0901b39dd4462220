/** Through whom a claim came: the agency that reported it, the outlet that was told it. */
import type { Attribution } from '../frames/attribution';
import type { Range, Reading } from '../reading/reading';
import type { KnownActor } from '../resolve/actors';
import type { Resolver } from '../resolve/resolve';
import type { Voice } from '../resolve/voice';

/** Whether an actor passes on what others say: an agency or an outlet. */
export const isCarrier = (actor: KnownActor | null | undefined): boolean =>
	actor?.kind === 'news_agency' || actor?.kind === 'news_outlet';

/** How far behind the cue a medium may be named: “in an interview with Fox News”. */
const REACH = 14;

/** The medium named in the frame: “told AFP”, “in an interview with Fox News”, “on NTV”. */
export function mediumOf(
	r: Reading,
	attribution: Attribution,
	resolver: Resolver
): KnownActor | null {
	const said = (range: Range): KnownActor | null => {
		const voice = resolver.plain(r, range);
		return isCarrier(voice?.actor) ? (voice?.actor ?? null) : null;
	};
	if (attribution.recipient) {
		const found = said(attribution.recipient);
		if (found) return found;
	}
	const after = attribution.content
		.map(([first]) => first)
		.filter((first) => first >= attribution.cue[1]);
	const last = Math.min(
		...after,
		attribution.cue[1] + REACH,
		r.sentences[r.sentenceOf[attribution.cue[0]] ?? 0]?.last ?? 0
	);
	const [head] = [attribution.cue[1] - 1];
	for (let i = attribution.verb?.lemma === 'tell' ? head : attribution.cue[1]; i < last; i++) {
		if (i !== head && !/^(?:with|on|to|by|in|told|via)$/.test(r.words[i]?.lower ?? '')) continue;
		let end = i + 1;
		while (end < last && /^(?:PROPN|DET|NOUN|ADJ)$/.test(r.words[end]?.tag ?? '')) end++;
		const found = end > i + 1 ? said([i + 1, end]) : null;
		if (found) return found;
	}
	return null;
}

/** Whom an agency cites at the end of its report: “AFP said five were hurt, citing officials”. */
export function citedBy(
	all: readonly Attribution[],
	index: number,
	voices: readonly (Voice | null)[],
	r: Reading
): Range | null {
	const own = all[index];
	if (!own || !isCarrier(voices[index]?.actor)) return null;
	const sentence = r.sentenceOf[own.cue[0]];
	const citing = all.find(
		(other) =>
			other !== own &&
			r.sentenceOf[other.cue[0]] === sentence &&
			other.cue[0] > own.cue[0] &&
			/^citing$/.test(r.words[other.cue[0]]?.lower ?? '')
	);
	return citing?.content[0] ?? null;
}
