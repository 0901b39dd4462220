/** All parties are treated alike in our own words: the same plain verbs, whoever speaks. */
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/dataset/builtin.server';

/** Verbs that lean for or against a speaker; they may stand in quotations, never in a summary. */
const LEANING =
	/\b(claim(s|ed|ing)|alleg(es|ed|ing)|admit(s|ted|ting)|acknowledg(es|ed|ing)|boast(s|ed|ing)|insist(s|ed|ing)|confess(es|ed)|reveal(s|ed|ing)|confirm(s|ed|ing)|falsely|wrongly|lied|lies|propaganda|regime|terrorists?|so-called)\b/i;

describe('our own words', () => {
	const data = dataset();

	it('use no verb that leans, for any party', () => {
		const leaning = data.claims
			.filter((claim) => LEANING.test(claim.summary.replace(/[“"][^”"]*[”"]/g, '')))
			.map((claim) => `${claim.claim_id}: ${claim.summary}`);
		expect(leaning).toEqual([]);
	});

	it('describe events without taking a side', () => {
		const leaning = data.events.filter((event) => LEANING.test(`${event.name} ${event.summary}`));
		expect(leaning.map((event) => event.event_id)).toEqual([]);
	});

	it('name every party in the same way', () => {
		for (const party of data.parties) {
			expect(LEANING.test(party.description)).toBe(false);
			expect(party.short_name.length).toBeLessThanOrEqual(12);
		}
		const marks = data.parties.map((party) => `${party.colour} ${party.marker}`);
		expect(new Set(marks).size).toBe(data.parties.length);
	});
});
