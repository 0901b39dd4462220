/** Full-text search and filters over claims. Pure; fast enough to run on every keystroke. */
import type { ClaimRow } from './rows';

export interface ClaimFilter {
	/** Words that must all occur, in any order, anywhere in the claim. */
	readonly words: string;
	/** Party ids; empty means all. */
	readonly parties: readonly string[];
	readonly actor: string;
	readonly outlet: string;
	/** An actor that passed the claim on, or spoke itself. */
	readonly via: string;
	readonly measure: string;
	readonly kind: string;
	readonly verification: string;
	/** ISO days, both included; null means open. */
	readonly from: string | null;
	readonly to: string | null;
}

export const NO_FILTER: ClaimFilter = {
	words: '',
	parties: [],
	actor: '',
	outlet: '',
	via: '',
	measure: '',
	kind: '',
	verification: '',
	from: null,
	to: null
};

/** Letters as they are searched: lower case, without accents, plain quotation marks and hyphens. */
export const fold = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[‘’ʼ`]/g, "'")
		.replace(/[‐-―]/g, '-');

export interface SearchableClaim {
	readonly row: ClaimRow;
	readonly text: string;
}

/** Prepares claims once, so that each search is a plain look-up of words. */
export const prepareSearch = (rows: readonly ClaimRow[]): SearchableClaim[] =>
	rows.map((row) => ({
		row,
		text: fold(
			[
				row.summary,
				row.wording,
				row.actor,
				row.outlet,
				row.relayedBy.join(' '),
				row.event,
				row.documentTitle,
				row.cue,
				row.hedge
			]
				.filter((part) => part !== null)
				.join('\n')
		)
	}));

/** The claims that pass the filter, in the order given. */
export function filterClaims(claims: readonly SearchableClaim[], filter: ClaimFilter): ClaimRow[] {
	const wanted = fold(filter.words).split(/\s+/).filter(Boolean);
	const parties = new Set(filter.parties);
	const { actor, outlet, via, measure, kind, verification, from, to } = filter;
	const passes = ({ row, text }: SearchableClaim): boolean =>
		(parties.size === 0 || parties.has(row.partyId)) &&
		(actor === '' || row.actorId === actor) &&
		(outlet === '' || row.outletId === outlet) &&
		(via === '' || row.actorId === via || row.carrierIds.includes(via)) &&
		(measure === '' || row.measureIds.includes(measure)) &&
		(kind === '' || row.kind === kind) &&
		(verification === '' || row.verification === verification) &&
		(from === null || (row.date !== null && row.date >= from)) &&
		(to === null || (row.date !== null && row.date <= to)) &&
		wanted.every((word) => text.includes(word));
	return claims.filter(passes).map(({ row }) => row);
}

export const SORTS = ['newest', 'oldest', 'speaker', 'outlet'] as const;
export type Sort = (typeof SORTS)[number];

const text = (a: string, b: string): number => a.localeCompare(b, 'en');
const dated = (row: ClaimRow): string => row.date ?? '';

/** A sorted copy; claims without a date come last in both directions. */
export function sortClaims(rows: readonly ClaimRow[], sort: Sort): ClaimRow[] {
	const undatedLast = (a: ClaimRow, b: ClaimRow) =>
		Number(a.date === null) - Number(b.date === null);
	const orders: Record<Sort, (a: ClaimRow, b: ClaimRow) => number> = {
		newest: (a, b) => undatedLast(a, b) || (dated(a) < dated(b) ? 1 : dated(a) > dated(b) ? -1 : 0),
		oldest: (a, b) => undatedLast(a, b) || (dated(a) < dated(b) ? -1 : dated(a) > dated(b) ? 1 : 0),
		speaker: (a, b) => text(a.actor, b.actor) || orders.newest(a, b),
		outlet: (a, b) => text(a.outlet, b.outlet) || orders.newest(a, b)
	};
	return [...rows].sort(orders[sort]);
}
