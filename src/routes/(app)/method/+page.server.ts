import { lexiconSize, precisionOf } from '$lib/attribution/stance';
import { dataset } from '$lib/dataset/builtin.server';
import { furnitureOf } from '$lib/framing/furniture';
import { methodCounts } from './counts';

export function load() {
	const data = dataset();
	return {
		title: 'Method',
		description:
			'How every number is made, what the data leave out and whose voice is loudest in them.',
		parties: data.orderedParties,
		counts: methodCounts(data),
		cues: {
			sources: data.cue_sources,
			counted: data.cue_counts.reduce((sum, row) => sum + row.count, 0),
			lexicon: lexiconSize(data.cues),
			precision: precisionOf(data.cue_checks, 'all'),
			precisionNotNeutral: precisionOf(data.cue_checks, 'not_neutral')
		},
		corpora: data.corpora.map((corpus) => ({
			...corpus,
			cut: furnitureOf(corpus.corpus_id).map(
				({ outlet, what }) =>
					(outlet ? `${data.outletById.get(outlet)?.name ?? outlet}: ` : '') + what
			)
		}))
	};
}
