/** What the page of one claim needs of a dataset. */
import { opponentClaims } from '$lib/attribution/opponent';
import type { IndexedDataset } from '$lib/dataset/indexed';
import { otherSources } from '$lib/dataset/other-sources';
import { claimWordings } from './wording-guard';

/** Null when the dataset has no such claim. */
export function claimPage(data: IndexedDataset, id: string) {
	const row = data.claimRowById.get(id);
	const claim = data.claimById.get(id);
	if (!row || !claim) return null;
	const document = data.documentById.get(claim.document_id);
	const names = (ids: readonly string[]) =>
		ids.map((id) => {
			const actor = data.actorById.get(id);
			return { id, name: actor?.name ?? id, partyId: actor?.party_id ?? null };
		});
	const others = otherSources(data, row);
	return {
		row,
		claim,
		document,
		outlet: document && data.outletById.get(document.outlet_id),
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
		/** Earlier claims of its own side that it replaces, and later ones that replace it. */
		revises: claim.revises.flatMap((other) => data.claimRowById.get(other) ?? []),
		revisedBy: data.claims
			.filter(({ revises }) => revises.includes(id))
			.flatMap(({ claim_id }) => data.claimRowById.get(claim_id) ?? []),
		others,
		onlyThroughOpponent: opponentClaims(data).has(id),
		wordings: claimWordings(data, id),
		/** Names of the measures on the page, to say what each card counts. */
		measureNames: Object.fromEntries(
			others
				.flatMap((side) => side.claims)
				.flatMap((other) => other.measureIds)
				.map((id) => [id, data.measureById.get(id)?.name ?? id])
		)
	};
}

export type ClaimPage = NonNullable<ReturnType<typeof claimPage>>;
