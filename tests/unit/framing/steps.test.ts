import { describe, expect, test } from 'vitest';
import { isSparse, sideShares } from '$lib/framing/shares';
import { stepOf } from '$lib/framing/steps';
import { TABLES } from '../../fixtures/framing';

test.each([
	['2022-01', '2022-01'],
	['2022-03', '2022-01'],
	['2022-04', '2022-04'],
	['2022-06', '2022-04'],
	['2022-09', '2022-07'],
	['2022-12', '2022-10']
])('%s is in the quarter that begins with %s', (month, quarter) => {
	expect(stepOf(month, 'quarter')).toBe(quarter);
	expect(stepOf(month, 'month')).toBe(month);
});

describe('quarters', () => {
	const quarters = sideShares(TABLES, 'publisher', 'concept', undefined, 'quarter');
	const months = sideShares(TABLES, 'publisher', 'concept');

	test('hold the sums of their months', () => {
		for (const [i, side] of quarters.entries())
			for (const [term, list] of side.months) {
				const total = list.reduce((sum, one) => sum + one.withTerm, 0);
				expect(total).toBe(side.total.get(term)?.withTerm);
				expect(side.total.get(term)).toEqual(months[i]?.total.get(term));
			}
	});

	test('are offered to a side when half of its months or more have few texts', () => {
		expect(months.map(isSparse)).toEqual([false, true, false]);
	});
});
