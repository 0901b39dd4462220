/** Names → ids, when every row has been seen: a claim can name an actor that a later row brings. */
import type { Columns, Table } from '../fields';
import { TABLES, type TableName } from '../tables';
import type { Dataset } from '../types';
import type { Entities } from './entities';
import type { Registry } from './registry';
import { noCells, type Note } from './row-maker';

type AnyRow = Record<string, unknown>;
type IdOf = (name: string) => string;

/** Lists of names in a claim, and what they name. */
const NAMED_LISTS = [
	['relayed_by', 'actors'],
	['depends_on', 'actors'],
	['doers', 'parties']
] as const;

/**
 * @param hasClaim whether a claim has this id; claims that are not there are revised by nobody
 * @param base the dataset at hand, whose rows are complete
 */
export function resolveNames(
	claims: readonly AnyRow[],
	hasClaim: (id: string) => boolean,
	all: Entities,
	base: Dataset | null,
	note: Note
): void {
	const partyIds = new Map<string, string>();
	const party: IdOf = (name) => {
		let id = partyIds.get(name);
		if (id === undefined) partyIds.set(name, (id = all.party(name, noCells, note)));
		return id;
	};
	const actor: IdOf = (name) => all.actor(name, null, noCells, note);
	for (const claim of claims) {
		if (claim.about_party !== null) claim.about_party = party(claim.about_party as string);
		for (const [column, kind] of NAMED_LISTS) {
			const names = claim[column] as readonly string[];
			if (names.length > 0) claim[column] = names.map(kind === 'actors' ? actor : party);
		}
		const revises = claim.revises as readonly string[];
		if (revises.length > 0) claim.revises = revises.filter(hasClaim);
	}
	resolveRows(all, base, party, actor);
}

/** Puts the id in place of the name in one column. */
function replace(
	rows: readonly AnyRow[],
	column: string,
	idOf: (name: string) => string | null
): void {
	for (const row of rows) {
		const name = row[column];
		if (typeof name === 'string') row[column] = idOf(name);
	}
}

/** Rows that are not of the dataset at hand. */
function made(rows: readonly AnyRow[], known: readonly object[] | undefined): AnyRow[] {
	const taken = new Set<object>(known ?? []);
	return rows.filter((row) => !taken.has(row));
}

function resolveRows(all: Entities, base: Dataset | null, party: IdOf, actor: IdOf): void {
	const outlets = (): AnyRow[] => made(all.outlets.rows(), base?.outlets);
	const measures = (): AnyRow[] => made(all.measures.rows(), base?.measures);
	replace(outlets(), 'side', party);
	replace(outlets(), 'speaks_for', party);
	replace(outlets(), 'actor_id', actor);
	replace(measures(), 'about_party', party);
	replace(measures(), 'floor_measure_id', (name) => all.measures.find(name));
	if (base !== null) takeAlong(all);
	// An actor can name one that was not there before, and that one another.
	for (let done = 0, rows = all.actors.rows(); done < rows.length; rows = all.actors.rows()) {
		replace(made(rows.slice(done), base?.actors), 'member_of', actor);
		done = rows.length;
	}
}

/** Rows of the dataset at hand bring along what they name themselves: an actor its party. */
function takeAlong(all: Entities): void {
	const registries: Readonly<Record<string, Registry>> = {
		parties: all.parties,
		actors: all.actors,
		outlets: all.outlets,
		measures: all.measures
	};
	const count = (): number =>
		Object.values(registries).reduce((sum, one) => sum + one.rows().length, 0);
	for (let before = -1; before < count();) {
		before = count();
		for (const [name, one] of Object.entries(registries)) {
			const table: Table<Columns> = TABLES[name as TableName];
			for (const [column, { references }] of Object.entries(table.columns)) {
				const target = registries[references?.split('.')[0] ?? ''];
				if (target === undefined) continue;
				for (const row of one.rows()) if (typeof row[column] === 'string') target.find(row[column]);
			}
		}
	}
}
