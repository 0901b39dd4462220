/**
 * Names and words by which a text names a side that speaks: the actors of the dataset, countries and
 * capitals, nationalities, and the heads of groups ("officials", "ministry").
 */
import type { Actor, SpeakerWord } from '$lib/dataset/types';
import { phrasesOf, type Phrases } from './phrases';

export interface Speakers {
	/** People and institutions: party id. */
	readonly names: Phrases<string>;
	readonly countries: Phrases<string>;
	readonly nationalities: Phrases<string>;
	readonly heads: Phrases<true>;
	/** "former", "expert": who is called so does not speak for the side. */
	readonly outsiders: Phrases<true>;
}

/** Names that a text can be searched for: they begin with a capital and explain nothing in brackets. */
const usable = (name: string): boolean => /^\p{Lu}/u.test(name) && !/[()/]/.test(name);
const MINIMUM_SURNAME = 5;

/** Family names that only actors of one party have. */
function surnames(actors: readonly Actor[]): [string, string][] {
	const held = new Map<string, string | null>();
	for (const actor of actors) {
		if (actor.kind !== 'person' || actor.office === null) continue;
		for (const name of [actor.name, ...actor.aliases].filter(usable)) {
			const last = name.split(' ').at(-1) ?? '';
			if (last.length < MINIMUM_SURNAME || !usable(last)) continue;
			const party = held.get(last);
			held.set(last, party === undefined || party === actor.party_id ? actor.party_id : null);
		}
	}
	return [...held].flatMap(([name, party]) => (party === null ? [] : [[name, party]]));
}

/** Compiles actors and speaker words. A word of the table goes before a name of an actor. */
export function speakersOf(actors: readonly Actor[], words: readonly SpeakerWord[]): Speakers {
	const sideWords = (kind: SpeakerWord['kind']): [string, string][] =>
		words.flatMap((row) =>
			row.kind === kind && row.party_id !== null ? [[row.word, row.party_id]] : []
		);
	const plain = (kind: SpeakerWord['kind']): [string, true][] =>
		words.flatMap((row) => (row.kind === kind ? [[row.word, true]] : []));
	const own = actors.flatMap((actor) =>
		[actor.name, ...actor.aliases].filter(usable).map((name) => [name, actor.party_id] as const)
	);
	const countries = sideWords('country');
	const taken = new Set(countries.map(([word]) => word));
	const named = new Map([...surnames(actors), ...own, ...sideWords('name')]);
	return {
		names: phrasesOf(
			[...named].filter(([name]) => !taken.has(name)),
			false
		),
		countries: phrasesOf(countries, false),
		nationalities: phrasesOf(sideWords('nationality'), false),
		heads: phrasesOf(plain('head'), true),
		outsiders: phrasesOf(plain('outsider'), true)
	};
}
