/** Shares of cues by outlet and side → bars with intervals. */
import { FEW_CUES, STANCE_ORDER, stanceShares, type StanceShare } from '$lib/attribution/stance';
import type { ChartModel, ChartPoint, SourceLine, TableModel } from '$lib/charts/model';
import type { Stance } from '$lib/dataset/types';
import type { MetCueRow } from './met-cues';
import { groupsOf, styleOf, type Names } from './names';
import { stanceTitle } from './stance-finding';
import { percent, STANCE_WORDS } from './words';

/** Rows that are drawn: so many, and of outlets with so many cues; the table has all. */
const MOST_ROWS = 10;
const FEWEST_DRAWN = 5;

export interface CueView {
	readonly rows: readonly MetCueRow[];
	readonly names: Names;
	/** Where they were met, as a sentence names it. */
	readonly where: string;
	readonly source: SourceLine;
}

const hundred = (share: number): number => Math.round(share * 1000) / 10;

function pointOf(one: StanceShare, stance: Stance, row: number, names: Names): ChartPoint[] {
	const share = one.shares[stance];
	if (share === null) return [];
	const side = names.party(one.partyId)?.short_name ?? one.partyId;
	const few = one.few ? '; too few to conclude anything' : '';
	return [
		{
			x: hundred(share.share),
			y: row,
			low: hundred(share.low),
			high: hundred(share.high),
			faint: one.few,
			tag: `${one.counts[stance]}/${one.cues}`,
			words: `${names.outlet(one.outletId)}, ${side}: ${one.counts[stance]} of ${one.cues} cues, ${percent(share.share)}, interval ${percent(share.low)} to ${percent(share.high)}${few}`
		}
	];
}

function tableOf(shares: readonly StanceShare[], names: Names): TableModel {
	return {
		caption: 'Cues of each side by outlet, with the share of each stance and its 95 % interval',
		columns: [
			{ label: 'Outlet' },
			{ label: 'Side' },
			{ label: 'Cues', numeric: true },
			...STANCE_ORDER.flatMap((stance) => [
				{ label: stance, numeric: true },
				{ label: `${stance}: share and interval` }
			]),
			{ label: 'Enough to compare' }
		],
		rows: shares.map((one) => [
			{ value: names.outlet(one.outletId) },
			{ value: names.party(one.partyId)?.short_name ?? one.partyId },
			{ value: one.cues },
			...STANCE_ORDER.flatMap((stance) => {
				const share = one.shares[stance];
				return [
					{ value: one.counts[stance] },
					{
						value: share
							? `${percent(share.share)} (${percent(share.low)} to ${percent(share.high)})`
							: 'none'
					}
				];
			}),
			{ value: one.few ? `no, fewer than ${FEW_CUES}` : 'yes' }
		])
	};
}

const cuesIn = (shares: readonly StanceShare[], outletId: string): number =>
	shares.reduce((sum, one) => sum + (one.outletId === outletId ? one.cues : 0), 0);

/** Shares in the order of outlets (most cues first) and of parties. */
function ordered(rows: readonly MetCueRow[], names: Names): StanceShare[] {
	const shares = stanceShares(
		rows.flatMap((row) => (row.stance === null ? [] : [{ ...row, stance: row.stance }]))
	);
	const totals = new Map<string, number>();
	for (const { outletId, cues } of shares) totals.set(outletId, (totals.get(outletId) ?? 0) + cues);
	const party = (one: StanceShare): number =>
		names.parties.findIndex(({ party_id }) => party_id === one.partyId);
	return shares.sort(
		(a, b) =>
			(totals.get(b.outletId) ?? 0) - (totals.get(a.outletId) ?? 0) ||
			a.outletId.localeCompare(b.outletId) ||
			party(a) - party(b)
	);
}

/** How far the scale goes: the interval of one or two cues would push everything else to its edge. */
function reach(shares: readonly StanceShare[], stance: Stance): number {
	const ends = shares.flatMap((one) => {
		const share = one.shares[stance];
		return share === null ? [] : [one.few ? share.share : share.high];
	});
	return Math.min(100, Math.ceil(Math.max(0.1, ...ends) * 10) * 10);
}

/** The share of one stance by outlet and side. */
export function stanceChart({ rows, names, where, source }: CueView, stance: Stance): ChartModel {
	const shares = ordered(rows, names);
	const all = [...new Set(shares.map((one) => one.outletId))];
	const outlets = all.filter((id) => cuesIn(shares, id) >= FEWEST_DRAWN).slice(0, MOST_ROWS);
	// A side that no outlet reports often enough would only be faint marks: it stays in the table.
	const told = names.parties.filter(({ party_id }) =>
		shares.some((one) => one.partyId === party_id && !one.few)
	);
	const sides = told.length > 0 ? told : names.parties;
	const drawn = shares.filter(
		(one) =>
			outlets.includes(one.outletId) && sides.some(({ party_id }) => party_id === one.partyId)
	);
	return {
		id: 'stance-of-cues',
		title: stanceTitle(shares, stance, names),
		subtitle: `Share of ${STANCE_WORDS[stance]} among all cues beside a speaker of each side. ${where}.`,
		alt: `Bar chart of the share of ${STANCE_WORDS[stance]} by outlet and side, with 95% intervals`,
		howToRead: [
			'Each bar is one side in one outlet: of all cues beside its speakers, how many are of this kind. The numbers beside it are the counts.',
			'The thin line is the 95 % interval (Wilson): few cues give a long line. It covers chance alone, not the choice of texts.',
			`Fewer than ${FEW_CUES} cues are drawn faint and support no sentence. At most ${MOST_ROWS} outlets are drawn, with ${FEWEST_DRAWN} cues or more; the table has all.`,
			'A distancing cue is not a reproach, and an endorsing one is not a proof: outlets choose them for what is said as well as for who says it.'
		],
		groups: groupsOf(sides),
		panels: [
			{
				drawing: {
					form: 'bars',
					x: {
						kind: 'linear',
						label: 'Share of cues',
						unit: '%',
						min: 0,
						max: reach(drawn, stance)
					},
					y: { kind: 'category', label: 'Outlet', categories: outlets.map(names.outlet) },
					series: sides.map((party) => ({
						id: party.party_id,
						label: party.short_name,
						group: party.party_id,
						style: styleOf(party),
						draw: 'points' as const,
						interval: 'confidence' as const,
						points: outlets.flatMap((outletId, row) =>
							drawn
								.filter((one) => one.outletId === outletId && one.partyId === party.party_id)
								.flatMap((one) => pointOf(one, stance, row, names))
						)
					}))
				}
			}
		],
		table: tableOf(shares, names),
		source,
		...(outlets.length === 0 && { empty: 'No cue was recorded here. Choose other texts.' })
	};
}
