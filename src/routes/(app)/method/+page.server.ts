import { dataset } from '$lib/dataset/builtin.server';
import { countByParty } from '$lib/dataset/counts';
import { cautions } from '$lib/dataset/coverage';
import {
	busiestOutlets,
	claimsByYear,
	figureSubjects,
	oneSidedMeasures,
	tally
} from '$lib/dataset/voices';
import { furnitureOf } from '$lib/framing/furniture';

const OUTLETS_SHOWN = 12;

/** Counts for every statement of the page that depends on the data. */
export function load() {
	const data = dataset();
	const languages = tally(
		data.claimRows,
		(row) => data.documentById.get(row.documentId)?.language ?? null
	);
	return {
		title: 'Method',
		description:
			'How every number is made, what the data leave out and whose voice is loudest in them.',
		parties: data.orderedParties,
		totals: {
			claims: data.claimRows.length,
			documents: new Set(data.claimRows.map((row) => row.documentId)).size,
			outlets: new Set(data.claimRows.map((row) => row.outletId)).size
		},
		byParty: countByParty(data),
		byYear: claimsByYear(data),
		cautions: cautions(data),
		subjects: figureSubjects(data),
		outlets: busiestOutlets(data, OUTLETS_SHOWN),
		languages,
		measures: oneSidedMeasures(data),
		corpora: data.corpora.map((corpus) => ({
			...corpus,
			cut: furnitureOf(corpus.corpus_id).map(
				({ outlet, what }) =>
					(outlet ? `${data.outletById.get(outlet)?.name ?? outlet}: ` : '') + what
			)
		}))
	};
}
