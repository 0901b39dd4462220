import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimColumns, countByPartyAndMonth, filter, type ClaimFilter } from '$lib/figures/regroup';
import type { ClaimRow } from '$lib/dataset/rows';
import { claim } from '../../fixtures/figures';

const some = fc.record({
	party: fc.constantFrom('north', 'south', 'wire'),
	date: fc.option(
		fc.constantFrom('2022-02-24', '2022-03-01', '2022-12-31', '2023-01-01', '2024-06-30')
	),
	kind: fc.constantFrom('figure', 'refusal', 'denial' as const),
	verification: fc.option(fc.constantFrom('not_verified', 'verified' as const)),
	measure: fc.option(fc.constantFrom('m1', 'm2'))
});
type Spec = typeof some extends fc.Arbitrary<infer T> ? T : never;
const rowsOf = (specs: readonly Spec[]): ClaimRow[] =>
	specs.map(({ party, date, kind, verification, measure }) =>
		claim(party, { date, kind, verification, measureIds: measure === null ? [] : [measure] })
	);
const month = fc.constantFrom('2021-12', '2022-02', '2022-06', '2023-01', '2025-01');
const keeps = fc.record(
	{
		party: fc.subarray(['north', 'south', 'nobody']),
		kind: fc.subarray(['figure', 'refusal']),
		verification: fc.subarray(['', 'verified']),
		measure: fc.subarray(['', 'm1']),
		from: month,
		to: month
	},
	{ requiredKeys: [] }
);

const plain = (row: ClaimRow, keep: ClaimFilter): boolean =>
	(keep.party?.includes(row.partyId) ?? true) &&
	(keep.kind?.includes(row.kind) ?? true) &&
	(keep.verification?.includes(row.verification ?? '') ?? true) &&
	(keep.measure?.includes(row.measureIds[0] ?? '') ?? true) &&
	(keep.from === undefined || (row.date !== null && row.date.slice(0, 7) >= keep.from)) &&
	(keep.to === undefined || (row.date !== null && row.date.slice(0, 7) <= keep.to));

describe('claims as columns', () => {
	it('filters as the rows themselves would', () => {
		fc.assert(
			fc.property(fc.array(some), keeps, (specs, keep) => {
				const rows = rowsOf(specs);
				const expected = rows.flatMap((row, i) => (plain(row, keep) ? [i] : []));
				expect([...filter(claimColumns(rows), keep)]).toEqual(expected);
			})
		);
	});

	it('counts every row once, in a month or among the undated', () => {
		fc.assert(
			fc.property(fc.array(some), keeps, (specs, keep) => {
				const rows = rowsOf(specs);
				const columns = claimColumns(rows);
				const positions = filter(columns, keep);
				const { counts, undated } = countByPartyAndMonth(columns, positions);
				const sum = (list: Uint32Array) => list.reduce((a, b) => a + b, 0);
				expect(sum(counts) + sum(undated)).toBe(positions.length);
				const all = countByPartyAndMonth(columns);
				expect(sum(all.counts) + sum(all.undated)).toBe(rows.length);
			})
		);
	});

	it('puts a claim in its own month and party', () => {
		const columns = claimColumns([
			claim('south', { date: '2022-02-24' }),
			claim('north', { date: '2022-04-01' })
		]);
		const { counts, months, parties } = countByPartyAndMonth(columns);
		expect([months, parties]).toEqual([3, ['south', 'north']]);
		expect([...counts]).toEqual([1, 0, 0, 0, 0, 1]);
		expect(columns.firstMonth).toBe(2022 * 12 + 1);
	});

	it('refuses more values than a column holds', () => {
		const rows = Array.from({ length: 257 }, (_, i) => claim(`party-${i}`));
		expect(() => claimColumns(rows)).toThrow(RangeError);
	});
});
