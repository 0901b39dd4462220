import { describe, expect, it } from 'vitest';
import { accordOf } from '$lib/events/accord';
import { inOrder, type EventClaim } from '$lib/events/event-claim';
import { trailsOf } from '$lib/events/trails';
import { newOn, seenBy, stopOf, unfoldingOf } from '$lib/events/unfolding';
import { versionsOf } from '$lib/events/versions';
import { said, SIDES } from '../../fixtures/events';

const STRIKE = { kind: 'strike', start: '2022-10-07', end: null } as const;
const accord = (...claims: EventClaim[]) => accordOf(inOrder(claims), STRIKE, SIDES);
const values = (claims: readonly EventClaim[], measure = 'killed') =>
	trailsOf(claims, measure).map((trail) => trail.figures.map((figure) => figure.value));

describe('a trail', () => {
	const one = said('a', { partyId: 'north', numbers: { killed: '1', hurt: '9' } });
	const two = said('b', { partyId: 'north', revises: ['a'], numbers: { killed: '4' } });
	const three = said('c', {
		partyId: 'north',
		revises: ['b'],
		numbers: { killed: '7', hurt: '8' }
	});

	it('joins reports that replace each other, however they are listed', () => {
		expect(values(inOrder([three, one, two]))).toEqual([[1, 4, 7]]);
	});

	it('goes on past a report that leaves the count out', () => {
		expect(values(inOrder([one, two, three]), 'hurt')).toEqual([[9, 8]]);
	});

	it('keeps a count that a later toll leaves out', () => {
		expect(trailsOf([one, two], 'hurt').map(({ withdrawn }) => withdrawn)).toEqual([false]);
	});

	it('ends as withdrawn when its own side took the report back', () => {
		const wrong = said('a', {
			partyId: 'north',
			flags: ['corrected_later'],
			numbers: { killed: '13' }
		});
		const alive = said('b', { partyId: 'north', revises: ['a'], numbers: { captured: '13' } });
		const later = [wrong, alive];
		expect(trailsOf(later, 'killed').map(({ withdrawn }) => withdrawn)).toEqual([true]);
		expect(accord(...later).numbers.map(({ measureId }) => measureId)).toEqual(['captured']);
		expect(
			trailsOf([wrong], 'killed').map(({ withdrawn }) => withdrawn),
			'before'
		).toEqual([false]);
	});

	it('does not join reports that only happen to follow each other', () => {
		const late = said('d', { partyId: 'north', date: '2022-10-09', numbers: { killed: '7' } });
		expect(values(inOrder([one, late]))).toEqual([[1], [7]]);
	});
});

describe('numbers of the sides', () => {
	const north = (number: string, more = {}) =>
		said('n', { partyId: 'north', numbers: { killed: number }, ...more });
	const south = (number: string, more = {}) =>
		said('s', { partyId: 'south', numbers: { killed: number }, ...more });

	it.each([
		['agree', [north('>=5'), south('5')], 'agreed'],
		['differ', [north('89'), south('>=400')], 'disputed'],
		['leave room for each other', [north('>=16'), south('20')], 'open'],
		['come from one side', [north('89')], 'alone'],
		['rest on the other side', [north('89'), south('89', { dependsOn: ['north-army'] })], 'apart'],
		['count a part only', [north('31'), south('59', { flags: ['subset'] })], 'apart'],
		[
			'are known through the opponent',
			[north('5', { flags: ['opponent_quoted'] }), south('5')],
			'apart'
		]
	])('that %s', (_, claims, outcome) => {
		expect(accord(...claims).numbers[0]?.outcome).toBe(outcome);
	});

	it('count by their last word', () => {
		const early = said('e', { partyId: 'south', numbers: { killed: '4' } });
		const late = said('s', { partyId: 'south', revises: ['e'], numbers: { killed: '5' } });
		expect(accord(north('5'), early).numbers[0]?.outcome).toBe('disputed');
		expect(accord(north('5'), early, late).numbers[0]?.outcome).toBe('agreed');
	});

	it('of the group of all others are those of its speakers, who are no one side', () => {
		const monitor = (id: string, number: string) =>
			said(id, { partyId: 'other', actorId: id, actor: id, numbers: { killed: number } });
		const [killed] = accord(monitor('a', '5'), monitor('b', '8')).numbers;
		expect(killed?.outcome).toBe('disputed');
		expect(killed?.sayings.map(({ voice }) => voice.actor)).toEqual(['a', 'b']);
	});
});

describe('who did it', () => {
	const blames = (id: string, partyId: string, doer: string, more = {}) =>
		said(id, { partyId, kind: 'accusation', doers: [doer], ...more });

	it.each([
		['nobody says', [said('a', { partyId: 'north' })], 'none'],
		['one side says', [blames('a', 'north', 'south')], 'alone'],
		[
			'each side names the other',
			[blames('a', 'north', 'south'), blames('b', 'south', 'north')],
			'disputed'
		],
		[
			'two voices name the same',
			[blames('a', 'north', 'south'), blames('b', 'wire', 'south')],
			'agreed'
		],
		[
			'two name the same, one through an unnamed source',
			[
				blames('a', 'north', 'south'),
				blames('b', 'wire', 'south', { flags: ['single_anonymous_source'] })
			],
			'open'
		],
		[
			'the side that is named denies it',
			[
				blames('a', 'north', 'south'),
				said('b', { partyId: 'south', kind: 'denial', aboutParty: 'south' })
			],
			'disputed'
		],
		[
			'a side took its words back',
			[
				blames('a', 'north', 'north', { flags: ['corrected_later'] }),
				blames('b', 'south', 'north')
			],
			'alone'
		],
		[
			'a later toll of a side leaves the blame out',
			[
				blames('a', 'north', 'south', { numbers: { killed: '4' } }),
				said('c', { partyId: 'north', revises: ['a'], numbers: { killed: '7' } }),
				blames('b', 'south', 'north')
			],
			'disputed'
		],
		[
			'a side replaced its words',
			[
				blames('a', 'north', 'north'),
				blames('c', 'north', 'south', { revises: ['a'] }),
				blames('b', 'south', 'north')
			],
			'disputed'
		]
	])('when %s', (_, claims, outcome) => {
		expect(accord(...claims).accounts.outcome).toBe(outcome);
	});
});

describe('versions', () => {
	const claims = [
		said('a', { partyId: 'south' }),
		said('b', { partyId: 'south' }),
		said('c', { partyId: 'north' })
	];

	it('are one for every party in the order of the parties, the silent ones empty', () => {
		const found = versionsOf(claims, SIDES);
		expect(found.map(({ partyId }) => partyId)).toEqual(['north', 'south', 'wire', 'other']);
		expect(found.map((version) => version.claims.length)).toEqual([1, 2, 0, 0]);
		expect(accord(...claims).silent).toEqual(['wire', 'other']);
	});
});

describe('the event as it unfolded', () => {
	const claims = [
		said('a', { partyId: 'north', publishedBy: '2022-10-07' }),
		said('b', { partyId: 'north', publishedBy: '2022-10-09' }),
		said('c', { partyId: 'south', publishedBy: '2022-10-09' }),
		said('d', { partyId: 'south', publishedBy: null })
	];
	const unfolding = unfoldingOf(claims);
	const ids = (list: readonly EventClaim[]) => list.map(({ row }) => row.id).join('');

	it('has one stop a day of publication', () => {
		expect(unfolding).toEqual({ days: ['2022-10-07', '2022-10-09'], undated: 1 });
	});

	it.each([
		['2022-10-06', '', -1],
		['2022-10-07', 'a', 0],
		['2022-10-08', 'a', 0],
		['2022-10-09', 'abc', 1],
		[null, 'abcd', 1]
	])('by %s shows “%s”', (day, seen, stop) => {
		expect(ids(seenBy(claims, day))).toBe(seen);
		expect(stopOf(unfolding, day)).toBe(stop);
	});

	it('tells what was new on a day', () => {
		expect(ids(newOn(claims, '2022-10-09'))).toBe('bc');
		expect(ids(newOn(claims, '2022-10-08'))).toBe('');
	});
});
