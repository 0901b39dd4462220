/**
 * Which figures may stand on one chart. Two figures are comparable only if measure, scope and
 * accumulation agree. Accumulation (running total, per day …) is a column of the measure, so the same
 * measure means the same accumulation; the scope is the event a claim is about, or the whole war.
 */
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import { group } from 'd3-array';

/** An event id, or null for the whole war. */
export type Scope = string | null;

/** How the whole war is written in an address. */
export const WHOLE_WAR = 'war';

export interface ScopeCount {
	readonly scope: Scope;
	readonly name: string;
	/** Figures of the measure in this scope, with and without a number. */
	readonly figures: number;
	/** Those of them that give a number. */
	readonly numbers: number;
	/** Parties that give a number. */
	readonly parties: number;
	/** The same, with each actor of a residual group, which is no one side, counted on its own. */
	readonly speakers: number;
}

export const scopeOf = (row: FigureRow): Scope => row.claim.eventId;

export const comparable = (a: FigureRow, b: FigureRow): boolean =>
	a.measureId === b.measureId && scopeOf(a) === scopeOf(b);

/** The figures of one measure in one scope. */
export const selectFigures = (
	rows: readonly FigureRow[],
	measureId: string,
	scope: Scope
): FigureRow[] => rows.filter((row) => row.measureId === measureId && scopeOf(row) === scope);

/**
 * The scopes a measure is reported for. The whole war comes first where at least two speakers give a
 * number, then the scope with the most speakers, the most numbers, the whole war, the name: the first
 * is what a page shows when nothing is chosen.
 * @param rows figures of any measures; only those of `measureId` count
 * @param parties say which group is residual
 */
export function scopesOf(
	rows: readonly FigureRow[],
	measureId: string,
	parties: readonly Pick<Party, 'party_id' | 'residual'>[]
): ScopeCount[] {
	const residual = new Set(parties.filter((one) => one.residual).map((one) => one.party_id));
	const speaker = ({ claim }: FigureRow): string =>
		residual.has(claim.partyId) ? claim.actorId : claim.partyId;
	const leads = (one: ScopeCount): boolean => one.scope === null && one.speakers > 1;
	const groups = group(
		rows.filter((row) => row.measureId === measureId),
		scopeOf
	);
	const scopes = [...groups].map(([scope, figures]): ScopeCount => {
		const numbers = figures.filter((row) => row.value !== null);
		return {
			scope,
			name: scope === null ? 'The whole war' : (figures[0]?.claim.event ?? scope),
			figures: figures.length,
			numbers: numbers.length,
			parties: new Set(numbers.map((row) => row.claim.partyId)).size,
			speakers: new Set(numbers.map(speaker)).size
		};
	});
	return scopes.sort(
		(a, b) =>
			Number(leads(b)) - Number(leads(a)) ||
			b.speakers - a.speakers ||
			b.numbers - a.numbers ||
			Number(a.scope !== null) - Number(b.scope !== null) ||
			a.name.localeCompare(b.name, 'en')
	);
}

/** Measures of the same family in other words, in the order of the file: shown beside, never merged. */
export const siblings = (measure: Measure, measures: readonly Measure[]): Measure[] =>
	measures.filter(
		(other) => other.family === measure.family && other.measure_id !== measure.measure_id
	);

/**
 * The same count about other parties: measures whose ids differ in one word only and whose subject
 * differs (`russian_tanks_lost` and `ukrainian_tanks_lost`).
 */
export function mirrors(measure: Measure, measures: readonly Measure[]): Measure[] {
	const own = measure.measure_id.split('_');
	return measures.filter((other) => {
		if (measure.about_party === null || other.about_party === null) return false;
		if (other.about_party === measure.about_party) return false;
		const words = other.measure_id.split('_');
		return words.length === own.length && words.filter((word, i) => word !== own[i]).length === 1;
	});
}
