import { resolve } from '$app/paths';

/**
 * Address of a page of this site: the base path in front, a slash behind (no redirect on any host).
 * @param path app path such as `/claims/2022-10-07-thenews-reznikov`, with an optional query or hash
 */
export function to(path: `/${string}`): string {
	const [, route = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
	const slashed = route.endsWith('/') ? route : `${route}/`;
	// Typed routes cannot express addresses that come from data; prerendering fails on a dead one.
	return resolve(`${slashed}${rest}` as '/');
}
