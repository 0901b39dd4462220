/** The widest gap: within one measure, and over a whole set of figures. */
import { group } from 'd3-array';
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import { scopeOf, type Scope } from './comparable';
import { gapOf, type Gap } from './gap';
import { certainFactor, ratioOf } from './interval';
import { matchesOf, pairable, type Match, type Pairable } from './pairs';
import { canLead } from './standing';

export interface Widest {
	readonly gap: Gap;
	/** The factor between the sides that holds for certain, 1 or more. */
	readonly factor: number;
	/** Pairs of the same two parties, this one included; of unnamed speakers too. */
	readonly pairs: number;
}

export interface WidestGap extends Widest {
	readonly measure: Measure;
	readonly scope: Scope;
	/** The rows it was found in: the whole measure and scope. */
	readonly rows: readonly FigureRow[];
}

/** Finds the widest gap between two parties, given by id. */
export type Between = (a: string, b: string) => Widest | null;

function widestBetween(
	a: Pairable,
	b: Pairable,
	{ accumulation }: Measure,
	windowDays?: number
): Widest | null {
	const matches = matchesOf(a, b, accumulation, windowDays);
	let found: Match | null = null;
	let most = 1;
	for (const match of matches) {
		if (!canLead(match.a.row) || !canLead(match.b.row)) continue;
		const ratio = ratioOf(match.a.interval, match.b.interval);
		const factor = ratio === null ? 0 : certainFactor(ratio);
		if (factor < most) continue;
		// Equal factors: the later pair, so that the newest state is told.
		if (factor === most && found !== null && match.at < found.at) continue;
		[found, most] = [match, factor];
	}
	return found && { gap: gapOf(found), factor: most, pairs: matches.length };
}

/**
 * Gaps between parties in one measure and scope. Each is looked for once, when it is first asked for:
 * hiding a side and showing it again asks for nothing new.
 */
export function betweenParties(
	rows: readonly FigureRow[],
	measure: Measure,
	windowDays?: number
): Between {
	const byParty = group(rows, (row) => row.claim.partyId);
	const sides = new Map<string, Pairable>();
	const known = new Map<string, Widest | null>();
	const sideOf = (party: string): Pairable => {
		const side = sides.get(party) ?? pairable(byParty.get(party) ?? []);
		sides.set(party, side);
		return side;
	};
	return (a, b) => {
		const key = `${a} ${b}`;
		let found = known.get(key);
		if (found === undefined) {
			found = widestBetween(sideOf(a), sideOf(b), measure, windowDays);
			known.set(key, found);
		}
		return found;
	};
}

const couples = (parties: readonly Party[]): [Party, Party][] =>
	parties.flatMap((a, i) => parties.slice(i + 1).map((b): [Party, Party] => [a, b]));

const widest = <T extends Widest>(found: readonly T[]): T | null =>
	found.reduce<T | null>(
		(best, one) => (best === null || one.factor > best.factor ? one : best),
		null
	);

/**
 * The widest gap among some parties. Two sides are preferred; the group of all others, which is no one
 * side, is compared only where no two sides can be.
 */
export function widestOf(between: Between, parties: readonly Party[]): Widest | null {
	const among = (list: [Party, Party][]): Widest | null =>
		widest(list.flatMap(([a, b]) => between(a.party_id, b.party_id) ?? []));
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
			const one = widestOf(betweenParties(scoped, measure, windowDays), sides);
			return one && one.pairs >= minimumPairs ? [{ ...one, measure, scope, rows: scoped }] : [];
		})
	);
	return widest(found);
}
