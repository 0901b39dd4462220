/** The speaker of a row and the party it speaks for → the id of an actor. */
import { rearm } from '../export/disarm';
import type { Entities } from './entities';
import type { RowAtHand } from './row-at-hand';

/** @param fileName the speaker where nobody else is named */
export function speakerOf(fileName: string, all: Entities, hand: RowAtHand): () => string {
	const [actor, party, actorId, partyId] = [
		hand.textOf('actor'),
		hand.textOf('party'),
		hand.textOf('actor_id'),
		hand.textOf('party_id')
	];
	/** By party and ids, then by name: two levels spare a long key for every row. */
	const known = new Map<string, Map<string, string>>();

	function find(name: string, partyName: string): string {
		const none = partyName === '' && partyId() === '';
		const ofParty = none ? null : all.party(partyName, hand.cell, hand.note);
		const speaker = name === '' && actorId() === '' ? fileName : name;
		return all.actor(speaker, ofParty, hand.cell, hand.note);
	}

	return () => {
		const name = rearm(actor());
		const partyName = rearm(party());
		const [wish, partyWish] = [actorId(), partyId()];
		const group =
			wish === '' && partyWish === '' ? partyName : `${partyName}\u0000${wish}\u0000${partyWish}`;
		let ids = known.get(group);
		if (ids === undefined) known.set(group, (ids = new Map()));
		let id = ids.get(name);
		if (id === undefined) ids.set(name, (id = find(name, partyName)));
		return id;
	};
}
