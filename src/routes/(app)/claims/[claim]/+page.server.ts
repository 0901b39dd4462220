import { error } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { builtinChanges } from '$lib/dataset/changelog.server';
import { changesNaming, linkChanges } from '$lib/ui/changes/link-changes';
import { claimPage } from '$lib/ui/claims/claim-page';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	dataset().claims.map((claim) => ({ claim: claim.claim_id }));

export function load({ params }) {
	const data = dataset();
	const page = claimPage(data, params.claim);
	if (!page) error(404, 'There is no claim of this name.');
	const own = [page.claim.claim_id, ...page.figures.map(({ figure }) => figure.figure_id)];
	return {
		title: page.row.summary,
		description: `Who said it, through whom, when and in which words: ${page.row.actor} in ${page.row.outlet}.`,
		page,
		/** What was changed in the data about it, and why. */
		changes: linkChanges(data, changesNaming(builtinChanges(), own)),
		parties: data.orderedParties
	};
}
