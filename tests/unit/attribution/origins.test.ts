import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOf } from '$lib/attribution/chain';
import { originsOf, widestStory } from '$lib/attribution/origins';
import { claimRow } from '../../fixtures/claim-row';

const actor = (id: string) => ({ name: id.toUpperCase(), partyId: 'p' });

describe('independent origins', () => {
	it.each([
		['ten documents of one ministry have one origin', ['m', 'm', 'm'], [[], [], []], ['m']],
		['two speakers are two origins', ['a', 'b'], [[], []], ['a', 'b']],
		['a speaker who rests on another adds none', ['army', 'ministry'], [[], ['army']], ['army']],
		['a claim that rests on two others has both', ['x'], [['a', 'b']], ['a', 'b']],
		['no claims have no origin', [], [], []]
	])('%s', (_name, speakers, dependsOn, origins) => {
		const claims = speakers.map((actorId, i) =>
			claimRow({
				id: `c${i}`,
				actorId,
				documentId: `d${i}`,
				outletId: `o${i}`,
				dependsOn: dependsOn[i] ?? []
			})
		);
		expect(originsOf(claims)).toEqual({
			claims: speakers.length,
			documents: speakers.length,
			outlets: speakers.length,
			origins
		});
	});

	it('never counts more origins than speakers and those they rest on', () => {
		const claims = fc.array(
			fc.record({
				actorId: fc.constantFrom('a', 'b', 'c'),
				dependsOn: fc.subarray(['a', 'b', 'd'])
			})
		);
		fc.assert(
			fc.property(claims, (list) => {
				const rows = list.map((row, i) => claimRow({ ...row, id: String(i) }));
				const named = new Set(list.flatMap((row) => [row.actorId, ...row.dependsOn]));
				expect(originsOf(rows).origins.length).toBeLessThanOrEqual(named.size);
			})
		);
	});
});

describe('the widest story', () => {
	const told = (actorId: string, outletId: string, topic: string, dependsOn: string[] = []) =>
		claimRow({
			id: `${actorId}-${outletId}`,
			actorId,
			outletId,
			documentId: outletId,
			measureIds: [topic],
			dependsOn
		});
	const topicOf = (claim: { measureIds: readonly string[] }) => claim.measureIds[0] ?? null;

	it('is the origin behind most outlets, also through others', () => {
		const story = widestStory(
			[
				told('army', 'o1', 'm'),
				told('ministry', 'o2', 'm', ['army']),
				told('ministry', 'o3', 'm', ['army']),
				told('other', 'o4', 'm')
			],
			topicOf
		);
		expect(story).toMatchObject({ rootId: 'army', outlets: 3, documents: 3, speakers: 1 });
	});

	it('is nothing when nobody reaches two outlets', () => {
		expect(widestStory([told('a', 'o1', 'm'), told('b', 'o2', 'm')], topicOf)).toBeNull();
	});
});

describe('a chain', () => {
	it('goes from the origin through relays to the outlet, counting each step', () => {
		const chain = chainOf(
			[
				claimRow({ id: '1', actorId: 'army', relayIds: ['agency'], outletId: 'o1', outlet: 'One' }),
				claimRow({ id: '2', actorId: 'army', relayIds: ['agency'], outletId: 'o2', outlet: 'Two' }),
				claimRow({
					id: '3',
					actorId: 'ministry',
					dependsOn: ['army'],
					outletId: 'o1',
					outlet: 'One'
				})
			],
			actor
		);
		expect(chain.nodes.map((node) => `${node.stage} ${node.name} ${node.claims}`)).toEqual([
			'origin ARMY 3',
			'relay AGENCY 2',
			'relay MINISTRY 1',
			'outlet One 2',
			'outlet Two 1'
		]);
		expect(chain.links).toContainEqual({ from: 0, to: 1, claims: 2 });
		expect(chain.links.reduce((sum, link) => sum + link.claims, 0)).toBe(6);
	});
});
