/** The tables as of a day: how many rows, and the rows of those that change with the day. */
import type { Columns, Table } from '$lib/dataset/fields';
import type { IndexedDataset } from '$lib/dataset/indexed';
import { TABLES } from '$lib/dataset/tables';
import { writeTable } from '$lib/dataset/write-table';

/** Tables whose rows depend on the day; the others are names, definitions and undated counts. */
export const DATED = ['documents', 'events', 'claims', 'figures', 'term_counts'] as const;
export type DatedTable = (typeof DATED)[number];

export interface DayTables {
	readonly rows: Readonly<Record<DatedTable, number>>;
	/** One of them as CSV. */
	csv(name: DatedTable): string;
}

export function dayTables(data: IndexedDataset): DayTables {
	const { documents, events, claims, figures, term_counts } = data;
	return {
		rows: {
			documents: documents.length,
			events: events.length,
			claims: claims.length,
			figures: figures.length,
			term_counts: term_counts.length
		},
		csv: (name) => {
			const table: Table<Columns> = TABLES[name];
			return writeTable(table, data[name]);
		}
	};
}
