/** The first chart of the overview: the measure on which two sides are furthest apart. */
import type { ChartModel } from '$lib/charts/model';
import type { IndexedDataset } from '$lib/dataset/indexed';
import { widestGap } from '$lib/figures/widest';
import { defaults } from '$lib/state/params';
import { measurePage } from '$lib/ui/figures/measure-page';
import { measureView } from '$lib/ui/figures/measure-view';
import { figureParams, scopeId } from '$lib/ui/figures/params';

/** Fewest figures a measure needs to lead: a chart of a handful shows no development. */
const LEAST_FIGURES = 10;

export interface OverviewGap {
	readonly model: ChartModel;
	/** App path of the page where the view can be changed. */
	readonly href: `/${string}`;
}

/** Null when no two sides can be compared on anything. */
export function gapModel(data: IndexedDataset): OverviewGap | null {
	// The whole war, and speakers with a name, as the title over the chart asks for too.
	const rows = data.figureRows.filter(({ claim }) => claim.eventId === null && !claim.unnamed);
	const measures = data.measures.filter(
		({ measure_id }) => rows.filter((row) => row.measureId === measure_id).length >= LEAST_FIGURES
	);
	const widest = widestGap(rows, measures, data.orderedParties);
	const page = widest && measurePage(data, widest.measure.measure_id);
	if (!page) return null;
	const scope = scopeId(widest.scope);
	const { chart } = measureView(page, { ...defaults(figureParams(page)), scope });
	return { model: chart, href: `/figures/${widest.measure.measure_id}?scope=${scope}` };
}
