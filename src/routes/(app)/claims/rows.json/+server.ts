import { json } from '@sveltejs/kit';
import { dataset } from '$lib/dataset/builtin.server';

export const prerender = true;
export const trailingSlash = 'never';

/** Every claim of the built-in dataset, newest last. */
export const GET = () => json(dataset().claimRows);
