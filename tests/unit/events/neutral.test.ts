/** No party is preferred: with the parties' names changed round, nothing but the names changes. */
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/dataset/builtin.server';
import { accordOf } from '$lib/events/accord';
import { claimsByEvent, type EventClaim } from '$lib/events/event-claim';
import type { Party } from '$lib/dataset/types';
import { eventDrawing } from '$lib/ui/events/drawing';
import { printedSheet } from '$lib/ui/events/print';
import { versionsOf } from '$lib/events/versions';

const data = dataset();
const PARTIES = data.orderedParties;
const SIDES = PARTIES.filter((party) => !party.residual).map((party) => party.party_id);
const NEXT = new Map(SIDES.map((id, i) => [id, SIDES[(i + 1) % SIDES.length] ?? id]));
const turned = (id: string): string => NEXT.get(id) ?? id;

const turnedClaim = (claim: EventClaim): EventClaim => {
	const row = {
		...claim.row,
		partyId: turned(claim.row.partyId),
		aboutParty: claim.row.aboutParty === null ? null : turned(claim.row.aboutParty)
	};
	return {
		...claim,
		row,
		doers: claim.doers.map(turned),
		figures: claim.figures.map((figure) => ({ ...figure, claim: row }))
	};
};

/** A result with every party id turned. */
const turnedIds = (value: unknown): unknown =>
	JSON.parse(
		JSON.stringify(value, (_, item: unknown) => (typeof item === 'string' ? turned(item) : item))
	);

/** Only what is decided, without the rows it was decided on. */
const decided = (claims: readonly EventClaim[], parties: readonly Party[], id: string) => {
	const event = data.eventById.get(id);
	if (event === undefined) throw new Error(`No event ${id}`);
	const { numbers, accounts, silent } = accordOf(claims, event, parties);
	return {
		numbers: numbers.map(({ measureId, outcome, sayings }) => ({
			measureId,
			outcome,
			sayings: sayings.map(({ voice, figures }) => ({
				voice,
				ids: figures.map(({ id: own }) => own)
			}))
		})),
		who: {
			outcome: accounts.outcome,
			accounts: accounts.accounts.map(({ voice, doers, denies }) => ({ voice, doers, denies }))
		},
		silent
	};
};

const EVENTS = [...claimsByEvent(data)].filter(([, claims]) => claims.length > 1);
const TURNED = PARTIES.map((party) => ({ ...party, party_id: turned(party.party_id) }));

describe('with the parties changed round', () => {
	it('every event is judged the same', () => {
		for (const [id, claims] of EVENTS)
			expect(decided(claims.map(turnedClaim), TURNED, id), id).toEqual(
				turnedIds(decided(claims, PARTIES, id))
			);
	});

	it('every sheet of paper gives each the same room', () => {
		for (const [id, claims] of EVENTS) {
			const event = data.eventById.get(id);
			if (event === undefined) continue;
			const sheet = (list: readonly EventClaim[], parties: readonly Party[]) =>
				printedSheet(versionsOf(list, parties), accordOf(list, event, parties));
			expect(sheet(claims.map(turnedClaim), TURNED), id).toEqual(sheet(claims, PARTIES));
		}
	});

	it('every chart has the same marks in the same places', () => {
		for (const [, claims] of EVENTS) {
			const measure = data.measureById.get(
				claims.flatMap(({ figures }) => figures)[0]?.measureId ?? ''
			);
			if (measure === undefined) continue;
			const drawn = (list: readonly EventClaim[], parties: readonly Party[]) =>
				eventDrawing(list, list, measure, parties).series.map(({ group, draw, points }) => ({
					group,
					draw,
					at: points.map(({ x, y, low, high, open, hollow }) => [
						x,
						y,
						low ?? null,
						high ?? null,
						open ?? null,
						hollow ?? null
					])
				}));
			expect(drawn(claims.map(turnedClaim), TURNED)).toEqual(turnedIds(drawn(claims, PARTIES)));
		}
	});
});

it('the order of the parties orders the answer and changes none', () => {
	const backwards = [...PARTIES].reverse();
	const outcomes = (id: string, claims: readonly EventClaim[], parties: readonly Party[]) => {
		const { numbers, who, silent } = decided(claims, parties, id);
		return {
			numbers: numbers.map(({ measureId, outcome }) => `${measureId} ${outcome}`),
			who: who.outcome,
			silent: [...silent].sort()
		};
	};
	for (const [id, claims] of EVENTS)
		expect(outcomes(id, claims, backwards), id).toEqual(outcomes(id, claims, PARTIES));
});
