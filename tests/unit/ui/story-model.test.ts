import { describe, expect, it } from 'vitest';
import { indexDataset } from '$lib/dataset/indexed';
import { readDataset } from '$lib/dataset/read-dataset';
import { storyModel } from '$lib/ui/overview/story-model';
import { smallFiles } from '../../fixtures/small-dataset';

const modelOf = (change?: Parameters<typeof smallFiles>[0]) =>
	storyModel(indexDataset(readDataset(smallFiles(change)).dataset));

/** Two outlets repeat the army's count through others. */
const repeated = {
	claims: (csv: string) =>
		csv
			.replace(
				'5937 died,,,,said,neutral,indirect,,,',
				'5937 died,,,,said,neutral,indirect,,,ua-army'
			)
			.replace(
				'at least 7000,,,,counts,neutral,indirect,,,',
				'at least 7000,,,,counts,neutral,indirect,,,ua-army'
			)
};

describe('one story, one origin', () => {
	it('says how many documents and outlets stand on one count', () => {
		const model = modelOf(repeated);
		expect(model.title).toBe('2 documents, 2 outlets, one origin: Northern army staff');
		expect(model.table.rows).toHaveLength(2);
		expect(model.source).toMatchObject({ claims: 2, documents: 2, outlets: 2 });
	});

	it('draws every node once and links columns only forwards', () => {
		const drawing = modelOf(repeated).panels[0]?.drawing;
		const points = drawing?.series[0]?.points ?? [];
		expect(points.map((point) => point.tag)).toEqual([
			'Northern army staff',
			'Independent count',
			'Press agency',
			'Southern defence ministry',
			'Press agency',
			'The Daily'
		]);
		for (const { from, to } of drawing?.links ?? [])
			expect(points[from]?.x).toBeLessThanOrEqual(points[to]?.x ?? 0);
	});

	it('says what is missing when nothing rests on anybody else', () => {
		expect(modelOf().empty).toContain('No claim in these data');
	});
});
