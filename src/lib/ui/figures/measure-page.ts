/**
 * What a page about one measure needs of a dataset, no more: the rows of the measure, of its other
 * wordings and of its floor, and the speaker × subject matrix of today, made of rows of other measures too.
 */
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import {
	mirrors,
	scopesOf,
	selectFigures,
	siblings,
	type ScopeCount
} from '$lib/figures/comparable';
import { largerFirst, measureFinding } from '$lib/figures/findings';
import { institutions, type Institution } from '$lib/figures/series';
import type { Widest } from '$lib/figures/widest';
import { revisionsOf, type Revisions } from './known-by';
import { measureMatrix } from './measure-matrix';
import { packRows } from './pack';
import type { Scale } from './point';
import type { PackedRows } from './unpack';
import type { ChartModel } from '$lib/charts/model';

export interface Wording {
	readonly measure: Measure;
	/** Figures in all scopes. */
	readonly figures: number;
}

export interface MeasurePage {
	readonly measure: Measure;
	readonly wordings: readonly Wording[];
	/** The same count about other sides. */
	readonly mirrors: readonly Measure[];
	readonly floor: Measure | null;
	readonly rows: readonly FigureRow[];
	readonly scopes: readonly ScopeCount[];
	readonly parties: readonly Party[];
	/** Institutions of the people among the speakers, by actor id. */
	readonly institutions: readonly (readonly [string, Institution])[];
	readonly couple: readonly [string, string];
	/** The scale shown when none is chosen. */
	readonly scale: Scale;
	/** Who reports on whom today; null where the chart stands alone. */
	readonly matrix: ChartModel | null;
	/** When claims that were corrected later were corrected. */
	readonly revisions: Revisions;
}

/** From this factor on, the smaller of two marks would lie on the bottom of a linear scale. */
const LOG_FROM = 10;

/** The sides whose gap is shown first: those of the widest, else the first two that give numbers. */
function coupleOf(
	rows: readonly FigureRow[],
	widest: Widest | null,
	parties: readonly Party[]
): [string, string] {
	const sides = widest && largerFirst(widest.gap);
	if (sides) return [sides.more.claim.partyId, sides.less.claim.partyId];
	const counts = parties.map(({ party_id }) => ({
		party_id,
		numbers: rows.filter((row) => row.claim.partyId === party_id && row.value !== null).length
	}));
	const [a, b] = [...counts].sort((x, y) => Math.sign(y.numbers) - Math.sign(x.numbers));
	return [a?.party_id ?? '', b?.party_id ?? ''];
}

/** Null when the dataset has no such measure or no figure of it. */
export function measurePage(data: IndexedDataset, measureId: string): MeasurePage | null {
	const measure = data.measureById.get(measureId);
	const scopes = scopesOf(data.figureRows, measureId, data.orderedParties);
	const [first] = scopes;
	if (measure === undefined || first === undefined) return null;
	const rowsOf = (list: readonly Measure[]): FigureRow[] => {
		const ids = new Set(list.map((one) => one.measure_id));
		return data.figureRows.filter((row) => ids.has(row.measureId));
	};
	const parties = data.orderedParties;
	const others = siblings(measure, data.measures);
	const opposite = mirrors(measure, data.measures);
	const floor = data.measureById.get(measure.floor_measure_id ?? '') ?? null;
	const own = [measure, ...others, ...(floor ? [floor] : [])];
	const rows = rowsOf(own);
	const speakers = new Set(rows.map((row) => row.claim.actorId));
	const claimIds = new Set(rows.map((row) => row.claim.id));
	const firstRows = selectFigures(rows, measureId, first.scope);
	const { widest } = measureFinding(firstRows, measure, parties);
	return {
		measure,
		wordings: others
			.map((other) => ({ measure: other, figures: rowsOf([other]).length }))
			.filter((other) => other.figures > 0)
			.sort((a, b) => b.figures - a.figures),
		mirrors: opposite.filter((other) => rowsOf([other]).length > 0),
		floor,
		rows,
		scopes,
		parties,
		institutions: [...institutions(data.actors)].filter(
			([id, institution]) => speakers.has(id) && institution.id !== id
		),
		couple: coupleOf(firstRows, widest, parties),
		scale: widest !== null && widest.factor >= LOG_FROM ? 'log' : 'linear',
		matrix: measureMatrix(measure, data),
		revisions: revisionsOf(data).filter(([id]) => claimIds.has(id))
	};
}

/** A page as it travels: rows packed. */
export type PackedMeasurePage = Omit<MeasurePage, 'rows'> & { readonly packed: PackedRows };

export const packPage = ({ rows, ...rest }: MeasurePage): PackedMeasurePage => ({
	...rest,
	packed: packRows(rows)
});
