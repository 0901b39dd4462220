/** The first chart of the overview: the measure on which two sides are furthest apart. */
import type { ChartModel } from '$lib/charts/model';
import type { IndexedDataset } from '$lib/dataset/indexed';
import { widestGap } from '$lib/figures/widest';
import { defaults } from '$lib/state/params';
import { measurePage } from '$lib/ui/figures/measure-page';
import { measureView } from '$lib/ui/figures/measure-view';
import { figureParams, scopeId } from '$lib/ui/figures/params';

/** Pairs two sides need before their gap may lead: one odd figure is no pattern. */
const LEAST_PAIRS = 3;

export interface OverviewGap {
	readonly model: ChartModel;
	/** App path of the page where the view can be changed. */
	readonly href: `/${string}`;
}

/** Null when no two sides can be compared on anything. */
export function gapModel(data: IndexedDataset): OverviewGap | null {
	const widest = widestGap(data.figureRows, data.measures, data.orderedParties, {
		minimumPairs: LEAST_PAIRS
	});
	const page = widest && measurePage(data, widest.measure.measure_id);
	if (!page) return null;
	const scope = scopeId(widest.scope);
	const { chart } = measureView(page, { ...defaults(figureParams(page)), scope });
	return { model: chart, href: `/figures/${widest.measure.measure_id}?scope=${scope}` };
}
