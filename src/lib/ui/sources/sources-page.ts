/** What the page on sources shows of claims: it can be made of any dataset, also of one as of a day. */
import { cautionSeen, heldWith, isHedged, stanceLookup } from '$lib/attribution/hedged';
import { opponentClaims } from '$lib/attribution/opponent';
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { Cue } from '$lib/dataset/types';
import { packClaims, type PackedClaims, type SourceClaim } from './source-claim';

export interface Named {
	readonly id: string;
	readonly name: string;
}

export interface SourcesPage {
	readonly claims: PackedClaims;
	readonly actors: readonly (Named & { readonly partyId: string })[];
	/** A data file is not printed for readers: it is not drawn among outlets. */
	readonly outlets: readonly (Named & { readonly dataFile: boolean })[];
	/** Things that claims can be chosen by, those with most claims first. */
	readonly events: readonly Named[];
	readonly measures: readonly Named[];
	/** Claims known only through the opposing side, newest first. */
	readonly opponent: readonly {
		readonly id: string;
		readonly partyId: string;
		readonly actor: string;
		readonly summary: string;
		readonly way: string;
		readonly date: string | null;
	}[];
}

/** The cue of the lexicon that a printed form belongs to, else the form itself. */
function cueLookup(cues: readonly Pick<Cue, 'cue_id' | 'forms'>[]): (form: string) => string {
	const ids = new Map(
		cues.flatMap(({ cue_id, forms }) => forms.map((form) => [form.toLowerCase(), cue_id] as const))
	);
	return (form) => ids.get(form.toLowerCase()) ?? form.toLowerCase();
}

function sourceClaims(data: IndexedDataset, opponent: ReadonlySet<string>): SourceClaim[] {
	const stanceOf = stanceLookup(data.cues);
	const cueOf = cueLookup(data.cues);
	return data.claimRows.map((row) => {
		const claim = data.claimById.get(row.id);
		const held = { ...row, reviewed: claim?.reviewed ?? false };
		return {
			id: row.id,
			documentId: row.documentId,
			outletId: row.outletId,
			actorId: row.actorId,
			partyId: row.partyId,
			relayIds: row.relayIds,
			dependsOn: row.dependsOn,
			eventId: row.eventId,
			measureIds: row.measureIds,
			date: row.date,
			position: claim?.position ?? 1,
			cueId: row.cue === null ? null : cueOf(row.cue),
			stance: heldWith(held, stanceOf),
			seen: cautionSeen(held),
			hedged: isHedged(held, stanceOf),
			opponent: opponent.has(row.id)
		};
	});
}

/** Ids by how many claims they have; those with two or more, most first. */
function chosenBy(ids: readonly string[], nameOf: (id: string) => string): Named[] {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count > 1)
		.sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
		.map(([id, count]) => ({ id, name: `${nameOf(id)} (${count})` }));
}

export function sourcesPage(data: IndexedDataset): SourcesPage {
	const opponent = opponentClaims(data);
	const claims = sourceClaims(data, opponent);
	const spoken = new Set(
		claims.flatMap((claim) => [claim.actorId, ...claim.relayIds, ...claim.dependsOn])
	);
	const printed = new Set(claims.map((claim) => claim.outletId));
	return {
		claims: packClaims(claims),
		actors: data.actors
			.filter((actor) => spoken.has(actor.actor_id))
			.map(({ actor_id, name, party_id }) => ({ id: actor_id, name, partyId: party_id })),
		outlets: data.outlets
			.filter((outlet) => printed.has(outlet.outlet_id))
			.map(({ outlet_id, name, kind }) => ({
				id: outlet_id,
				name,
				dataFile: kind === 'data_file'
			})),
		events: chosenBy(
			claims.flatMap((claim) => claim.eventId ?? []),
			(id) => data.eventById.get(id)?.name ?? id
		),
		measures: chosenBy(
			claims.flatMap((claim) => claim.measureIds),
			(id) => data.measureById.get(id)?.name ?? id
		),
		opponent: data.claimRows
			.filter((row) => opponent.has(row.id))
			.reverse()
			.map((row) => ({
				id: row.id,
				partyId: row.partyId,
				actor: row.actor,
				summary: row.summary,
				way: [...row.relayedBy, row.outlet].join(', then '),
				date: row.date
			}))
	};
}
