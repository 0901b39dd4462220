/** A day that a reader has chosen stays chosen from page to page: links inside the site carry it. */
import { isCalendarDay } from '$lib/dataset/cells';

/** The day in an address, or null when there is none that can be used. */
export function dayIn(search: string): string | null {
	const day = new URLSearchParams(search).get('asof');
	return day !== null && isCalendarDay(day) ? day : null;
}

const isFile = (path: string): boolean => /\.[a-z0-9]+$/i.test(path);

/**
 * Where a link leads when a day is chosen.
 * @param target where it leads otherwise
 * @param home address of the start page: what lies elsewhere is not ours
 * @returns null when it stays as it is: other sites, files, and addresses that name a day themselves.
 * The list of changes begins on the day instead of ending on it.
 */
export function carryDay(target: URL, day: string, home: URL): URL | null {
	const ours = target.origin === home.origin && target.pathname.startsWith(home.pathname);
	if (!ours || isFile(target.pathname)) return null;
	if (target.searchParams.has('asof') || target.searchParams.has('since')) return null;
	const rest = target.pathname.slice(home.pathname.length).replace(/\/$/, '');
	const carried = new URL(target);
	carried.searchParams.set(rest === 'changes' ? 'since' : 'asof', day);
	return carried;
}
