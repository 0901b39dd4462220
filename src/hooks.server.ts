import type { Handle } from '@sveltejs/kit';

/** The two fonts that the first screen is set in; other scripts' letters are fetched when they occur. */
const isFirstFont = (path: string): boolean => /-latin-wght-normal\.[^/]*woff2$/.test(path);

/**
 * Scripts are not preloaded: some thirty requests would share a slow line with the page itself, and
 * title, table and sources should be read first. They are fetched right after.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'css' || (type === 'font' && isFirstFont(path))
	});
