/** What the overview shows of a dataset: counts by party and three charts. */
import { countByParty } from '$lib/dataset/counts';
import type { IndexedDataset } from '$lib/dataset/indexed';
import { rivalWordsModel } from '$lib/ui/framing/rival-words';
import { gapModel } from './gap-model';
import { storyModel } from './story-model';

export const overviewPage = (data: IndexedDataset) => ({
	counts: countByParty(data),
	gap: gapModel(data),
	words: rivalWordsModel(data),
	story: storyModel(data)
});

export type OverviewPage = ReturnType<typeof overviewPage>;
