/** Outlet × party → squares for the outlets that carry most, and a table of all. */
import { busiest, outletCells, type OutletCell } from '$lib/attribution/outlet-matrix';
import { count, formatNumber } from '$lib/charts/format';
import type { ChartModel, ChartPoint, TableModel } from '$lib/charts/model';
import { claimsSource } from '../claims-source';
import { groupsOf, OUTLET_STYLE, styleOf, type Names } from './names';
import type { SourceClaim } from './source-claim';
import { percent } from './words';

const cautious = ({ hedged, seen, share }: OutletCell): string =>
	share === null ? 'not seen' : `${hedged} of ${seen}, ${percent(share.share)}`;

function cellWords(cell: OutletCell, names: Names): string {
	const side = names.party(cell.partyId)?.short_name ?? cell.partyId;
	const caution =
		cell.share === null
			? 'whether with caution was not seen'
			: `${cell.hedged} of ${cell.seen} whose wording was seen are hedged`;
	return `${names.outlet(cell.outletId)}, ${side}: ${count(cell.claims, 'claim')} in ${count(cell.documents, 'document')}; first at place ${formatNumber(cell.first)}, last at ${formatNumber(cell.last)}; ${caution}`;
}

/** Rows of the table on the page: hundreds would make a slow page of it. */
const ROWS_SHOWN = 60;

function tableOf(cells: readonly OutletCell[], names: Names): TableModel {
	const totals = new Map(
		busiest(cells).map((outlet, rank) => [outlet.outletId, { ...outlet, rank }])
	);
	const order = new Map(names.parties.map((party, i) => [party.party_id, i]));
	const rank = (cell: OutletCell): number => totals.get(cell.outletId)?.rank ?? 0;
	const sorted = [...cells].sort(
		(a, b) => rank(a) - rank(b) || (order.get(a.partyId) ?? 0) - (order.get(b.partyId) ?? 0)
	);
	return {
		caption: 'Claims of each side by outlet, those that carry most first',
		columns: [
			{ label: 'Outlet' },
			{ label: 'Side' },
			{ label: 'Claims', numeric: true },
			{ label: 'Share of the outlet’s', numeric: true },
			{ label: 'Documents', numeric: true },
			{ label: 'First place', numeric: true },
			{ label: 'Last place', numeric: true },
			{ label: 'Opens, of documents shared with another side' },
			{ label: 'Hedged, of claims whose wording was seen' },
			{ label: '95 % interval' }
		],
		shown: ROWS_SHOWN,
		rows: sorted.map((cell) => [
			{ value: names.outlet(cell.outletId) },
			{ value: names.party(cell.partyId)?.short_name ?? cell.partyId },
			{
				value: cell.claims,
				href: `/claims?outlet=${cell.outletId}&parties=${cell.partyId}`
			},
			{ value: percent(cell.claims / (totals.get(cell.outletId)?.claims ?? cell.claims)) },
			{ value: cell.documents },
			{ value: cell.first },
			{ value: cell.last },
			{ value: cell.shared === 0 ? 'shares none' : `${cell.opens} of ${cell.shared}` },
			{ value: cautious(cell) },
			{
				value:
					cell.share === null ? 'none' : `${percent(cell.share.low)} to ${percent(cell.share.high)}`
			}
		])
	};
}

/** How many outlets carry claims of one side only. */
export function outletsTitle(cells: readonly OutletCell[]): string {
	const sides = new Map<string, number>();
	for (const { outletId } of cells) sides.set(outletId, (sides.get(outletId) ?? 0) + 1);
	const single = [...sides.values()].filter((n) => n === 1).length;
	return `${formatNumber(single)} of ${count(sides.size, 'outlet')} carry claims of one side only`;
}

/**
 * The squares of an outlet and a side.
 * @param most outlets that are drawn; the table has all
 */
export function outletsChart(
	claims: readonly SourceClaim[],
	names: Names,
	most: number
): ChartModel {
	const cells = outletCells(claims);
	const printed = cells.filter((cell) => !names.isDataFile(cell.outletId));
	const drawn = busiest(printed).slice(0, most);
	const row = new Map(drawn.map(({ outletId }, i) => [outletId, i]));
	const column = new Map(names.parties.map((party, i) => [party.party_id, i]));
	const shown = cells.filter((cell) => row.has(cell.outletId));
	const largest = Math.max(1, ...shown.map((cell) => cell.claims));
	const points = shown.map((cell): ChartPoint => ({
		x: column.get(cell.partyId) ?? 0,
		y: row.get(cell.outletId) ?? 0,
		size: Math.sqrt(cell.claims / largest),
		tag: String(cell.claims),
		style: styleOf(names.party(cell.partyId)),
		words: cellWords(cell, names),
		href: `/claims?outlet=${cell.outletId}&parties=${cell.partyId}`
	}));
	return {
		id: 'outlets-and-sides',
		title: outletsTitle(printed),
		subtitle: `Claims of each side in the ${drawn.length} outlets with most claims. Data files are not drawn; the table has them, and all outlets.`,
		alt: `Table of squares: ${drawn.length} outlets in rows, sides in columns, where a larger square is more claims`,
		howToRead: [
			'Each row is an outlet, each column the side of whoever said it first. A larger square means more claims; a dotted square means none in these data.',
			'Place is the order among the claims of a document, from 1; of several documents the middle one is given. Only claims in these data count.',
			'Hedged: the outlet adds a caution of its own, uses a distancing cue, or says that it could not verify. It is given for claims whose wording was seen, not for those known from an excerpt.'
		],
		groups: groupsOf(names.parties),
		panels: [
			{
				drawing: {
					form: 'matrix',
					x: {
						kind: 'category',
						label: 'Whose claims',
						categories: names.parties.map((party) => party.short_name)
					},
					y: {
						kind: 'category',
						label: 'Outlet',
						categories: drawn.map(({ outletId }) => names.outlet(outletId))
					},
					series: [
						{
							id: 'outlets',
							label: '',
							group: 'outlets',
							style: OUTLET_STYLE,
							draw: 'points',
							points
						}
					]
				}
			}
		],
		table: tableOf(cells, names),
		source: claimsSource(claims),
		...(claims.length === 0 && { empty: 'There are no claims here.' })
	};
}
