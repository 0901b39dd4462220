import { error } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { measurePage, packPage } from '$lib/ui/figures/measure-page';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	[...new Set(dataset().figureRows.map((row) => row.measureId))].map((measure) => ({ measure }));

export function load({ params }) {
	const page = measurePage(dataset(), params.measure);
	if (page === null) error(404, 'There is no measure of this name.');
	return {
		title: page.measure.name,
		description: `${page.measure.name}: what each side reports over time, and how far apart they are.`,
		page: packPage(page)
	};
}
