/** Ways from origins to outlets, and how they are put together. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupFlows, type Flows } from '$lib/attribution/flow-groups';
import { waysOf } from '$lib/attribution/flows';
import { claimRow } from '../../fixtures/claim-row';

const PARTIES = ['north', 'south'];
const partyOf = (id: string): string => (id.startsWith('n') ? 'north' : 'south');
const LIMITS = { origins: 2, relays: 2, outlets: 2 };
const claim = (
	id: string,
	actorId: string,
	outletId: string,
	more: Parameters<typeof claimRow>[0] = {}
) => claimRow({ id, actorId, outletId, documentId: outletId, ...more });
const names = ({ nodes }: Flows): string[] =>
	nodes.map(
		({ stage, ids, rest, claims }) =>
			`${stage} ${rest ? `${ids.length} others` : ids[0] || 'straight'} ${claims}`
	);

describe('ways', () => {
	test('begin with whom a claim rests on; its speaker passed it on', () => {
		const [way] = waysOf([
			claim('1', 'ministry', 'paper', { dependsOn: ['army'], relayIds: ['agency'] })
		]);
		expect(way).toMatchObject({ origin: 'army', relays: ['ministry', 'agency'], outlet: 'paper' });
	});

	test('are two for a claim that rests on two counts', () => {
		expect(
			waysOf([claim('1', 'x', 'paper', { dependsOn: ['a', 'b'] })]).map((way) => way.origin)
		).toEqual(['a', 'b']);
	});

	test('put claims together that went the same way, most travelled first', () => {
		const ways = waysOf([claim('1', 'a', 'p'), claim('2', 'b', 'p'), claim('3', 'b', 'p')]);
		expect(ways.map((way) => [way.origin, way.claims.length])).toEqual([
			['b', 2],
			['a', 1]
		]);
	});
});

describe('groups', () => {
	const many = ['n1', 'n2', 'n3', 'n4', 's1', 's2', 's3', 's4'].flatMap((actor, i) =>
		Array.from({ length: 8 - i }, (_, k) => claim(`${actor}-${k}`, actor, `o${i % 5}`))
	);

	test('leave the same number of speakers of each side alone, whatever their volume', () => {
		const flows = groupFlows(waysOf(many), partyOf, PARTIES, LIMITS);
		expect(names(flows)).toEqual([
			'origin n1 8',
			'origin n2 7',
			'origin 2 others 11',
			'origin s1 4',
			'origin s2 3',
			'origin 2 others 3',
			'relay straight 36',
			'outlet o0 11',
			'outlet o1 9',
			'outlet 3 others 16'
		]);
	});

	test('never put a single one away as "1 other"', () => {
		const three = ['n1', 'n2', 'n3'].map((actor) => claim(actor, actor, 'o'));
		expect(names(groupFlows(waysOf(three), partyOf, PARTIES, LIMITS)).slice(0, 3)).toEqual([
			'origin n1 1',
			'origin n2 1',
			'origin n3 1'
		]);
	});

	const claims = fc
		.array(
			fc.record({
				actorId: fc.constantFrom('n1', 'n2', 'n3', 'n4', 's1', 's2', 's3', 's4'),
				relayIds: fc.subarray(['r1', 'r2', 'r3', 'r4']),
				outletId: fc.constantFrom('o1', 'o2', 'o3', 'o4')
			}),
			{ maxLength: 60 }
		)
		.map((list) => list.map((fields, i) => claimRow({ ...fields, id: String(i) })));

	test('lose no claim: as many leave every column as came', () => {
		fc.assert(
			fc.property(claims, (list) => {
				const { nodes, links } = groupFlows(waysOf(list), partyOf, PARTIES, LIMITS);
				for (const [from, to] of [
					['origin', 'relay'],
					['relay', 'outlet']
				]) {
					const through = links.filter(
						(link) => nodes[link.from]?.stage === from && nodes[link.to]?.stage === to
					);
					expect(through.reduce((sum, link) => sum + link.claims, 0)).toBe(list.length);
				}
			})
		);
	});

	test('know no favourite: exchanging the sides exchanges their nodes', () => {
		const turn = (id: string): string =>
			id.startsWith('n') ? `s${id.slice(1)}` : id.startsWith('s') ? `n${id.slice(1)}` : id;
		const other = (party: string): string => (party === 'north' ? 'south' : 'north');
		fc.assert(
			fc.property(claims, (list) => {
				const shape = (flows: Flows, name: (party: string) => string) =>
					flows.links.map(({ claims: n, partyId }) => `${name(partyId)} ${n}`).sort();
				const before = groupFlows(waysOf(list), partyOf, PARTIES, LIMITS);
				const after = groupFlows(
					waysOf(list.map((one) => ({ ...one, actorId: turn(one.actorId) }))),
					partyOf,
					PARTIES,
					LIMITS
				);
				expect(shape(after, other)).toEqual(shape(before, (party) => party));
			})
		);
	});
});
