/** Search in the list of utterances: every word must occur, in any order. */
import type { Aspect } from '$lib/attribution/utterances/changes';
import { fold } from '$lib/dataset/search';
import type { UtteranceItem } from './pages';

export type { UtteranceItem };

/**
 * Those whose title, speaker, outlets or event hold every word asked for.
 * @param differs a thing that must differ; empty for any
 */
export function findUtterances(
	list: readonly UtteranceItem[],
	words: string,
	differs: Aspect | '' = ''
): UtteranceItem[] {
	const wanted = fold(words).split(/\s+/).filter(Boolean);
	return list.filter(({ title, actors, outlets, event, aspects }) => {
		if (differs !== '' && !aspects.includes(differs)) return false;
		const text = fold([title, ...actors, ...outlets, event ?? ''].join('\n'));
		return wanted.every((word) => text.includes(word));
	});
}
