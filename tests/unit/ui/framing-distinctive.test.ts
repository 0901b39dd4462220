import { describe, expect, test } from 'vitest';
import { distinctiveChart } from '$lib/ui/framing/distinctive-chart';
import { pairOf, firstPair, type PackedSide, type Pair } from '$lib/ui/framing/pairs';
import { CORPORA, NORTH, SOUTH } from '../../fixtures/framing';

const side = (partyId: string, words: number, top: PackedSide['top']): PackedSide => ({
	partyId,
	outlets: [`${partyId} news`],
	words,
	documents: 100,
	from: '2022-03',
	to: '2022-05',
	top
});
const PAIR: Pair = {
	basis: 'publisher',
	first: side('north', 1000, [
		['river', 30, 2, 30, 1, 4.5],
		['bridge', 12, 1, 12, 0.5, 2.5]
	]),
	second: side('south', 2000, [['tower', 0, 40, 0, 20, -5.25]])
};
const chart = (pair = PAIR, sides = { first: NORTH, second: SOUTH }) =>
	distinctiveChart(pair, sides, CORPORA);

describe('a pair', () => {
	test('is found from either side, with counts and signs exchanged', () => {
		expect(pairOf([PAIR], 'publisher', 'north', 'south')).toBe(PAIR);
		const turned = pairOf([PAIR], 'publisher', 'south', 'north');
		expect(turned?.first.top).toEqual([['tower', 40, 0, 20, 0, 5.25]]);
		expect(turned?.second.top[0]).toEqual(['river', 2, 30, 1, 30, -4.5]);
	});

	test.each([
		['speaker', 'north', 'south'],
		['publisher', 'north', 'north'],
		['publisher', 'north', 'moon']
	] as const)('%s %s %s is not there', (basis, a, b) => {
		expect(pairOf([PAIR], basis, a, b)).toBeNull();
	});

	test('of press releases comes first, then the one that rests on most words', () => {
		const larger = { ...PAIR, first: { ...PAIR.first, words: 1500, partyId: 'other' } };
		const spoken: Pair = { ...PAIR, basis: 'speaker' };
		expect(firstPair([PAIR, larger])).toEqual({ basis: 'publisher', a: 'other', b: 'south' });
		expect(firstPair([PAIR, larger, spoken]).basis).toBe('speaker');
		expect(firstPair([])).toEqual({ basis: 'publisher', a: '', b: '' });
	});
});

describe('the chart', () => {
	test('sets the first side to the left of zero and the second to the right', () => {
		const [left, right] = chart().panels[0]?.drawing.series ?? [];
		expect(left?.points.map(({ x, y }) => [x, y])).toEqual([
			[-4.5, 0],
			[-2.5, 1]
		]);
		expect(right?.points.map(({ x, y }) => [x, y])).toEqual([[5.25, 2]]);
	});

	test('says counts and rates of both sides for every word', () => {
		const point = chart().panels[0]?.drawing.series[0]?.points[0];
		expect(point?.tag).toBe('30 : 2');
		expect(point?.words).toBe(
			'“river”: Northland 30 times, 30 per 1,000 words; Southland 2 times, 1 per 1,000 words; z 4.5 for Northland'
		);
		expect(chart().table.rows[2]?.map((cell) => cell.value)).toEqual([
			'tower',
			'Southland',
			0,
			40,
			0,
			20,
			-5.25
		]);
	});

	test('names the variant and the trap of the longer side', () => {
		const words = chart().howToRead.join(' ');
		expect(words).toContain('two-group form (Monroe, Colaresi and Quinn 2008)');
		expect(words).toContain(
			'Here Southland’s texts are longer than Northland’s, so read the counts beside the bars.'
		);
	});

	test('turned round it is the mirror image: no side is favoured', () => {
		const turned = pairOf([PAIR], 'publisher', 'south', 'north');
		if (!turned) throw new Error('The pair is not there.');
		const xs = (model: ReturnType<typeof chart>) =>
			model.panels[0]?.drawing.series.flatMap((one) => one.points.map((point) => point.x)) ?? [];
		const mirrored = xs(chart(turned, { first: SOUTH, second: NORTH }));
		expect(mirrored.map((x) => -x).sort()).toEqual(xs(chart()).sort());
	});
});

test('a side with too few texts gets no finding', () => {
	const few = { ...PAIR, second: { ...PAIR.second, documents: 19 } };
	expect(chart(few).title).toBe('Words of north news beside those of south news, from few texts');
});

test('one outlet is named, and so is what transcripts repeat', () => {
	expect(chart().title).toBe(
		'“river” and “bridge” set north news apart; “tower” set south news apart'
	);
	expect(chart().howToRead.join(' ')).not.toContain('two presidents');
	expect(chart({ ...PAIR, basis: 'speaker' }).howToRead.join(' ')).toContain(
		'Names and titles of the two presidents'
	);
});
