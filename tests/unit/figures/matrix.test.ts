import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsBehind, matrixOf } from '$lib/figures/matrix';
import { claim, figure, measure, PARTIES } from '../../fixtures/figures';

const cellOf = (matrix: ReturnType<typeof matrixOf>, speaker: string, subject: string | null) =>
	matrix.cells.flat().find((cell) => cell.speaker === speaker && cell.subject === subject);

describe('who on whose side', () => {
	const own = figure('north', 5, '2022-09-01', { claim: { aboutParty: 'north' } });
	const later = figure('north', 7, '2022-10-01', { claim: { aboutParty: 'north' } });
	const refused = figure('south', null, '2022-10-01', {
		claim: { aboutParty: 'south', kind: 'refusal' }
	});
	const rows = [own, later, refused];
	const matrix = matrixOf(claimsBehind(rows), rows, PARTIES);

	it('counts claims and figures and keeps the latest', () => {
		expect(cellOf(matrix, 'north', 'north')).toMatchObject({
			claims: 2,
			figures: 2,
			declined: 0,
			latest: later,
			silent: false
		});
	});
	it('counts a refusal as declined, not as silence and not as a figure', () => {
		expect(cellOf(matrix, 'south', 'south')).toMatchObject({
			claims: 1,
			figures: 0,
			declined: 1,
			latest: null,
			silent: false
		});
	});
	it('shows every silence as a cell', () => {
		expect(cellOf(matrix, 'south', 'north')).toMatchObject({ claims: 0, silent: true });
		expect(matrix.speakers).toEqual(['north', 'south', 'wire', 'other']);
		expect(cellOf(matrix, 'wire', 'north')).toMatchObject({ silent: true });
	});
	it('has no column for a side that nobody speaks about', () => {
		expect(matrix.subjects).toEqual(['north', 'south']);
	});
	it('takes the subject of the measure where the claim names none', () => {
		const row = figure('south', 5, '2022-09-01');
		const found = matrixOf([row.claim], [row], PARTIES, new Map([[row.measureId, measure()]]));
		expect(cellOf(found, 'south', 'north')?.claims).toBe(1);
	});
	it('has a column for claims about no party only when there are any', () => {
		expect(matrix.subjects).not.toContain(null);
		expect(cellOf(matrixOf([claim('north')], [], PARTIES), 'north', null)?.claims).toBe(1);
	});

	it('counts every claim and every number once, in whatever order the parties stand', () => {
		const party = fc.constantFrom(...PARTIES.map((one) => one.party_id));
		const list = fc.array(
			fc.record({ speaker: party, subject: fc.option(party), value: fc.option(fc.nat(9)) })
		);
		fc.assert(
			fc.property(
				list,
				fc.shuffledSubarray([...PARTIES], { minLength: PARTIES.length }),
				(specs, parties) => {
					const figures = specs.map(({ speaker, subject, value }) =>
						figure(speaker, value, '2022-10-07', { claim: { aboutParty: subject } })
					);
					const found = matrixOf(claimsBehind(figures), figures, parties);
					const cells = found.cells.flat();
					expect(cells.reduce((sum, cell) => sum + cell.claims, 0)).toBe(specs.length);
					expect(cells.reduce((sum, cell) => sum + cell.figures, 0)).toBe(
						specs.filter((one) => one.value !== null).length
					);
					const plain = matrixOf(claimsBehind(figures), figures, PARTIES).cells.flat();
					for (const cell of cells) expect(plain).toContainEqual(cell);
				}
			)
		);
	});
});
