import { error } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { measurePage, packPage } from '$lib/ui/figures/measure-page';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	[...new Set(dataset().figureRows.map((row) => row.measureId))].map((measure) => ({ measure }));

/** The chart alone needs neither other wordings nor the matrix. */
export function load({ params }) {
	const page = measurePage(dataset(), params.measure);
	if (page === null) error(404, 'There is no measure of this name.');
	const { measure, floor } = page;
	const rows = page.rows.filter(
		(row) => row.measureId === measure.measure_id || row.measureId === floor?.measure_id
	);
	const alone = { ...page, rows, wordings: [], mirrors: [], matrix: null };
	return { title: measure.name, page: packPage(alone) };
}
