import { describe, expect, it } from 'vitest';
import { cautions } from '$lib/dataset/coverage';
import { indexDataset } from '$lib/dataset/indexed';
import { readDataset } from '$lib/dataset/read-dataset';
import {
	busiestOutlets,
	claimsByYear,
	figureSubjects,
	oneSidedMeasures,
	tally
} from '$lib/dataset/voices';
import { smallFiles } from '../../fixtures/small-dataset';

const dataset = (changes: Parameters<typeof smallFiles>[0] = {}) => {
	const { dataset, problems } = readDataset(smallFiles(changes));
	expect(problems).toEqual([]);
	return indexDataset(dataset);
};
const caution = (id: string, changes: Parameters<typeof smallFiles>[0] = {}) =>
	cautions(dataset(changes)).find((found) => found.id === id);

describe('cautions', () => {
	it('finds none in claims with a day, read in the original, in English, twice', () => {
		const found = cautions(dataset()).filter(({ count }) => count > 0);
		expect(found).toEqual([]);
	});

	it.each([
		[
			'no_day',
			{ claims: (csv: string) => csv.replace('2022-10-06,day', '2022-10-01,month') },
			{ south: 1 }
		],
		[
			'copied',
			{ documents: (csv: string) => csv.replace('en,original,https', 'en,reprint,https') },
			{ north: 2, south: 1 }
		],
		[
			'data_file',
			{ documents: (csv: string) => csv.replace('en,original,,', 'en,data_file,,') },
			{ north: 1, south: 1, other: 1 }
		],
		[
			'other_language',
			{ documents: (csv: string) => csv.replace(',en,original,https', ',pl,original,https') },
			{ north: 2, south: 1 }
		],
		[
			'opponent',
			{
				claims: (csv: string) =>
					csv.replace('said,neutral,indirect,,,,,,', 'said,neutral,indirect,,,,,opponent_quoted,')
			},
			{ south: 1 }
		],
		[
			'dependent',
			{
				claims: (csv: string) =>
					csv.replace('said,neutral,indirect,,,,', 'said,neutral,indirect,,,un-count,')
			},
			{ south: 1 }
		],
		[
			'verb_unseen',
			{ claims: (csv: string) => csv.replace('said,neutral', 'said,') },
			{ south: 1 }
		],
		[
			'read_once',
			{ claims: (csv: string) => csv.replace('91,120,team,true', '91,120,team,false') },
			{ north: 1 }
		]
	])('counts %s by the party that speaks', (id, changes, expected) => {
		const found = caution(id, changes);
		expect(found?.byParty).toEqual({ north: 0, south: 0, other: 0, ...expected });
		expect(found?.count).toBe(Object.values<number>(expected).reduce((sum, n) => sum + n, 0));
	});
});

describe('voices', () => {
	it('counts values, the most frequent first, the unknown as null', () => {
		expect(tally(['b', 'a', 'b', ''], (value) => value || null)).toEqual([
			{ key: 'b', count: 2 },
			{ key: null, count: 1 },
			{ key: 'a', count: 1 }
		]);
	});

	it('lists every year between the first and the last, also an empty one, and undated claims last', () => {
		const data = dataset({
			documents: (csv) => csv.replace('numbers,2022-10-07,day', 'numbers,,'),
			claims: (csv) =>
				csv
					.replace('2022-10-06,day', '2024-10-06,day')
					.replace('ua-general,,2022-10-08,day', 'ua-general,,,')
		});
		expect(claimsByYear(data).map(({ year, count }) => [year, count])).toEqual([
			['2022', 4],
			['2023', 0],
			['2024', 1],
			[null, 1]
		]);
	});

	it('counts claims and documents of the busiest outlets', () => {
		expect(busiestOutlets(dataset(), 1)).toMatchObject([
			{
				outletId: 'agency-site',
				claims: 3,
				documents: 1,
				byParty: { north: 1, south: 1, other: 1 }
			}
		]);
	});

	it('tells numbers about oneself from numbers about others', () => {
		expect(figureSubjects(dataset())).toEqual([
			{ partyId: 'north', own: 0, others: 1, nobody: 0 },
			{ partyId: 'south', own: 1, others: 0, nobody: 0 },
			{ partyId: 'other', own: 0, others: 1, nobody: 0 }
		]);
	});

	it('counts measures that one side alone gives numbers for', () => {
		expect(oneSidedMeasures(dataset())).toEqual({ all: 3, oneSided: 3 });
		const two = dataset({
			figures: (csv) => csv.replace('c4,south_troops_named', 'c4,south_troops_killed')
		});
		expect(oneSidedMeasures(two)).toEqual({ all: 2, oneSided: 1 });
	});
});
