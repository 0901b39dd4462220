/** The share of round numbers, year by year → marks with intervals. */
import type { ChartModel, ChartPoint, TableCell } from '$lib/charts/model';
import type { Party } from '$lib/dataset/types';
import { LEAST_NUMBERS, sharesByYear, type YearShare } from '$lib/figures/precision-shares';
import { DAY } from '$lib/figures/when';
import { chartAsOf } from '../as-of-words';
import { claimsSource } from '../claims-source';
import { groupsOf } from './drawing';
import { EMPTY, PANELS, percent, WHAT, type PrecisionView } from './precision-view';

/** Days between two sides in one year, so that no mark hides another. */
const STEP_DAYS = 40;

/** A share of a year stands near its middle, the sides next to each other in their one order. */
const placeOf = ({ year, speaker }: YearShare, parties: readonly Party[]): number =>
	Date.UTC(year, 6, 1) + (parties.indexOf(speaker) - (parties.length - 1) / 2) * STEP_DAYS * DAY;

const whose = ({ own }: YearShare): string => (own ? 'its own losses' : 'losses of another');

function pointOf(one: YearShare, parties: readonly Party[]): ChartPoint {
	const [share, low, high] = [percent(one.share), percent(one.low), percent(one.high)];
	return {
		x: placeOf(one, parties),
		y: share,
		low,
		high,
		faint: one.numbers < LEAST_NUMBERS,
		words: `${one.speaker.short_name} on ${whose(one)}, ${one.year}: ${one.round} of ${one.numbers} numbers are round, ${share} %; 95 % interval ${low} to ${high} %`
	};
}

export function yearsChart({ counted, parties, asof }: PrecisionView): ChartModel {
	const shares = sharesByYear(counted, parties);
	const model: ChartModel = {
		id: 'round-numbers-by-year',
		title: 'The share of round numbers, year by year',
		subtitle: `${WHAT} Both charts share one scale.`,
		alt: 'Dot charts by year of the share of round numbers, for own losses and for the losses of another.',
		howToRead: [
			'Each mark is one year of one side; the sides of a year stand next to each other. The line through a mark is a Wilson 95 % interval.',
			`Faint marks rest on fewer than ${LEAST_NUMBERS} numbers. Where a side gave none in a year, there is no mark.`
		],
		groups: groupsOf(parties),
		panels: PANELS.map(({ label, own }) => ({
			label,
			drawing: {
				form: 'dots',
				x: { kind: 'time', label: 'Year' },
				y: { kind: 'linear', label: 'Round numbers', unit: '%', min: 0, max: 100 },
				series: parties.map((party) => ({
					id: party.party_id,
					label: party.short_name,
					group: party.party_id,
					style: { colour: party.colour, marker: party.marker },
					draw: 'points',
					interval: 'confidence',
					points: shares
						.filter((one) => one.own === own && one.speaker === party)
						.map((one) => pointOf(one, parties))
				}))
			}
		})),
		table: {
			caption: 'Round numbers by year',
			columns: [
				{ label: 'Year' },
				{ label: 'Who speaks' },
				{ label: 'Whose losses' },
				{ label: 'Numbers', numeric: true },
				{ label: 'Round', numeric: true },
				{ label: 'Share (%)', numeric: true },
				{ label: 'Interval from (%)', numeric: true },
				{ label: 'Interval to (%)', numeric: true }
			],
			rows: shares.map((one): TableCell[] => [
				{ value: String(one.year) },
				{ value: one.speaker.short_name },
				{ value: one.own ? 'own' : 'another’s' },
				{ value: one.numbers },
				{ value: one.round },
				{ value: percent(one.share) },
				{ value: percent(one.low) },
				{ value: percent(one.high) }
			])
		},
		source: claimsSource(counted.map(({ row }) => row.claim)),
		...(shares.length === 0 && { empty: EMPTY })
	};
	return chartAsOf(model, asof);
}
