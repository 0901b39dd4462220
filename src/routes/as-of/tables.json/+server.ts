import { json } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';
import { datedTables } from '$lib/ui/as-of/tables';

export const prerender = true;
export const trailingSlash = 'never';

/** Every table but the counts of words: what a page fetches once somebody asks for a day. */
export const GET = () => json(datedTables(dataset()));
