/** Entries of the list of changes with the pages of the rows they name; made while building. */
import type { VersionChanges } from '$lib/dataset/changes';
import type { IndexedDataset } from '$lib/dataset/indexed';
import { TABLES } from '$lib/dataset/tables';
import type { LinkedRow, LinkedVersion } from './data-changes';

/** The page of a row, by table; tables without a page of their own are not here. */
function pages(data: IndexedDataset): Readonly<Record<string, (id: string) => string | null>> {
	const figures = new Map(data.figures.map((row) => [row.figure_id, row.claim_id]));
	const terms = new Map(data.framing_terms.map((row) => [row.term_id, row.concept_id]));
	const measured = new Set(data.figureRows.map((row) => row.measureId));
	const at = (room: string, id: string | undefined) => (id === undefined ? null : `${room}/${id}`);
	return {
		claims: (id) => at('claims', data.claimById.get(id)?.claim_id),
		figures: (id) => at('claims', figures.get(id)),
		documents: (id) => at('documents', data.documentById.get(id)?.document_id),
		measures: (id) => (measured.has(id) ? `figures/${id}` : null),
		framing_concepts: (id) =>
			data.framing_concepts.some((one) => one.concept_id === id) ? `framing/${id}` : null,
		framing_terms: (id) => at('framing', terms.get(id))
	};
}

/** Every version with its entries, each row linked to the page that shows it. */
export function linkChanges(
	data: IndexedDataset,
	versions: readonly VersionChanges[]
): LinkedVersion[] {
	const byTable = pages(data);
	const titles = new Map(
		Object.values<{ name: string; title: string }>(TABLES).map(({ name, title }) => [name, title])
	);
	const link = (table: string, id: string): LinkedRow => {
		const path = byTable[table]?.(id) ?? null;
		return { id, href: path === null ? null : `/${path}` };
	};
	return versions.map((version) => ({
		...version,
		changes: version.changes.map(({ ids, ...change }) => ({
			...change,
			title: titles.get(change.table) ?? change.table,
			rows: ids.map((id) => link(change.table, id))
		}))
	}));
}

/** The entries that name one of these rows, a version each; versions without one are left out. */
export const changesNaming = (
	versions: readonly VersionChanges[],
	ids: readonly string[]
): readonly VersionChanges[] =>
	versions
		.map((version) => ({
			...version,
			changes: version.changes
				.filter((change) => change.ids.some((id) => ids.includes(id)))
				.map((change) => ({ ...change, ids: change.ids.filter((id) => ids.includes(id)) }))
		}))
		.filter(({ changes }) => changes.length > 0);
