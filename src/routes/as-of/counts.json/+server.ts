import { json } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { packRows } from '$lib/ui/as-of/tables';

export const prerender = true;
export const trailingSlash = 'never';

/** Counts of words by outlet and month, for the pages that show words. */
export const GET = () => json(packRows(dataset().term_counts));
