/**
 * Figures of one measure and scope as series in time: by party, and inside a party by institution.
 * Running totals of one institution may be joined by steps; everything else stays single marks.
 */
import type { FigureRow } from '$lib/dataset/rows';
import type { Actor, Measure, Party } from '$lib/dataset/types';
import { bound, type Bound } from './bound';
import { standsAlone } from './standing';
import { DAY, placeOf } from './when';

/**
 * The longest silence, in days, that a step may cross. Two months: monthly reports stay joined, and a
 * season without a report shows as a gap. Pass another value to `seriesOf` to change it.
 */
export const LONGEST_STEP_DAYS = 62;

export interface SeriesPoint {
	readonly row: FigureRow;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly bound: Bound;
}

export interface FigureSeries {
	readonly id: string;
	readonly partyId: string;
	readonly speakerId: string;
	readonly speaker: string;
	readonly draw: 'steps' | 'points';
	/** Oldest first. */
	readonly points: readonly SeriesPoint[];
}

export interface SeriesSet {
	readonly series: readonly FigureSeries[];
	/** Figures without a date: in the table, not in the drawing. */
	readonly undated: readonly FigureRow[];
}

export interface Institution {
	readonly id: string;
	readonly name: string;
}

/** Actor id → the institution that speaks: a person's `member_of`, everybody else themselves. */
export function institutions(
	actors: readonly Pick<Actor, 'actor_id' | 'name' | 'kind' | 'member_of'>[]
): ReadonlyMap<string, Institution> {
	const names = new Map(actors.map((actor) => [actor.actor_id, actor.name]));
	return new Map(
		actors.map((actor) => {
			const above = actor.kind === 'person' ? actor.member_of : null;
			const name = above === null ? undefined : names.get(above);
			return [
				actor.actor_id,
				above !== null && name !== undefined
					? { id: above, name }
					: { id: actor.actor_id, name: actor.name }
			];
		})
	);
}

const hasSteps = (points: readonly SeriesPoint[], longest: number): boolean => {
	const totals = points.filter((point) => point.bound.value !== null && !point.bound.baseline);
	return totals.some((point, i) => {
		const days = (point.at - (totals[i - 1]?.at ?? -Infinity)) / DAY;
		return days > 0 && days <= longest;
	});
};

/**
 * @param rows figures of one measure and scope (see `selectFigures`)
 * @param parties order of the result; rows of other parties are left out
 * @returns every row of these parties once, as a point of one series or among the undated
 */
export function seriesOf(
	rows: readonly FigureRow[],
	measure: Pick<Measure, 'accumulation'>,
	parties: readonly Pick<Party, 'party_id'>[],
	institutionOf: ReadonlyMap<string, Institution>,
	longestStepDays = LONGEST_STEP_DAYS
): SeriesSet {
	const undated: FigureRow[] = [];
	const series = parties.flatMap(({ party_id }) => {
		const groups = new Map<
			string,
			{ speaker: Institution; alone: boolean; points: SeriesPoint[] }
		>();
		for (const row of rows) {
			if (row.claim.partyId !== party_id) continue;
			const at = placeOf(row);
			if (at === null) {
				undated.push(row);
				continue;
			}
			const { actorId, actor } = row.claim;
			const speaker = institutionOf.get(actorId) ?? { id: actorId, name: actor };
			const alone = standsAlone(row) !== null;
			const key = alone ? `${speaker.id}:alone` : speaker.id;
			const group = groups.get(key) ?? { speaker, alone, points: [] };
			group.points.push({ row, at, bound: bound(row) });
			groups.set(key, group);
		}
		return [...groups].map(([key, { speaker, alone, points }]): FigureSeries => {
			const sorted = points.sort((a, b) => a.at - b.at || (a.row.id < b.row.id ? -1 : 1));
			const steps =
				measure.accumulation === 'running_total' && !alone && hasSteps(sorted, longestStepDays);
			return {
				id: `${party_id}:${key}`,
				partyId: party_id,
				speakerId: speaker.id,
				speaker: speaker.name,
				draw: steps ? 'steps' : 'points',
				points: sorted
			};
		});
	});
	return { series, undated };
}
