/** Counts for every statement of the page that depends on the data. */
import { countByParty } from '$lib/dataset/counts';
import { cautions } from '$lib/dataset/coverage';
import type { IndexedDataset } from '$lib/dataset/indexed';
import {
	busiestOutlets,
	claimsByYear,
	figureSubjects,
	oneSidedMeasures,
	tally
} from '$lib/dataset/voices';

const OUTLETS_SHOWN = 12;

export function methodCounts(data: IndexedDataset) {
	const languages = tally(
		data.claimRows,
		(row) => data.documentById.get(row.documentId)?.language ?? null
	);
	return {
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
		measures: oneSidedMeasures(data)
	};
}

export type MethodCounts = ReturnType<typeof methodCounts>;
