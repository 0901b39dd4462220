import { dataset } from '$lib/dataset/builtin.server';
import { sortClaims } from '$lib/dataset/search';

/** The first page of claims; the rest comes as rows.json, once the page can filter. */
export function load() {
	const data = dataset();
	const speakers = new Set(data.claimRows.map((claim) => claim.actorId));
	const carriers = new Set(data.claimRows.map((claim) => claim.outletId));
	const relays = new Set(data.claimRows.flatMap((claim) => claim.carrierIds));
	const agencies = data.actors.filter(
		(actor) => actor.kind === 'news_agency' || relays.has(actor.actor_id)
	);
	const measured = new Set(data.figureRows.map((figure) => figure.measureId));
	const named = (id: string, name: string) => ({ id, name });
	const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');
	return {
		title: 'Claims',
		description: 'Search every claim: who said it, through whom, when, in which words.',
		total: data.claimRows.length,
		first: sortClaims(data.claimRows, 'newest').slice(0, 25),
		parties: data.orderedParties,
		actors: data.actors
			.filter((actor) => speakers.has(actor.actor_id))
			.map((actor) => named(actor.actor_id, actor.name))
			.sort(byName),
		outlets: data.outlets
			.filter((outlet) => carriers.has(outlet.outlet_id))
			.map((outlet) => named(outlet.outlet_id, outlet.name))
			.sort(byName),
		relays: agencies.map((actor) => named(actor.actor_id, actor.name)).sort(byName),
		measures: data.measures
			.filter((measure) => measured.has(measure.measure_id))
			.map((measure) => named(measure.measure_id, measure.name))
			.sort(byName)
	};
}
