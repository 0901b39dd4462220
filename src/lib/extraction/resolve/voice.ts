/** A voice in a text: whom some words name, and which side that is. */
import { COUNTRY_OF } from '../lexicon/countries';
import type { Range, Reading } from '../reading/reading';
import type { ActorIndex, KnownActor } from './actors';
import { bagOf, foldName, nameWords } from './fold';
import type { SideIndex } from './sides';

/** Somebody who has spoken, or has been named, in the text so far. */
export interface Voice {
	readonly actor: KnownActor | null;
	readonly party: string | null;
	readonly person: boolean;
	/** Words used for the voice: “ministry”, “president”. */
	readonly bag: ReadonlySet<string>;
	readonly surname: string | null;
}

/** Nouns for one person. */
export const PERSON_HEADS =
	/^(?:president|minister|spokesperson|governor|mayor|head|commander|general|advisor|chancellor|prime|mp|lawmaker|senator|ambassador|envoy|chief|director|colonel|analyst|official|authorities)$/;

/** The words of a range as they are printed. */
export const textOf = (r: Reading, [first, last]: Range): string =>
	r.text.slice(r.words[first]?.start ?? 0, r.words[last - 1]?.end ?? 0);

/** Words of a range as names: those with a capital. */
export const capitals = (r: Reading, [first, last]: Range): string[] =>
	r.words
		.slice(first, last)
		.filter(
			(word) => /^\p{Lu}/u.test(word.text) && word.tag !== 'DET' && !COUNTRY_OF.has(word.lower)
		)
		.map((word) => foldName(word.text));

const surnameOf = (actor: KnownActor): string | null =>
	actor.kind === 'person' ? (nameWords(actor.name).at(-1) ?? null) : null;

/** The actor that some words name or describe; null when none or several fit. */
function actorOf(
	names: string[],
	hasName: boolean,
	described: readonly KnownActor[],
	actors: ActorIndex
): KnownActor | null {
	// “Moscow’s mayor” is not Moscow: a country alone must be the whole of the words.
	const named = hasName ? actors.named(names) : actors.exact(names);
	const sure =
		named !== null && (named.kind === 'person' || names.length <= 3 || described.length === 0);
	if (sure) return named;
	return described.length === 1 && described[0] ? described[0] : named;
}

/** The voice that a stretch of words names, without looking around; null when it names nobody. */
export function nameVoice(
	r: Reading,
	range: Range,
	actors: ActorIndex,
	sides: SideIndex
): Voice | null {
	const phrase = textOf(r, range);
	const bag = bagOf(phrase);
	const capital = capitals(r, range);
	const described = actors.described(phrase);
	const actor = actorOf(nameWords(phrase), capital.length > 0, described, actors);
	if (actor)
		return {
			actor,
			party: actor.party_id,
			person: actor.kind === 'person',
			bag,
			surname: surnameOf(actor)
		};
	const parties = new Set(described.map((one) => one.party_id));
	const party = parties.size === 1 ? (described[0]?.party_id ?? null) : sides.of(phrase);
	if (party === null && capital.length === 0) return null;
	const surname = capital.length >= 2 ? (capital.at(-1) ?? null) : null;
	const person = surname !== null || [...bag].some((word) => PERSON_HEADS.test(word));
	return { actor: null, party, person, bag, surname };
}
