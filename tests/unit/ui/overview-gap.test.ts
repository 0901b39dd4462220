/** Which measure leads the overview: war-wide, by named speakers, with enough figures to show a development. */
import { indexDataset, type IndexedDataset } from '$lib/dataset/indexed';
import type { ClaimRow, FigureRow } from '$lib/dataset/rows';
import { readDataset } from '$lib/dataset/read-dataset';
import { gapModel } from '$lib/ui/overview/gap-model';
import { describe, expect, it } from 'vitest';
import { figure, measure, PARTIES } from '../../fixtures/figures';
import { smallFiles } from '../../fixtures/small-dataset';

const base = indexDataset(readDataset(smallFiles()).dataset);

/** As many figures of two sides, on the same days; the south reports `factor` times as many. */
function twoSides(
	measureId: string,
	pairs: number,
	factor: number,
	claim: Partial<ClaimRow> = {}
): FigureRow[] {
	return Array.from(
		{ length: pairs },
		(_, i) => `2022-10-${String(i + 1).padStart(2, '0')}`
	).flatMap((day, i) => [
		figure('north', 100 + i, day, { measureId, claim }),
		figure('south', (100 + i) * factor, day, { measureId, claim })
	]);
}

function world(...figureRows: FigureRow[]): IndexedDataset {
	const ids = [...new Set(figureRows.map((row) => row.measureId))];
	const measures = ids.map((measure_id) =>
		measure({ measure_id, name: `Boats ${measure_id}`, family: measure_id })
	);
	return {
		...base,
		orderedParties: PARTIES,
		partyById: new Map(PARTIES.map((one) => [one.party_id, one])),
		measures,
		measureById: new Map(measures.map((one) => [one.measure_id, one])),
		claimRows: figureRows.map((row) => row.claim),
		claimRowById: new Map(figureRows.map((row) => [row.claim.id, row.claim])),
		figureRows
	};
}

const LEADS = twoSides('leads', 6, 3);

describe('the first chart of the overview', () => {
	it.each([
		['a wider gap in a handful of figures', twoSides('handful', 2, 50)],
		['a wider gap about one event', twoSides('event', 8, 50, { eventId: 'bus-bridge' })],
		['a wider gap of nobody in particular', twoSides('unnamed', 8, 50, { unnamed: true })]
	])('is not led by %s', (_, rows) => {
		expect(gapModel(world(...LEADS, ...rows))?.href).toBe('/figures/leads?scope=war');
	});

	it('is led by the widest gap where nothing speaks against it', () => {
		expect(gapModel(world(...LEADS, ...twoSides('wider', 6, 50)))?.href).toContain(
			'/figures/wider'
		);
	});

	it('is missing where no two sides can be compared', () => {
		expect(gapModel(world(figure('north', 3, '2022-10-07')))).toBeNull();
	});
});
