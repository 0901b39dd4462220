/**
 * Who can be set beside whom: every institution, and every side as a whole, with the numbers it gives of
 * one thing about the whole war. Wordings are not merged: each measure is a series of its own.
 */
import { group } from 'd3-array';
import type { ClaimRow, FigureRow } from '$lib/dataset/rows';
import type { Measure, Party, Qualifier } from '$lib/dataset/types';
import { scopeOf } from '../comparable';
import type { Institution } from '../series';
import { NOT_PAIRED, STANDS_ALONE } from '../standing';
import { dayNumber, spanOf } from '../when';
import { ofAverage, type Amount, type Total } from './amounts';
import type { Numbers, Sourced, Voice } from './voice';

/** The measure that holds the one-off corrections of a running total. */
export const correctionOf = (measureId: string): string => `${measureId}_correction`;

/** A voice needs this many numbers to have two differences. */
const LEAST_NUMBERS = 3;

/** Numbers that say how many; ranges and "up to" say only how many at most or between which two. */
const COUNTED: ReadonlySet<Qualifier> = new Set(['exact', 'about', 'at_least']);

/** What a measure counts: its family, whether so far, a day or a month. */
export const thingOf = (measure: Pick<Measure, 'family'>): string =>
	measure.family.replace(/_per_(day|month)$/, '');

const isUsable = (row: FigureRow): boolean =>
	scopeOf(row) === null &&
	row.value !== null &&
	(row.valueHigh === null || row.valueHigh === row.value) &&
	COUNTED.has(row.qualifier) &&
	row.claim.kind !== 'refusal' &&
	row.claim.kind !== 'denial' &&
	!row.claim.flags.some((flag) => flag in STANDS_ALONE || flag in NOT_PAIRED);

const sourceOf = (claim: ClaimRow): Sourced['claim'] => ({
	id: claim.id,
	documentId: claim.documentId,
	outletId: claim.outletId,
	date: claim.date,
	publishedBy: claim.publishedBy,
	dependsOn: claim.dependsOn
});

/** A running total that holds for a known day. */
function totalOf(row: FigureRow): (Total & Sourced) | null {
	const span = spanOf(row);
	if (row.value === null || span === null || span.from !== span.to) return null;
	return { day: span.from, value: row.value, claim: sourceOf(row.claim) };
}

/** An amount whose days are known; an average a day is multiplied by them. */
function amountOf(row: FigureRow, average: boolean): (Amount & Sourced) | null {
	if (row.value === null || row.periodStart === null || row.periodEnd === null) return null;
	const [from, to] = [dayNumber(row.periodStart), dayNumber(row.periodEnd)];
	if (!(from <= to)) return null;
	const claim = sourceOf(row.claim);
	const amount = { from, to, value: row.value };
	return { ...(average ? ofAverage(amount) : amount), claim };
}

const known = <T>(list: readonly (T | null)[]): T[] => list.filter((one) => one !== null);

function numbersOf(
	rows: readonly FigureRow[],
	corrections: readonly FigureRow[],
	{ accumulation }: Measure
): Numbers {
	if (accumulation === 'running_total')
		return {
			totals: known(rows.map(totalOf)),
			corrections: known(corrections.map(totalOf)),
			amounts: []
		};
	const adds =
		accumulation === 'per_day' || accumulation === 'per_month' || accumulation === 'period';
	const amounts = adds ? known(rows.map((row) => amountOf(row, accumulation === 'per_day'))) : [];
	return { totals: [], corrections: [], amounts };
}

/**
 * @param rows figures of any measures
 * @param parties in the order of the result; a residual group is no one voice and has none as a side
 */
export function voicesOf(
	rows: readonly FigureRow[],
	measures: readonly Measure[],
	parties: readonly Party[],
	institutionOf: ReadonlyMap<string, Institution>
): Voice[] {
	const usable = group(
		rows.filter(isUsable),
		(row) => row.claim.partyId,
		(row) => row.measureId
	);
	return parties.flatMap((party) =>
		measures.flatMap((measure) => {
			const said = (id: string): FigureRow[] => usable.get(party.party_id)?.get(id) ?? [];
			const own = said(measure.measure_id);
			const corrections = said(correctionOf(measure.measure_id));
			const voice = (
				speaker: Institution,
				side: boolean,
				of: (rows: readonly FigureRow[]) => readonly FigureRow[]
			): Voice => ({
				id: `${speaker.id}~${measure.measure_id}`,
				speakerId: speaker.id,
				name: speaker.name,
				partyId: party.party_id,
				side,
				measureId: measure.measure_id,
				floorId: measure.floor_measure_id,
				thing: thingOf(measure),
				...numbersOf(of(own), of(corrections), measure)
			});
			const speakerOf = ({ claim }: FigureRow): Institution =>
				institutionOf.get(claim.actorId) ?? { id: claim.actorId, name: claim.actor };
			const first = new Map(own.map((row) => [speakerOf(row).id, row]));
			const speakers = [...first.values()].flatMap((row) => {
				const speaker = speakerOf(row);
				const ofSpeaker = (rows: readonly FigureRow[]): FigureRow[] =>
					rows.filter((one) => speakerOf(one).id === speaker.id);
				return row.claim.unnamed ? [] : [voice(speaker, false, ofSpeaker)];
			});
			const whole = { id: party.party_id, name: party.name };
			const side =
				party.residual || speakers.length < 2 ? [] : [voice(whole, true, (rows) => rows)];
			return [...speakers, ...side].filter(
				(one) => one.totals.length + one.amounts.length >= LEAST_NUMBERS
			);
		})
	);
}
