/** Every figure and claim, as a page fetches them when it must count anew: as of a day, or by another rule. */
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { Measure } from '$lib/dataset/types';
import { revisionsOf, type Revisions } from './known-by';
import { packRows } from './pack';
import type { PackedRows } from './unpack';

export interface PackedAll extends PackedRows {
	readonly measures: readonly Measure[];
	readonly revisions: Revisions;
}

/** Without what only cards and definitions show. */
export const allRows = (data: IndexedDataset): PackedAll => ({
	...packRows(data.figureRows, { claims: data.claimRows, cards: false }),
	measures: data.measures.map((measure) => ({ ...measure, definition: '' })),
	revisions: revisionsOf(data)
});
