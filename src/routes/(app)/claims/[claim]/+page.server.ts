import { error } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { otherSources } from '$lib/dataset/other-sources';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	dataset().claims.map((claim) => ({ claim: claim.claim_id }));

export function load({ params }) {
	const data = dataset();
	const row = data.claimRowById.get(params.claim);
	const claim = data.claimById.get(params.claim);
	if (!row || !claim) error(404, 'There is no claim of this name.');
	const document = data.documentById.get(claim.document_id);
	const outlet = document && data.outletById.get(document.outlet_id);
	const names = (ids: readonly string[]) =>
		ids.map((id) => {
			const actor = data.actorById.get(id);
			return { id, name: actor?.name ?? id, partyId: actor?.party_id ?? null };
		});
	const others = otherSources(data, row);
	return {
		title: row.summary,
		description: `Who said it, through whom, when and in which words: ${row.actor} in ${row.outlet}.`,
		row,
		claim,
		document,
		outlet,
		actor: data.actorById.get(claim.actor_id),
		event: claim.event_id === null ? null : data.eventById.get(claim.event_id),
		relays: names(claim.relayed_by),
		dependsOn: names(claim.depends_on),
		figures: (data.figuresByClaim.get(claim.claim_id) ?? []).map((figure) => ({
			figure,
			measure: data.measureById.get(figure.measure_id)
		})),
		sameUtterance: data.claimRows.filter(
			(other) =>
				other.utteranceId !== null && other.utteranceId === row.utteranceId && other.id !== row.id
		),
		others,
		/** Names of the measures on the page, to say what each card counts. */
		measureNames: Object.fromEntries(
			others
				.flatMap((side) => side.claims)
				.flatMap((other) => other.measureIds)
				.map((id) => [id, data.measureById.get(id)?.name ?? id])
		),
		parties: data.orderedParties
	};
}
