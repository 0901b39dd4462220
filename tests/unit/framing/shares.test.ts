import { describe, expect, test } from 'vitest';
import { completeCounts } from '$lib/framing/complete';
import { compareWords } from '$lib/framing/distinctive';
import { sideShares, type Tables } from '$lib/framing/shares';
import { usersOf } from '$lib/framing/users';
import { wilson } from '$lib/dataset/statistics/wilson';
import { corpus, counts, outlet, party, term } from './make';

const tables: Tables = {
	corpora: [corpus('news', 'publisher'), corpus('talks', 'speaker'), corpus('mix', 'mixed')],
	outlets: [
		outlet('one', 'blue'),
		outlet('two', 'blue'),
		outlet('red', 'red'),
		outlet('palace', 'red', 'red'),
		outlet('none', null)
	],
	parties: [party('blue'), party('red'), party('rest', true)],
	counts: [
		counts(['news', 'one', '2022-03', 'war'], [2, 4, 10, 3, 1000]),
		counts(['news', 'two', '2022-03', 'war'], [1, 4, 20, 1, 3000]),
		counts(['news', 'one', '2022-04', 'war'], [1, 1, 9, 1, 900]),
		counts(['news', 'red', '2022-03', 'war'], [0, 6, 6, 0, 60]),
		counts(['news', 'none', '2022-03', 'war'], [1, 2, 2, 1, 20]),
		counts(['talks', 'palace', '2022-03', 'war'], [5, 5, 5, 5, 50]),
		counts(['mix', 'one', '2022-03', 'war'], [9, 9, 9, 9, 9])
	]
};
const month = (side: number, at: number, of: 'concept' | 'texts' | 'mentions') =>
	sideShares(tables, 'publisher', of)[side]?.months.get('war')?.[at];

describe('shares by side and month', () => {
	test('outlets of a side are added, a mixed corpus and speakers are left out', () => {
		expect(month(0, 0, 'concept')).toMatchObject({
			withTerm: 3,
			naming: 8,
			documents: 30,
			words: 4000
		});
	});
	test.each([
		['of the texts that name it', 'concept', 3 / 8],
		['of all texts', 'texts', 3 / 30],
		['per 1,000 words', 'mentions', 1]
	] as const)('%s', (_name, of, value) => expect(month(0, 0, of)?.value).toBeCloseTo(value, 12));
	test('a share has its Wilson interval', () => {
		expect(month(0, 0, 'concept')?.low).toBe(wilson(3, 8)?.low);
		expect(month(0, 0, 'mentions')?.low).toBeNull();
	});
	test('months with fewer than five texts are marked', () => {
		expect(month(0, 0, 'concept')?.few).toBe(false);
		expect(month(0, 1, 'concept')?.few).toBe(true);
		expect(month(0, 1, 'texts')?.few).toBe(false);
	});
	test('a side that never uses the word has zero, not nothing', () => {
		expect(month(1, 0, 'concept')?.value).toBe(0);
	});
	test('publishers of no side stand with all other voices, last', () => {
		const sides = sideShares(tables, 'publisher', 'concept');
		expect(sides.map(({ party: p }) => p.party_id)).toEqual(['blue', 'red', 'rest']);
		expect(sides[2]?.outlets.map((o) => o.outlet_id)).toEqual(['none']);
	});
	test('speakers are those whose own words are published', () => {
		const sides = sideShares(tables, 'speaker', 'concept');
		expect(sides.map(({ party: p }) => p.party_id)).toEqual(['red']);
		expect(sides[0]?.total.get('war')).toMatchObject({ withTerm: 5, naming: 5 });
	});
	test('a side without texts in the period is left out', () => {
		const sides = sideShares(tables, 'publisher', 'concept', { from: '2022-04', to: '' });
		expect(sides.map(({ party: p }) => p.party_id)).toEqual(['blue']);
	});
	test('the order of parties changes the order of sides and no number', () => {
		const turned = { ...tables, parties: [...tables.parties].reverse() };
		const totals = (t: Tables) =>
			sideShares(t, 'publisher', 'concept').map(({ party: p, total }) => [
				p.party_id,
				total.get('war')
			]);
		expect(totals(turned)).toEqual(totals(tables).reverse());
	});
});

test('months in which the concept was not named get their zeros back', () => {
	const rows = [
		counts(['news', 'one', '2022-03', 'other'], [1, 2, 10, 3, 1000]),
		counts(['news', 'one', '2022-04', 'war'], [1, 2, 7, 1, 700])
	];
	expect(completeCounts(rows, ['war', 'peace'])).toEqual([
		counts(['news', 'one', '2022-03', 'war'], [0, 0, 10, 0, 1000]),
		counts(['news', 'one', '2022-03', 'peace'], [0, 0, 10, 0, 1000]),
		counts(['news', 'one', '2022-04', 'war'], [1, 2, 7, 1, 700]),
		counts(['news', 'one', '2022-04', 'peace'], [0, 2, 7, 0, 700])
	]);
});

test('users: who says it at all, and since when', () => {
	const [row] = usersOf(sideShares(tables, 'publisher', 'concept'), [term('war', ['war'])]);
	expect(row?.uses.map((use) => [use.party.party_id, use.mentions, use.first, use.last])).toEqual([
		['blue', 5, '2022-03', '2022-04'],
		['red', 0, null, null],
		['rest', 1, '2022-03', '2022-03']
	]);
});

describe('distinctive words', () => {
	const word = (outlet_id: string, w: string, count: number) => ({
		corpus_id: 'news',
		outlet_id,
		word: w,
		count
	});
	const words = [
		word('one', 'the', 100),
		word('two', 'occupiers', 50),
		word('red', 'the', 90),
		word('red', 'militants', 40)
	];
	const compared = compareWords(words, tables, {
		basis: 'publisher',
		first: 'blue',
		second: 'red'
	});
	test('each side has its own words first, with raw counts and rates', () => {
		expect(compared?.first.top[0]).toMatchObject({ word: 'occupiers', count1: 50, count2: 0 });
		expect(compared?.first.top[0]?.rate1).toBeCloseTo((50 / 150) * 1000, 9);
		expect(compared?.second.top[0]).toMatchObject({ word: 'militants', count1: 0, count2: 40 });
		expect(compared?.second.top[0]?.z).toBeLessThan(0);
	});
	test('exchanging the sides exchanges the lists', () => {
		const back = compareWords(words, tables, { basis: 'publisher', first: 'red', second: 'blue' });
		expect(back?.first.top.map((w) => w.word)).toEqual(compared?.second.top.map((w) => w.word));
		expect(back?.second.top.map((w) => w.word)).toEqual(compared?.first.top.map((w) => w.word));
	});
	test('a side without words gives no comparison', () => {
		expect(
			compareWords(words, tables, { basis: 'speaker', first: 'blue', second: 'red' })
		).toBeNull();
	});
});
