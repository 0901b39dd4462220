import type { Handle } from '@sveltejs/kit';

/**
 * Scripts are not preloaded: some thirty requests would share a slow line with the page itself, and
 * title, table and sources should be read first. They are fetched right after.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type }) => type !== 'js' });
