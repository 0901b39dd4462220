/**
 * Data of a page as SvelteKit sends it when a reader follows a link: every value in one flat list,
 * objects and lists as positions in it (the format of the `devalue` library).
 */
type Flat =
	null | string | number | boolean | readonly number[] | { readonly [key: string]: number };

const NOT_THERE = -1;

function flatten(value: unknown): Flat[] {
	const list: Flat[] = [];
	const add = (one: unknown): number => {
		if (one === undefined) return NOT_THERE;
		const at = list.push(null) - 1;
		if (Array.isArray(one)) list[at] = one.map(add);
		else if (typeof one === 'object' && one !== null)
			list[at] = Object.fromEntries(Object.entries(one).map(([key, part]) => [key, add(part)]));
		else list[at] = one as Flat;
		return at;
	};
	add(value);
	return list;
}

/** The answer to `__data.json` of a page below two layouts that have no data of their own. */
export const asPageData = (data: object): string =>
	JSON.stringify({
		type: 'data',
		nodes: [null, null, { type: 'data', data: flatten(data), uses: {} }]
	});
