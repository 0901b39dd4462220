/** The extractor with the built-in dataset, as the command line makes it. */
import { readDataFolder } from '../../../src/cli/data-folder';
import { readDataset } from '../../../src/lib/dataset/read-dataset';
import type { Dataset } from '../../../src/lib/dataset/types';
import { makeExtractor, type Extractor } from '../../../src/lib/extraction/extract';
import { loadTagger } from '../../../src/lib/extraction/reading/wink-tagger';
import { stancesOf } from '../../../src/lib/extraction/stances';

export async function builtinExtractor(): Promise<{ dataset: Dataset; extractor: Extractor }> {
	const { dataset } = readDataset(readDataFolder('data'));
	const extractor = makeExtractor({
		tagger: await loadTagger(),
		actors: dataset.actors,
		parties: dataset.parties,
		measures: dataset.measures,
		speakerWords: dataset.speaker_words,
		stances: stancesOf(dataset.cues)
	});
	return { dataset, extractor };
}
