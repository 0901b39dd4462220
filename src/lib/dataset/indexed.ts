/** A dataset with look-ups by id and joined rows. Made once per dataset. */
import { lastDay } from './as-of';
import type { ClaimRow, FigureRow } from './rows';
import type {
	Actor,
	Claim,
	Dataset,
	Document,
	Event,
	Figure,
	Measure,
	Outlet,
	Party
} from './types';

export interface IndexedDataset extends Dataset {
	/** Parties in the one order used everywhere: by name, the group of all others last. */
	readonly orderedParties: readonly Party[];
	readonly partyById: ReadonlyMap<string, Party>;
	readonly actorById: ReadonlyMap<string, Actor>;
	readonly outletById: ReadonlyMap<string, Outlet>;
	readonly documentById: ReadonlyMap<string, Document>;
	readonly eventById: ReadonlyMap<string, Event>;
	readonly measureById: ReadonlyMap<string, Measure>;
	readonly claimById: ReadonlyMap<string, Claim>;
	/** Joined claims, oldest first, those without a date last. */
	readonly claimRows: readonly ClaimRow[];
	readonly claimRowById: ReadonlyMap<string, ClaimRow>;
	/** Joined figures in the order of their date. */
	readonly figureRows: readonly FigureRow[];
	readonly figuresByClaim: ReadonlyMap<string, readonly Figure[]>;
}

/** The one order of parties: alphabetical by name; the residual group last, being no one party. */
export const orderParties = (parties: readonly Party[]): Party[] =>
	[...parties].sort(
		(a, b) => Number(a.residual) - Number(b.residual) || a.name.localeCompare(b.name, 'en')
	);

const byDate = (a: { date: string | null }, b: { date: string | null }): number =>
	(a.date ?? '9999').localeCompare(b.date ?? '9999');

function need<T>(map: ReadonlyMap<string, T>, id: string, table: string): T {
	const found = map.get(id);
	if (found === undefined) throw new Error(`${table} has no row "${id}"; check the data first.`);
	return found;
}

const mapBy = <T>(rows: readonly T[], id: (row: T) => string): ReadonlyMap<string, T> =>
	new Map(rows.map((row) => [id(row), row]));

/** Relays and the publishing agency, without the speaker. */
function carriers(claim: Claim, outlet: Outlet): string[] {
	const all = outlet.actor_id === null ? claim.relayed_by : [...claim.relayed_by, outlet.actor_id];
	return [...new Set(all)].filter((id) => id !== claim.actor_id);
}

/** The document's day of publication, else the day it was said; of a month or year, its last day. */
function publishedBy(claim: Claim, document: Document): string | null {
	if (document.published_on !== null)
		return lastDay(document.published_on, document.published_on_precision);
	return claim.said_on === null ? null : lastDay(claim.said_on, claim.said_on_precision);
}

/**
 * Joins and indexes a checked dataset.
 * @throws Error when a reference leads nowhere (read the dataset with `readDataset` first)
 */
export function indexDataset(dataset: Dataset): IndexedDataset {
	const actorById = mapBy(dataset.actors, (row) => row.actor_id);
	const outletById = mapBy(dataset.outlets, (row) => row.outlet_id);
	const documentById = mapBy(dataset.documents, (row) => row.document_id);
	const eventById = mapBy(dataset.events, (row) => row.event_id);
	const figuresByClaim = new Map<string, Figure[]>();
	for (const figure of dataset.figures) {
		const list = figuresByClaim.get(figure.claim_id);
		if (list) list.push(figure);
		else figuresByClaim.set(figure.claim_id, [figure]);
	}

	const claimRows = dataset.claims.map((claim): ClaimRow => {
		const document = need(documentById, claim.document_id, 'documents');
		const outlet = need(outletById, document.outlet_id, 'outlets');
		const actor = need(actorById, claim.actor_id, 'actors');
		const measures = (figuresByClaim.get(claim.claim_id) ?? []).map((figure) => figure.measure_id);
		return {
			id: claim.claim_id,
			documentId: claim.document_id,
			documentTitle: document.title,
			outletId: document.outlet_id,
			outlet: outlet.name,
			actorId: claim.actor_id,
			actor: actor.name,
			unnamed: actor.kind === 'unnamed',
			partyId: actor.party_id,
			relayedBy: claim.relayed_by.map((id) => need(actorById, id, 'actors').name),
			relayIds: claim.relayed_by,
			carrierIds: carriers(claim, outlet),
			date: claim.said_on ?? document.published_on,
			precision: claim.said_on_precision ?? document.published_on_precision,
			publishedBy: publishedBy(claim, document),
			aboutParty: claim.about_party,
			eventId: claim.event_id,
			event: claim.event_id === null ? null : need(eventById, claim.event_id, 'events').name,
			utteranceId: claim.utterance_id,
			kind: claim.kind,
			summary: claim.summary,
			wording: claim.wording,
			language: claim.wording_language,
			cue: claim.cue,
			stance: claim.stance,
			hedge: claim.hedge,
			verification: claim.verification,
			measureIds: [...new Set(measures)],
			dependsOn: claim.depends_on,
			restsOn: claim.depends_on.map((id) => need(actorById, id, 'actors').name),
			flags: claim.flags
		};
	});
	const sortedClaims = [...claimRows].sort(byDate);
	const claimRowById = mapBy(sortedClaims, (row) => row.id);
	const figureRows = dataset.figures
		.map((figure): FigureRow => {
			const claim = need(claimRowById, figure.claim_id, 'claims');
			return {
				id: figure.figure_id,
				measureId: figure.measure_id,
				value: figure.value,
				valueHigh: figure.value_high,
				qualifier: figure.qualifier,
				date: figure.as_of ?? figure.period_end ?? claim.date,
				periodStart: figure.period_start,
				periodEnd: figure.period_end,
				wording: figure.wording,
				claim
			};
		})
		.sort(byDate);
	const orderedParties = orderParties(dataset.parties);
	return {
		...dataset,
		orderedParties,
		partyById: mapBy(orderedParties, (row) => row.party_id),
		actorById,
		outletById,
		documentById,
		eventById,
		measureById: mapBy(dataset.measures, (row) => row.measure_id),
		claimById: mapBy(dataset.claims, (row) => row.claim_id),
		claimRows: sortedClaims,
		claimRowById,
		figureRows,
		figuresByClaim
	};
}
