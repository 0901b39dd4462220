/** The share of round numbers by who speaks and whose losses are counted → bars with intervals. */
import type { ChartModel, ChartPoint, ChartSeries, TableCell } from '$lib/charts/model';
import { ROUND_DIGITS } from '$lib/figures/precision';
import {
	LEAST_NUMBERS,
	precisionFinding,
	tooFew,
	type RoundShare
} from '$lib/figures/precision-shares';
import { chartAsOf } from '../as-of-words';
import { claimsSource } from '../claims-source';
import { groupsOf } from './drawing';
import { EMPTY, percent, WHAT, type PrecisionView } from './precision-view';

/** "Ukraine, own losses", "Russia on Ukraine". */
const shareName = ({ speaker, subject, own }: RoundShare): string =>
	own ? `${speaker.short_name}, own losses` : `${speaker.short_name} on ${subject.short_name}`;

export function sharesChart(view: PrecisionView): ChartModel {
	const { shares, parties, counted, asof } = view;
	const title = precisionFinding(shares);
	const series = parties.flatMap((party): ChartSeries[] => {
		const points = shares.flatMap((one, y): ChartPoint[] => {
			if (one.speaker !== party) return [];
			const [share, low, high] = [percent(one.share), percent(one.low), percent(one.high)];
			return [
				{
					x: share,
					y,
					low,
					high,
					faint: one.numbers < LEAST_NUMBERS,
					tag: `${one.round} of ${one.numbers}`,
					words: `${shareName(one)}: ${one.round} of ${one.numbers} numbers are round, ${share} %; 95 % interval ${low} to ${high} %`
				}
			];
		});
		const style = { colour: party.colour, marker: party.marker };
		const { party_id, short_name } = party;
		return points.length === 0
			? []
			: [
					{
						id: party_id,
						label: short_name,
						group: party_id,
						style,
						draw: 'points',
						interval: 'confidence',
						points
					}
				];
	});
	const model: ChartModel = {
		id: 'round-numbers',
		title,
		subtitle: [
			'Share of round numbers, by who speaks and whose losses are counted.',
			WHAT,
			tooFew(shares)
		]
			.filter(Boolean)
			.join(' '),
		alt: `Bar chart of the share of round numbers by speaker and by whose losses are counted. ${title}.`,
		howToRead: [
			`A number is called round when at most ${ROUND_DIGITS} of its digits count: 100, 440 and 15,000 are round, 498 and 61,680 are not.`,
			'The line over a bar is a Wilson 95 % interval: how far the share could lie from the one shown if these numbers are a fair sample of what the side says.',
			`Faint bars rest on fewer than ${LEAST_NUMBERS} numbers.`,
			'Many digits say how exactly a side counts, or wants to seem to count. They do not say that it is right.'
		],
		groups: groupsOf(parties),
		panels: [
			{
				drawing: {
					form: 'bars',
					x: { kind: 'linear', label: 'Round numbers', unit: '%', min: 0, max: 100 },
					y: { kind: 'category', label: '', categories: shares.map(shareName) },
					series
				}
			}
		],
		table: {
			caption: 'Round numbers by speaker and by whose losses are counted',
			columns: [
				{ label: 'Who speaks' },
				{ label: 'Whose losses' },
				{ label: 'Numbers', numeric: true },
				{ label: 'Round', numeric: true },
				{ label: 'Share (%)', numeric: true },
				{ label: 'Interval from (%)', numeric: true },
				{ label: 'Interval to (%)', numeric: true },
				{ label: '1 digit', numeric: true },
				{ label: '2 digits', numeric: true },
				{ label: '3 digits', numeric: true },
				{ label: '4 digits', numeric: true },
				{ label: '5 or more', numeric: true }
			],
			rows: shares.map((one): TableCell[] => [
				{ value: one.speaker.short_name },
				{ value: one.own ? 'own' : one.subject.short_name },
				{ value: one.numbers },
				{ value: one.round },
				{ value: percent(one.share) },
				{ value: percent(one.low) },
				{ value: percent(one.high) },
				...one.byDigits.map((value) => ({ value }))
			])
		},
		source: claimsSource(counted.map(({ row }) => row.claim)),
		...(shares.length === 0 && { empty: EMPTY })
	};
	return chartAsOf(model, asof);
}
