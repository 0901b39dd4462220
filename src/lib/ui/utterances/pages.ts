/** What the pages of utterances need of a dataset. Small and plain, made ahead of time and as of a day. */
import { utterancesOf } from '$lib/attribution/utterances/build';
import { byTelling, shared, standing } from '$lib/attribution/utterances/ranking';
import { reportsOf, sourcesOf } from '$lib/attribution/utterances/utterance';
import type { IndexedDataset } from '$lib/dataset/indexed';
import { utteranceTitle } from './title';

/** Null when the dataset has no such utterance, or nothing in it to compare. */
export function utterancePage(data: IndexedDataset, id: string) {
	const utterance = utterancesOf(data).find((one) => one.id === id);
	if (!utterance) return null;
	return { utterance, title: utteranceTitle(utterance), sources: sourcesOf(utterance) };
}
export type UtterancePage = NonNullable<ReturnType<typeof utterancePage>>;

/** Every utterance that several reports carry, the most telling first. */
export const utteranceList = (data: IndexedDataset) =>
	utterancesOf(data)
		.map(standing)
		.sort(byTelling)
		.map(({ utterance, aspects, differences, documents }) => ({
			id: utterance.id,
			title: utteranceTitle(utterance),
			actors: utterance.actors,
			partyId: utterance.partyIds[0] ?? '',
			date: utterance.date,
			precision: utterance.precision,
			event: utterance.event,
			outlets: [...new Set(reportsOf(utterance).map(({ outlet }) => outlet))],
			aspects,
			differences,
			documents,
			passages: utterance.passages.length,
			shared: shared(utterance).length
		}));
export type UtteranceItem = ReturnType<typeof utteranceList>[number];
