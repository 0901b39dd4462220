/** What was changed in the data themselves: entries with links to the rows they name. */
import type { TableModel } from '$lib/charts/model';
import {
	CHANGE_KINDS,
	type Change,
	type ChangeKind,
	type VersionChanges
} from '$lib/dataset/changes';

export const KIND_NAMES: Readonly<Record<ChangeKind, string>> = {
	added: 'Added',
	revised: 'Revised',
	withdrawn: 'Withdrawn'
};

export interface LinkedRow {
	readonly id: string;
	/** App path of the page that shows the row; null where no page does, or the row is gone. */
	readonly href: `/${string}` | null;
}

export interface LinkedChange extends Omit<Change, 'ids'> {
	/** Name of the table, as shown. */
	readonly title: string;
	readonly rows: readonly LinkedRow[];
}

export interface LinkedVersion extends Omit<VersionChanges, 'changes'> {
	readonly changes: readonly LinkedChange[];
}

/** The versions newer than a day; all of them when it is null. */
export const versionsSince = (
	versions: readonly LinkedVersion[],
	since: string | null
): readonly LinkedVersion[] =>
	since === null ? versions : versions.filter(({ date }) => date > since);

/** Entries by kind, kinds without an entry left out. */
export const byKind = ({ changes }: LinkedVersion) =>
	CHANGE_KINDS.map((kind) => ({
		kind,
		changes: changes.filter((change) => change.kind === kind)
	})).filter(({ changes }) => changes.length > 0);

/** Every entry as a row, for the CSV. */
export function dataChangesTable(versions: readonly LinkedVersion[]): TableModel {
	const labels = [
		'Version',
		'Date',
		'Kind',
		'Table',
		'Rows',
		'Columns',
		'Before',
		'After',
		'Reason'
	];
	return {
		caption: 'Changes to the data',
		columns: labels.map((label) => ({ label })),
		rows: versions.flatMap(({ version, date, changes }) =>
			changes.map((change) =>
				[
					version,
					date,
					change.kind,
					change.table,
					change.rows.map(({ id }) => id).join(' ') || null,
					change.columns.join(' ') || null,
					change.before,
					change.after,
					change.reason
				].map((value) => ({ value }))
			)
		)
	};
}

/** "the `flags` say" → words and names of columns or rows, in turn. */
export const codeParts = (
	text: string
): readonly { readonly text: string; readonly code: boolean }[] =>
	text
		.split('`')
		.map((part, i) => ({ text: part, code: i % 2 === 1 }))
		.filter((part) => part.text !== '');
