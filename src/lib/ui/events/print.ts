/**
 * How much of every version fits on one sheet of paper. Each column has the same room, whoever speaks;
 * what does not fit is counted on the sheet, never cut off in silence. Sizes are in printed lines.
 */
import type { Accord } from '$lib/events/accord';
import type { EventClaim } from '$lib/events/event-claim';
import type { Version } from '$lib/events/versions';

export interface Printed {
	readonly counts: number;
	readonly accounts: number;
	readonly claims: number;
}

/** Characters that a line of a printed column holds. */
const LINE = 25;
/** Lines of a sheet, and what a chart and the fixed parts take of them. */
const SHEET = 94;
const CHART = 27;
const FIXED = 24;
/** Most lines for numbers and for who did it. */
const MOST = { counts: 22, accounts: 17 } as const;
const FEWEST_FOR_CLAIMS = 7;

const lines = (text: string): number => Math.ceil(text.length / LINE);

const claimLines = ({ row }: EventClaim): number =>
	1 + lines(row.actor) + lines(row.summary) + (row.wording === null ? 0 : lines(row.wording));
const countLines = ({ measureId, trails }: Version['counts'][number]): number =>
	lines(measureId) + trails.length * 3;
const accountLines = ({ row, doers }: EventClaim): number =>
	doers.length +
	lines(row.summary) +
	(row.kind === 'figure' || row.kind === 'assertion' ? 0 : lines(row.wording ?? ''));

/** Lines of the four lists above the versions: the longest, of which “open” runs in two columns. */
function accordLines({ numbers, accounts }: Accord): number {
	const of = (...outcomes: string[]): number =>
		numbers
			.filter((one) => outcomes.includes(one.outcome))
			.reduce((sum, one) => sum + 3 + one.sayings.length * 2, 0);
	const who = accounts.accounts.length;
	const open = of('open', 'apart') + 2 * of('alone') * 0.3 + who;
	return 3 + Math.max(of('agreed') + who, of('disputed') + who, open / 2);
}

/** How many items from the start fit; at least one, so that no part is left without its first. */
function fitting(sizes: readonly number[], room: number): number {
	let left = room;
	const end = sizes.findIndex((size) => (left -= size) < 0);
	return end === -1 ? sizes.length : Math.max(1, end);
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
const tallest = (columns: readonly (readonly number[])[], most: number): number =>
	Math.min(most, Math.max(0, ...columns.map(sum)));

/** What of each version is printed, in the order given. */
export function printedSheet(versions: readonly Version[], accord: Accord): Printed[] {
	const counts = versions.map((one) => one.counts.map(countLines));
	const accounts = versions.map((one) => one.accounts.map(accountLines));
	const chart = counts.some((sizes) => sizes.length > 0) ? CHART : 0;
	const taken =
		FIXED +
		chart +
		accordLines(accord) +
		tallest(counts, MOST.counts) +
		tallest(accounts, MOST.accounts);
	const room = Math.max(FEWEST_FOR_CLAIMS, SHEET - taken);
	return versions.map((version, i) => ({
		counts: fitting(counts[i] ?? [], MOST.counts),
		accounts: fitting(accounts[i] ?? [], MOST.accounts),
		claims: fitting(version.claims.map(claimLines), room)
	}));
}
