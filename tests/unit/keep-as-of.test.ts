import { describe, expect, it } from 'vitest';
import { carryDay, dayIn } from '$lib/state/keep-as-of';

const DAY = '2022-10-07';
const home = new URL('https://example.org/parallax/');
const carried = (path: string): string | null => {
	const found = carryDay(new URL(path, home), DAY, home);
	return found && found.href.replace(home.href, '');
};

describe('a chosen day', () => {
	it.each([
		['a page', 'claims/', 'claims/?asof=2022-10-07'],
		['a page with a view', 'claims/?party=a&page=2', 'claims/?party=a&page=2&asof=2022-10-07'],
		['a place in a page', 'method/#words', 'method/?asof=2022-10-07#words'],
		['the start page', '', '?asof=2022-10-07'],
		['the list of changes, which begins on it', 'changes/', 'changes/?since=2022-10-07']
	])('goes along to %s', (_, path, expected) => {
		expect(carried(path)).toBe(expected);
	});
	it.each([
		['a file', 'data/claims.csv'],
		['a link that names a day itself', 'claims/?asof=2023-01-01'],
		['a list of changes since another day', 'changes/?since=2023-01-01'],
		['another site', 'https://example.com/claims/'],
		['a page of the host outside this site', '/other/']
	])('stays away from %s', (_, path) => {
		expect(carried(path)).toBeNull();
	});
	it.each([
		['?asof=2022-10-07', '2022-10-07'],
		['?page=2&asof=2022-02-30', null],
		['?asof=never', null],
		['', null]
	])('is read from %s as %s', (search, expected) => {
		expect(dayIn(search)).toBe(expected);
	});
});
