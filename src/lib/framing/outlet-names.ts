/** Finds the outlet a corpus means by a name, an id or an address. */
import type { Outlet } from '$lib/dataset/types';

type Named = Pick<Outlet, 'outlet_id' | 'name' | 'url'>;

const key = (value: string): string =>
	value
		.trim()
		.toLowerCase()
		.replace(/^[a-z]+:\/\//, '')
		.replace(/^www\./, '')
		.replace(/\/.*$/, '');

/**
 * A lookup of outlets by id, name or host of the home page (capitals, `https://`, `www.` and paths
 * do not matter).
 *
 * @param outlets rows of the outlets table
 * @param own pairs of value and outlet id that go before the table
 * @returns the outlet id of a value, or undefined
 */
export function outletLookup(
	outlets: readonly Named[],
	own: ReadonlyMap<string, string> = new Map()
): (value: string) => string | undefined {
	const ids = new Map<string, string>();
	for (const outlet of outlets)
		for (const name of [outlet.url ?? '', outlet.name, outlet.outlet_id])
			if (name !== '') ids.set(key(name), outlet.outlet_id);
	for (const [value, id] of own) ids.set(key(value), id);
	return (value) => (key(value) === '' ? undefined : ids.get(key(value)));
}
