import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureFinding } from '$lib/figures/findings';
import { inSentence, reports } from '$lib/figures/sentence';
import { claimsBehind, matrixOf } from '$lib/figures/matrix';
import { matrixFinding } from '$lib/figures/matrix-finding';
import { widestGap } from '$lib/figures/widest';
import { figure, measure, MEASURES, PARTIES } from '../../fixtures/figures';

const day = '2022-10-07';
const km2 = measure({ name: 'Area taken by North', unit: 'km²' });

describe('sentences a title may say', () => {
	it.each([
		[
			'one pair',
			[figure('north', 10, day), figure('south', 74, day)],
			measure(),
			'October 2022: South reports 7.4 times as many Northern boats lost as North'
		],
		[
			'the larger side comes first',
			[figure('south', 10, day), figure('north', 74, day)],
			measure(),
			'October 2022: North reports 7.4 times as many Northern boats lost as South'
		],
		[
			'the widest of several',
			[figure('north', 10, day), figure('south', 74, day), figure('south', 20, '2022-10-10')],
			measure(),
			'October 2022: South reports 7.4 times as many Northern boats lost as North'
		],
		[
			'about',
			[figure('north', 10, day), figure('south', 74, day, { qualifier: 'about' })],
			measure(),
			'October 2022: South reports about 7.4 times as many Northern boats lost as North'
		],
		[
			'at least',
			[figure('north', 10, day), figure('south', 74, day, { qualifier: 'at_least' })],
			measure(),
			'October 2022: South reports at least 7.4 times as many Northern boats lost as North'
		],
		[
			'a range',
			[figure('north', 10, day), figure('south', 74, day, { qualifier: 'between', valueHigh: 80 })],
			measure(),
			'October 2022: South reports 7.4 to 8 times as many Northern boats lost as North'
		],
		[
			'land is much, not many',
			[figure('north', 74, day), figure('south', 10, day)],
			km2,
			'Area taken by North, October 2022: North reports 7.4 times as much as South'
		],
		[
			'nearly the same',
			[figure('north', 100, day), figure('south', 101, day)],
			measure(),
			'Northern boats lost, October 2022: South and North report nearly the same number'
		],
		[
			'a group takes the plural',
			[figure('wire', 74, day), figure('south', 10, day)],
			measure(),
			'October 2022: Wire services report 7.4 times as many Northern boats lost as South'
		],
		[
			'of the group of others the actor is named',
			[figure('other', 74, day, { claim: { actor: 'Harbour Watch' } }), figure('south', 10, day)],
			measure(),
			'October 2022: Harbour Watch reports 7.4 times as many Northern boats lost as South'
		],
		[
			'two sides go before the others',
			[figure('other', 990, day), figure('south', 10, day), figure('north', 20, day)],
			measure(),
			'October 2022: North reports 2 times as many Northern boats lost as South'
		],
		[
			'bounds that leave all open fall back',
			[
				figure('north', 10, day, { qualifier: 'at_least' }),
				figure('south', 74, day, { qualifier: 'at_least' })
			],
			measure(),
			'Who reports what: Northern boats lost'
		],
		[
			'only one side',
			[figure('south', 74, day)],
			measure(),
			'Only South reports a number: Northern boats lost'
		],
		[
			'far apart in time',
			[figure('south', 74, day), figure('north', 10, '2023-10-07')],
			measure(),
			'Who reports what: Northern boats lost'
		],
		[
			'nobody',
			[figure('south', null, day)],
			measure(),
			'Nobody gives a number here: Northern boats lost'
		]
	] as const)('%s', (_name, rows, of, expected) => {
		const { title } = measureFinding(rows, of, PARTIES);
		expect(title).toBe(expected);
		expect(title.split(' ').length).toBeLessThanOrEqual(15);
	});

	it('tells the figures behind a title with their dates', () => {
		const rows = [
			figure('north', 10, day),
			figure('south', 74, '2022-10-09', { qualifier: 'about' })
		];
		expect(measureFinding(rows, measure(), PARTIES).detail).toBe(
			'South: about 74 boats, 9 Oct 2022. North: 10 boats, 7 Oct 2022. No number here from Wire services.'
		);
	});

	it('never takes more than fifteen words after its month, whatever a measure is called', () => {
		const name = fc.array(fc.constantFrom('boats', 'and', 'ships', '(lost)'), {
			minLength: 1,
			maxLength: 20
		});
		fc.assert(
			fc.property(name, (words) => {
				const of = measure({ name: words.join(' ') });
				const rows = [figure('north', 10, day), figure('south', 74, day)];
				for (const seen of [rows, rows.slice(1), []])
					expect(
						measureFinding(seen, of, PARTIES).title.replace('October 2022', '').split(' ').length
					).toBeLessThanOrEqual(16);
			})
		);
	});

	it('names who was asked and gave no number', () => {
		const rows = [figure('south', null, day, { claim: { kind: 'refusal', actor: 'Admiral Low' } })];
		expect(measureFinding(rows, measure(), PARTIES)).toMatchObject({
			title: 'Only refusals to give a number: Northern boats lost',
			detail: 'Asked, and gave no number: Admiral Low.'
		});
	});

	it('uses one verb in the right number', () => {
		expect(['Ukraine', 'Reuters', 'Wire services', 'US officials', 'UK MoD'].map(reports)).toEqual([
			'Ukraine reports',
			'Reuters reports',
			'Wire services report',
			'US officials report',
			'UK MoD reports'
		]);
	});

	it('keeps the capital of a party and of nothing else', () => {
		expect(inSentence('Northern boats lost', PARTIES)).toBe('Northern boats lost');
		expect(inSentence('Civilians killed', PARTIES)).toBe('civilians killed');
		expect(inSentence('UN staff', PARTIES)).toBe('UN staff');
	});

	it('is the same for every order of the parties, up to who comes first', () => {
		const rows = [figure('north', 10, day), figure('south', 74, day), figure('wire', 20, day)];
		fc.assert(
			fc.property(fc.shuffledSubarray([...PARTIES], { minLength: 4 }), (parties) => {
				expect(measureFinding(rows, measure(), parties).title).toBe(
					measureFinding(rows, measure(), PARTIES).title
				);
			})
		);
	});
});

describe('the widest gap of a dataset', () => {
	const other = { measureId: 'northern_boats_sunk' };
	const rows = [
		figure('north', 10, day),
		figure('south', 20, day),
		figure('north', 10, day, other),
		figure('south', 60, day, other),
		figure('other', 9000, day),
		figure('wire', 1, '2024-01-01')
	];
	it('compares two sides on one measure, never the group of others', () => {
		expect(widestGap(rows, MEASURES, PARTIES)).toMatchObject({
			factor: 6,
			pairs: 1,
			scope: null,
			measure: { measure_id: 'northern_boats_sunk' }
		});
	});
	it('can ask for more than one pair', () => {
		expect(widestGap(rows, MEASURES, PARTIES, { minimumPairs: 2 })).toBeNull();
	});
	it('ignores refusals and denials of none', () => {
		const denied = [
			figure('north', 0, day, { claim: { kind: 'denial' } }),
			figure('south', 5, day)
		];
		expect(widestGap(denied, MEASURES, PARTIES)).toBeNull();
	});
});

describe('the sentence above a matrix', () => {
	const said = (speaker: string, subject: string, n: number) =>
		Array.from({ length: n }, (_, i) =>
			figure(speaker, i, day, { claim: { aboutParty: subject } })
		);
	it.each([
		[
			'more about the other side',
			[...said('north', 'south', 3), ...said('north', 'north', 1)],
			'North reports 3 figures on South, 1 on its own side'
		],
		[
			'nothing about its own side',
			[...said('north', 'south', 1), ...said('south', 'north', 1), ...said('south', 'south', 1)],
			'North reports 1 figure on South, none on its own side'
		],
		[
			'more about itself falls back',
			[...said('north', 'south', 1), ...said('north', 'north', 3)],
			'Who reports on whose side'
		],
		[
			'a side that nobody speaks about has no own side',
			said('wire', 'south', 3),
			'Who reports on whose side'
		]
	])('%s', (_name, rows, expected) => {
		expect(matrixFinding(matrixOf(claimsBehind(rows), rows, PARTIES), PARTIES)).toBe(expected);
	});
	it('can count claims', () => {
		const rows = [...said('north', 'south', 3), ...said('north', 'north', 1)];
		const matrix = matrixOf(claimsBehind(rows), [], PARTIES);
		expect(matrixFinding(matrix, PARTIES, 'claims')).toBe(
			'North makes 3 claims about South, 1 about its own side'
		);
	});
});
