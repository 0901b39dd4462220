/**
 * Whose words a corpus holds. In a publisher corpus they are those of the outlet's side, in a
 * speaker corpus those of the party whose own words it publishes. The two are never mixed, and a
 * mixed corpus belongs to neither.
 */
import type { Corpus, Outlet, Party } from '$lib/dataset/types';

/** Whose words are compared: those of publishers, or those of the sides that speak. */
export type Basis = Exclude<Corpus['basis'], 'mixed'>;

/** Tables that tell the side of a row of counts. */
export interface SideTables {
	readonly corpora: readonly Corpus[];
	readonly outlets: readonly Outlet[];
	/** In party order. */
	readonly parties: readonly Party[];
}

/**
 * The party an outlet's texts are counted for.
 *
 * @returns party id; undefined when the outlet has none on this basis. Publishers of no side stand
 * with all other voices, the residual party.
 */
export function sideOf(
	outlet: Outlet,
	basis: Basis,
	parties: readonly Party[]
): string | undefined {
	if (basis === 'speaker') return outlet.speaks_for ?? undefined;
	return outlet.side ?? parties.find((party) => party.residual)?.party_id;
}

/** The rows of one side. */
export interface SideRows<T> {
	readonly party: Party;
	/** Outlets of the side that have rows, in the order of the outlets table. */
	readonly outlets: readonly Outlet[];
	readonly rows: readonly T[];
}

/**
 * Rows of counts by side, in party order.
 *
 * @param rows any rows with a corpus and an outlet
 * @param basis only rows of corpora on this basis are kept
 * @returns sides that have rows; a side without any is left out, which is not the same as zero
 */
export function bySide<T extends { readonly corpus_id: string; readonly outlet_id: string }>(
	rows: readonly T[],
	{ corpora, outlets, parties }: SideTables,
	basis: Basis
): SideRows<T>[] {
	const own = new Set(corpora.filter((c) => c.basis === basis).map((c) => c.corpus_id));
	const side = new Map(outlets.map((o) => [o.outlet_id, sideOf(o, basis, parties)]));
	const kept = rows.filter((row) => own.has(row.corpus_id));
	return parties.flatMap((party) => {
		const theirs = kept.filter((row) => side.get(row.outlet_id) === party.party_id);
		if (theirs.length === 0) return [];
		const ids = new Set(theirs.map((row) => row.outlet_id));
		return [{ party, outlets: outlets.filter((o) => ids.has(o.outlet_id)), rows: theirs }];
	});
}
