import { json } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { allRows } from '$lib/ui/figures/all-rows';

export const prerender = true;
export const trailingSlash = 'never';

/** Every figure and claim of the built-in dataset, packed: asked for when a page looks back to a day. */
export const GET = () => json(allRows(dataset()));
