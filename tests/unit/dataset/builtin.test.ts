/** Properties of the built-in dataset that the project promises. */
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/dataset/builtin.server';
import { countByParty } from '$lib/dataset/counts';
import { checkRules } from '$lib/dataset/rules';

describe('the built-in dataset', () => {
	const data = dataset();

	it('has no problems', () => {
		expect(checkRules(data)).toEqual([]);
	});

	it('holds at least 825 claims, 70 of them from documents read in full', () => {
		const marked = data.claims.filter((claim) => claim.start !== null);
		expect(marked.length).toBeGreaterThanOrEqual(70);
		expect(data.claims.length - marked.length).toBeGreaterThanOrEqual(750);
	});

	it('hears each of the five parties, wire services in their own voice among them', () => {
		const counts = countByParty(data);
		expect(counts.map((row) => row.partyId)).toEqual([
			'russia',
			'uk-mod',
			'ukraine',
			'wire',
			'other'
		]);
		for (const row of counts) expect(row.claims).toBeGreaterThanOrEqual(80);
	});

	it('keeps refusals and denials', () => {
		const kinds = new Set(data.claims.map((claim) => claim.kind));
		expect([...kinds].sort()).toEqual(
			['accusation', 'appeal', 'assertion', 'denial', 'figure', 'forecast', 'refusal'].sort()
		);
	});
});
