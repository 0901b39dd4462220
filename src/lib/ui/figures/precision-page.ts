/** What the page about digits needs: the figures of losses, packed, and which were read in files of totals. */
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { Measure, Party } from '$lib/dataset/types';
import { countsLosses, digitsGiven, REASONS, type LeftOut } from '$lib/figures/precision';
import { packRows } from './pack';
import type { PackedRows } from './unpack';

export interface PackedPrecision {
	/** The numbers that are counted: each statement once, in its first publication. */
	readonly packed: PackedRows;
	readonly measures: readonly Measure[];
	readonly parties: readonly Party[];
	/** How many are not, by reason. */
	readonly leftOut: readonly (readonly [LeftOut, number])[];
}

export function precisionPage(data: IndexedDataset): PackedPrecision {
	const isFile = ({ claim }: { readonly claim: { readonly documentId: string } }): boolean =>
		data.documentById.get(claim.documentId)?.quality === 'data_file';
	const { counted, leftOut } = digitsGiven(data.figureRows, data.measures, isFile);
	const rows = counted.map(({ row }) => row);
	const used = new Set(rows.map((row) => row.measureId));
	return {
		packed: packRows(rows, { cards: false }),
		measures: data.measures
			.filter((measure) => countsLosses(measure) && used.has(measure.measure_id))
			.map((measure) => ({ ...measure, definition: '' })),
		parties: data.orderedParties,
		leftOut: REASONS.flatMap((reason) => {
			const count = leftOut.get(reason);
			return count === undefined ? [] : [[reason, count] as const];
		})
	};
}
