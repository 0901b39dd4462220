import { claimsAsOf, figuresAsOf, lastDay, publishedBy } from '$lib/dataset/as-of';
import { describe, expect, it } from 'vitest';
import { claimRow } from '../../fixtures/claim-row';

describe('the last day that a date can mean', () => {
	it.each([
		['2022-10-07', 'day', '2022-10-07'],
		['2022-02-01', 'month', '2022-02-28'],
		['2024-02-01', 'month', '2024-02-29'],
		['2022-12-01', 'month', '2022-12-31'],
		['2022-01-01', 'year', '2022-12-31'],
		['2022-10-07', null, '2022-10-07']
	] as const)('%s known to the %s is %s', (date, precision, expected) => {
		expect(lastDay(date, precision)).toBe(expected);
	});
});

describe('what could be read on a day', () => {
	const early = claimRow({ id: 'early', publishedBy: '2022-10-07' });
	const late = claimRow({ id: 'late', publishedBy: '2022-10-31' });
	const undated = claimRow({ id: 'undated', publishedBy: null });
	const rows = [early, late, undated];

	it('is everything today', () => {
		expect(claimsAsOf(rows, null)).toBe(rows);
	});
	it.each([
		['2022-10-06', []],
		['2022-10-07', ['early']],
		['2022-10-30', ['early']],
		['2022-10-31', ['early', 'late']]
	])('on %s is %j, and never a claim without a date', (day, expected) => {
		expect(claimsAsOf(rows, day).map((row) => row.id)).toEqual(expected);
	});
	it('follows the claim of a figure', () => {
		expect(figuresAsOf([{ claim: early }, { claim: late }], '2022-10-07')).toEqual([
			{ claim: early }
		]);
	});
	it('does not move when the claim is about an earlier day', () => {
		expect(
			publishedBy(claimRow({ date: '2022-01-01', publishedBy: '2022-10-07' }), '2022-05-01')
		).toBe(false);
	});
});
