/** Names and styles of what the charts on sources draw. */
import type { ChartGroup, MarkStyle } from '$lib/charts/model';
import type { Party } from '$lib/dataset/types';
import type { SourcesPage } from './sources-page';

export interface Names {
	actor(id: string): string;
	outlet(id: string): string;
	/** A file of data, which no reader is given to read. */
	isDataFile(id: string): boolean;
	partyOf(actorId: string): string;
	party(id: string): Party | undefined;
	readonly parties: readonly Party[];
}

export const OUTLET_STYLE: MarkStyle = { colour: 'grey', marker: 'square' };

export const styleOf = (party: Party | undefined): MarkStyle =>
	party ? { colour: party.colour, marker: party.marker } : OUTLET_STYLE;

export const groupsOf = (parties: readonly Party[]): ChartGroup[] =>
	parties.map((party) => ({
		id: party.party_id,
		label: party.short_name,
		style: styleOf(party)
	}));

export function namesOf(
	page: Pick<SourcesPage, 'actors' | 'outlets'>,
	parties: readonly Party[]
): Names {
	const actors = new Map(page.actors.map((actor) => [actor.id, actor]));
	const outlets = new Map(page.outlets.map((outlet) => [outlet.id, outlet]));
	const byId = new Map(parties.map((party) => [party.party_id, party]));
	return {
		actor: (id) => actors.get(id)?.name ?? id,
		outlet: (id) => outlets.get(id)?.name ?? id,
		isDataFile: (id) => outlets.get(id)?.dataFile ?? false,
		partyOf: (id) => actors.get(id)?.partyId ?? '',
		party: (id) => byId.get(id),
		parties
	};
}
