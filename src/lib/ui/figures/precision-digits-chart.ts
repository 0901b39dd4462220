/** Every number, by how many of its digits count → dots over time. */
import type { ChartModel, ChartPoint, TableCell } from '$lib/charts/model';
import type { Party } from '$lib/dataset/types';
import { ROUND_DIGITS, type CountedDigits } from '$lib/figures/precision';
import { placeOf, sayWhen } from '$lib/figures/when';
import { sayFigure } from '$lib/figures/words';
import { chartAsOf } from '../as-of-words';
import { claimsSource } from '../claims-source';
import { groupsOf } from './drawing';
import { EMPTY, PANELS, WHAT, type PrecisionView } from './precision-view';

const isOwn = ({ speaker, subject }: CountedDigits): boolean => speaker === subject;

const digitsWord = (digits: number): string => `${digits} ${digits === 1 ? 'digit' : 'digits'}`;

export function digitsChart(view: PrecisionView): ChartModel {
	const { counted, measures, parties, asof } = view;
	const measureById = new Map(measures.map((one) => [one.measure_id, one]));
	const partyById = new Map(parties.map((one) => [one.party_id, one]));
	const unit = (one: CountedDigits): string => measureById.get(one.row.measureId)?.unit ?? '';
	const pointOf = (one: CountedDigits, party: Party): ChartPoint[] => {
		const x = placeOf(one.row);
		if (x === null) return [];
		const who = party.residual
			? one.row.claim.actor
			: `${party.short_name}, ${one.row.claim.actor}`;
		return [
			{
				x,
				y: one.digits,
				...(one.round && { hollow: true }),
				words: `${who}: ${sayFigure(one.row, unit(one))}, ${digitsWord(one.digits)}, ${sayWhen(one.row)}`,
				href: `/claims/${one.row.claim.id}`
			}
		];
	};
	const most = Math.max(5, ...counted.map((one) => one.digits));
	const model: ChartModel = {
		id: 'digits-over-time',
		title: 'Every number, by how many of its digits count',
		subtitle: `${WHAT} Both charts share one scale.`,
		alt: 'Dot charts over time of the digits that count in each number, for own losses and for the losses of another.',
		howToRead: [
			'Each mark is one number. The higher it stands, the more of its digits count: 60,000 has one, 61,680 has four.',
			`An outlined mark is a round number: at most ${ROUND_DIGITS} digits count.`,
			'Totals grow, so later numbers have room for more digits. Compare sides at the same time.'
		],
		groups: groupsOf(parties),
		panels: PANELS.map(({ label, own }) => ({
			label,
			drawing: {
				form: 'dots',
				x: { kind: 'time', label: 'Date' },
				y: { kind: 'linear', label: 'Digits that count', min: 0, max: most + 1 },
				series: parties.map((party) => ({
					id: party.party_id,
					label: party.short_name,
					group: party.party_id,
					style: { colour: party.colour, marker: party.marker },
					draw: 'points',
					points: counted
						.filter((one) => one.speaker === party.party_id && isOwn(one) === own)
						.flatMap((one) => pointOf(one, party))
						.sort((a, b) => a.x - b.x)
				}))
			}
		})),
		table: {
			caption: 'Every number that is counted, by how many of its digits count',
			columns: [
				{ label: 'Date' },
				{ label: 'Who speaks' },
				{ label: 'Speaker' },
				{ label: 'Whose losses' },
				{ label: 'What is counted' },
				{ label: 'As reported' },
				{ label: 'Digits that count', numeric: true },
				{ label: 'Round' }
			],
			rows: counted.map((one): TableCell[] => [
				{ value: sayWhen(one.row) },
				{ value: partyById.get(one.speaker)?.short_name ?? one.speaker },
				{ value: one.row.claim.actor },
				{
					value:
						one.speaker === one.subject ? 'own' : (partyById.get(one.subject)?.short_name ?? '')
				},
				{ value: measureById.get(one.row.measureId)?.name ?? one.row.measureId },
				{ value: sayFigure(one.row, unit(one)), href: `/claims/${one.row.claim.id}/` },
				{ value: one.digits },
				{ value: one.round ? 'yes' : 'no' }
			])
		},
		source: claimsSource(counted.map(({ row }) => row.claim)),
		...(counted.length === 0 && { empty: EMPTY })
	};
	return chartAsOf(model, asof);
}
