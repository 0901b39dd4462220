/** The widest gap: within one measure, and over a whole set of figures. */
import { group } from 'd3-array';
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import { scopeOf, type Scope } from './comparable';
import { gapsOf, type Gap } from './gap';
import { certainFactor } from './interval';
import { pairable, type Pairable } from './pairs';

export interface Widest {
	readonly gap: Gap;
	/** The factor between the sides that holds for certain, 1 or more. */
	readonly factor: number;
	/** Pairs of the same two parties, this one included. */
	readonly pairs: number;
}

export interface WidestGap extends Widest {
	readonly measure: Measure;
	readonly scope: Scope;
	/** The rows it was found in: the whole measure and scope. */
	readonly rows: readonly FigureRow[];
}

const widestBetween = (
	measure: Measure,
	[a, b]: readonly [Pairable, Pairable],
	windowDays?: number
): Widest | null => {
	const gaps = gapsOf(a, b, measure.accumulation, windowDays);
	let found: Widest | null = null;
	for (const gap of gaps) {
		const factor = gap.ratio === null ? 0 : certainFactor(gap.ratio);
		// Equal factors: the later pair, so that the newest state is told.
		if (factor >= (found?.factor ?? 1)) found = { gap, factor, pairs: gaps.length };
	}
	return found;
};

const couples = (parties: readonly Party[]): [Party, Party][] =>
	parties.flatMap((a, i) => parties.slice(i + 1).map((b): [Party, Party] => [a, b]));

const widest = <T extends Widest>(found: readonly T[]): T | null =>
	found.reduce<T | null>(
		(best, one) => (best === null || one.factor > best.factor ? one : best),
		null
	);

/**
 * The widest gap of one measure and scope. Two sides are preferred; the group of all others, which is
 * no one side, is compared only where no two sides can be.
 */
export function widestOf(
	rows: readonly FigureRow[],
	measure: Measure,
	parties: readonly Party[],
	windowDays?: number
): Widest | null {
	const byParty = group(rows, (row) => row.claim.partyId);
	const ready = new Map(
		parties.map(({ party_id }) => [party_id, pairable(byParty.get(party_id) ?? [])])
	);
	const nobody = pairable([]);
	const among = (list: [Party, Party][]): Widest | null =>
		widest(
			list.flatMap(([a, b]) => {
				const sides = [ready.get(a.party_id) ?? nobody, ready.get(b.party_id) ?? nobody] as const;
				return widestBetween(measure, sides, windowDays) ?? [];
			})
		);
	const all = couples(parties);
	const isSides = ([a, b]: [Party, Party]): boolean => !a.residual && !b.residual;
	return among(all.filter(isSides)) ?? among(all.filter((couple) => !isSides(couple)));
}

/**
 * The widest gap of a dataset: same measure and scope, two sides (never the group of all others),
 * figures within the window, whatever refuses or denies left out.
 * @param minimumPairs least number of pairs two sides need, so that one odd figure does not lead
 * @returns null when no two sides can be compared
 */
export function widestGap(
	rows: readonly FigureRow[],
	measures: readonly Measure[],
	parties: readonly Party[],
	{ windowDays, minimumPairs = 1 }: { windowDays?: number; minimumPairs?: number } = {}
): WidestGap | null {
	const sides = parties.filter((party) => !party.residual);
	const byMeasure = group(rows, (row) => row.measureId);
	const found = measures.flatMap((measure) =>
		[...group(byMeasure.get(measure.measure_id) ?? [], scopeOf)].flatMap(([scope, scoped]) => {
			const one = widestOf(scoped, measure, sides, windowDays);
			return one && one.pairs >= minimumPairs ? [{ ...one, measure, scope, rows: scoped }] : [];
		})
	);
	return widest(found);
}
