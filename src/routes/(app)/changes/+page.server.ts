import { dataset } from '$lib/dataset/builtin.server';
import { builtinChanges } from '$lib/dataset/changelog.server';
import { changesPage } from '$lib/ui/changes/changes-page';
import { linkChanges } from '$lib/ui/changes/link-changes';

/** Revisions since the beginning; other days and new claims are computed in the browser. */
export function load() {
	const data = dataset();
	const all = changesPage(data, null);
	return {
		title: 'What changed',
		description:
			'Claims that were published or revised after a day, and what was added, revised or withdrawn in the data.',
		parties: data.orderedParties,
		page: { ...all, rows: all.rows.filter((row) => row.revises.length > 0) },
		versions: linkChanges(data, builtinChanges())
	};
}
