/** The chart of an event: the sides' numbers for one thing, with bounds and revisions. */
import type { ChartModel } from '$lib/charts/model';
import type { Accord } from '$lib/events/accord';
import type { EventClaim } from '$lib/events/event-claim';
import { measuresOf } from '$lib/events/trails';
import { listed, sideName } from '$lib/figures/sentence';
import type { Measure } from '$lib/dataset/types';
import { chartAsOf } from '../as-of-words';
import { claimsSource } from '../claims-source';
import { groupsOf } from '$lib/ui/figures/drawing';
import { figureTable } from '$lib/ui/figures/figure-table';
import { howToRead } from '$lib/ui/figures/how-to-read';
import { eventDrawing, figuresOf } from './drawing';
import type { EventPage } from './event-page';
import { eventFinding } from './finding';

const ORDER = ['disputed', 'agreed', 'open', 'apart', 'alone'] as const;

/** The measure that is drawn first: where most voices can be set against each other, then most reports. */
export function firstMeasure(claims: readonly EventClaim[], { numbers }: Accord): string {
	const reports = (id: string): number =>
		figuresOf(claims, id).filter((figure) => figure.value !== null).length;
	const ranked = [...numbers].sort(
		(a, b) =>
			ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) ||
			b.sayings.length - a.sayings.length ||
			reports(b.measureId) - reports(a.measureId)
	);
	return ranked[0]?.measureId ?? measuresOf(claims)[0] ?? '';
}

/**
 * @param seen the claims published by the chosen day
 * @param asof that day, or null
 */
export function eventChart(
	page: EventPage,
	seen: readonly EventClaim[],
	accord: Accord,
	measure: Measure,
	asof: string | null
): ChartModel {
	const { event, parties } = page;
	const id = measure.measure_id;
	const figures = figuresOf(seen, id);
	const drawing = eventDrawing(seen, page.claims, measure, parties);
	const finding = eventFinding(
		accord.numbers.find((one) => one.measureId === id),
		seen,
		measure,
		parties
	);
	const speaking = parties.filter((party) =>
		figures.some((figure) => figure.claim.partyId === party.party_id)
	);
	const joined = drawing.series.some((series) => series.draw === 'steps');
	const undated = figures.filter((figure) => figure.claim.date === null).length;
	const model: ChartModel = {
		id: `numbers-${id.replaceAll('_', '-')}`,
		title: finding.title,
		subtitle: [
			`${measure.name}, ${event.name}.`,
			finding.detail,
			undated > 0 ? `${undated} without a date: in the table only.` : ''
		]
			.filter(Boolean)
			.join(' '),
		alt: `Dot plot over time of ${measure.name}, as reported by ${listed(speaking.map(sideName))}. ${finding.detail}`,
		howToRead: [
			...howToRead(
				drawing.series.map((series) => ({ ...series, draw: 'points' as const })),
				'linear'
			),
			...(joined
				? ['A line joins reports of one side where a later one replaces an earlier one.']
				: []),
			'Reports of one day stand side by side; the order within a day is known only where a line joins them.'
		],
		groups: groupsOf(parties),
		panels: [{ drawing }],
		table: figureTable(figures, new Map([[id, measure]]), parties, `${measure.name}: every report`),
		source: claimsSource(figures.map((figure) => figure.claim)),
		sensitive: measure.sensitive,
		...(figures.length === 0 && {
			empty: 'Nobody gives a number of it here.'
		})
	};
	return chartAsOf(model, asof);
}
