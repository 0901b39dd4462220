/** Two sides' cues → diverging bars of z, with the counts in the table. */
import { FEW_CUES } from '$lib/attribution/stance';
import { compareCues, CUE_PRIOR_STRENGTH, cueTotals } from '$lib/attribution/verbs';
import { formatNumber } from '$lib/charts/format';
import type { ChartModel, ChartPoint, ChartSeries } from '$lib/charts/model';
import type { LogOdds } from '$lib/dataset/statistics/log-odds';
import { Z95 } from '$lib/dataset/statistics/wilson';
import type { Party } from '$lib/dataset/types';
import type { MetCueRow } from './met-cues';
import { groupsOf, styleOf } from './names';
import type { CueView } from './stance-chart';
import { listed } from './words';

const BARS = 8;
const NAMED = 2;

interface Sides {
	readonly first: Party;
	readonly second: Party;
}

const total = (rows: readonly MetCueRow[]): number => rows.reduce((sum, row) => sum + row.count, 0);
const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

function series(
	party: Party,
	entries: readonly LogOdds[],
	start: number,
	sides: Sides,
	nameOf: (id: string) => string
): ChartSeries {
	return {
		id: party.party_id,
		label: party.name,
		group: party.party_id,
		style: styleOf(party),
		draw: 'points',
		points: entries.map(({ word, count1, count2, z }, i): ChartPoint => ({
			x: -z,
			y: start + i,
			tag: `${formatNumber(count1)} : ${formatNumber(count2)}`,
			words: `“${nameOf(word)}”: ${sides.first.short_name} ${formatNumber(count1)} times, ${sides.second.short_name} ${formatNumber(count2)} times; z ${formatNumber(Math.abs(z), 1)} for ${party.short_name}`
		}))
	};
}

function titleOf(
	entries: readonly LogOdds[],
	sides: Sides,
	enough: boolean,
	nameOf: (id: string) => string
): string {
	const { first, second } = sides;
	if (!enough) return `Cues of ${first.name} beside those of ${second.name}, from few places`;
	const beyond = (sign: number): string[] =>
		entries
			.filter(({ z }) => z * sign > Z95)
			.sort((a, b) => Math.abs(b.z) - Math.abs(a.z))
			.slice(0, NAMED)
			.map(({ word }) => nameOf(word));
	const parts = [
		{ party: first, names: beyond(1) },
		{ party: second, names: beyond(-1) }
	].filter(({ names }) => names.length > 0);
	if (parts.length === 0) return `No cue clearly sets ${first.name} and ${second.name} apart here`;
	return parts
		.map(({ party, names }, i) =>
			i === 0
				? `${quoted(names)} ${names.length > 1 ? 'lean' : 'leans'} to ${party.short_name}`
				: `${quoted(names)} to ${party.short_name}`
		)
		.join(', ');
}

/** The cues that set two sides apart. */
export function verbsChart(
	{ rows, where, source }: CueView,
	sides: Sides,
	nameOf: (id: string) => string
): ChartModel {
	const { first, second } = sides;
	const own = (party: Party): MetCueRow[] => rows.filter((row) => row.partyId === party.party_id);
	const [one, other] = [own(first), own(second)];
	const entries = compareCues(cueTotals(one), cueTotals(other));
	const left = entries.filter(({ z }) => z > 0).slice(0, BARS);
	const right = entries
		.filter(({ z }) => z < 0)
		.reverse()
		.slice(0, BARS);
	const enough = Math.min(total(one), total(other)) >= FEW_CUES;
	return {
		id: 'cues-of-two-sides',
		title: titleOf(entries, sides, enough, nameOf),
		subtitle: `Cues that stand beside one side more often than chance explains. ${first.name}: ${formatNumber(total(one))} cues; ${second.name}: ${formatNumber(total(other))}. ${where}.`,
		alt: `Diverging bar chart of the cues that report ${first.name} and ${second.name}`,
		howToRead: [
			'A longer bar means: it is harder to explain by chance that this side is reported with the cue more. The numbers beside a bar are how often, in the order of the sides.',
			`z is the weighted log-odds with an informative Dirichlet prior in the two-group form (Monroe, Colaresi and Quinn 2008), as for distinctive words; the prior has the weight of ${CUE_PRIOR_STRENGTH} cues. Beyond about 2 chance alone is unlikely; with so many cues compared, one or two will pass it by chance.`,
			`With fewer than ${FEW_CUES} cues on a side nothing is concluded.`
		],
		groups: groupsOf([first, second]),
		panels: [
			{
				drawing: {
					form: 'bars',
					x: { kind: 'linear', label: 'z: how far from chance' },
					y: {
						kind: 'category',
						label: 'Cue',
						categories: [...left, ...right].map(({ word }) => nameOf(word))
					},
					series: [
						series(first, left, 0, sides, nameOf),
						series(second, right, left.length, sides, nameOf)
					]
				}
			}
		],
		table: {
			caption: 'Every cue of the two sides, with counts',
			columns: [
				{ label: 'Cue' },
				{ label: 'More typical of' },
				{ label: `${first.short_name}: times`, numeric: true },
				{ label: `${second.short_name}: times`, numeric: true },
				{ label: `z (above 0: ${first.short_name})`, numeric: true }
			],
			rows: entries.map(({ word, count1, count2, z }) => [
				{ value: nameOf(word) },
				{ value: z > 0 ? first.short_name : second.short_name },
				{ value: count1 },
				{ value: count2 },
				{ value: Number(z.toFixed(2)) }
			])
		},
		source,
		...(entries.length === 0 && {
			empty: 'One of the two sides has no cues here. Choose other sides or other texts.'
		})
	};
}
