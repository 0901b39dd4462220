import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, textForms } from '$lib/dataset/marked-text';
import { filterClaims, NO_FILTER, prepareSearch, sortClaims } from '$lib/dataset/search';
import { claimRow } from '../../fixtures/claim-row';

const claims = prepareSearch([
	claimRow({
		id: 'a',
		summary: 'Zelenský puts losses at 31,000.',
		actorId: 'z',
		date: '2024-02-25',
		measureIds: ['killed']
	}),
	claimRow({
		id: 'b',
		summary: 'The ministry denies it.',
		partyId: 'south',
		kind: 'denial',
		date: null
	}),
	claimRow({
		id: 'c',
		summary: 'An agency could not check it.',
		carrierIds: ['afp'],
		outletId: 'o2',
		verification: 'not_verified',
		date: '2022-03-02'
	})
]);
const found = (filter: Partial<typeof NO_FILTER>) =>
	filterClaims(claims, { ...NO_FILTER, ...filter }).map((row) => row.id);

describe('searching claims', () => {
	it.each([
		['nothing asked gives all', {}, ['a', 'b', 'c']],
		['accents and case do not matter', { words: 'ZELENSKY' }, ['a']],
		['all words must occur, in any order', { words: 'losses zelensky' }, ['a']],
		['a word that does not occur gives none', { words: 'zelensky denies' }, []],
		['numbers are found as printed', { words: '31,000' }, ['a']],
		['a party', { parties: ['south'] }, ['b']],
		['a speaker', { actor: 'z' }, ['a']],
		['an agency that passed it on', { via: 'afp' }, ['c']],
		['an outlet', { outlet: 'o2' }, ['c']],
		['a measure', { measure: 'killed' }, ['a']],
		['a kind', { kind: 'denial' }, ['b']],
		['a verification', { verification: 'not_verified' }, ['c']],
		['a period leaves out claims without a date', { from: '2022-01-01' }, ['a', 'c']],
		['both ends of a period are included', { from: '2022-03-02', to: '2022-03-02' }, ['c']]
	])('%s', (_name, filter, ids) => {
		expect(found(filter)).toEqual(ids);
	});

	it.each([
		['newest', ['a', 'c', 'b']],
		['oldest', ['c', 'a', 'b']]
	] as const)('puts the %s first and claims without a date last', (sort, ids) => {
		expect(
			sortClaims(
				claims.map(({ row }) => row),
				sort
			).map((row) => row.id)
		).toEqual(ids);
	});
});

describe('marking a text', () => {
	const spans = fc.array(
		fc.record({
			id: fc.string(),
			start: fc.integer({ min: -5, max: 60 }),
			end: fc.integer({ min: -5, max: 60 })
		})
	);

	it('gives back the whole text, however spans overlap', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 50 }), spans, (text, list) => {
				expect(
					cutText(text, list)
						.map((piece) => piece.text)
						.join('')
				).toBe(text);
			})
		);
	});

	it('nests a claim inside another', () => {
		expect(
			cutText('abcdef', [
				{ id: 'x', start: 0, end: 5 },
				{ id: 'y', start: 2, end: 4 }
			])
		).toEqual([
			{ text: 'ab', ids: ['x'], opens: ['x'] },
			{ text: 'cd', ids: ['x', 'y'], opens: ['y'] },
			{ text: 'e', ids: ['x'], opens: [] },
			{ text: 'f', ids: [], opens: [] }
		]);
	});

	it('knows a text by its line ends and its last newline', () => {
		expect(textForms('a\r\nb\r\n')).toContain('a\nb\n');
		expect(textForms('\uFEFFa')).toContain('a');
	});
});
