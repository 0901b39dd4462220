/** Fetches the rows and makes the page of a day; loaded only when a day is asked for. */
import { datasetAsOf, publishedSpan } from '$lib/dataset/dataset-as-of';
import { fetchDataset } from './fetch';
import type { Then, Wanted } from './past.svelte';

/** @throws Error when the rows do not come */
export async function pageOf<View>(
	day: string,
	{ today, make, parts }: Wanted<View>
): Promise<Then<View>> {
	const data = await fetchDataset(parts);
	const then = datasetAsOf(data, day);
	const shown = then.claims.length;
	return {
		day,
		of: today,
		view: await make(then),
		shown,
		hidden: data.claims.length - shown,
		span: publishedSpan(data)
	};
}
