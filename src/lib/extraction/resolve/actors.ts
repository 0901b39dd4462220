/** Finds the actor of the dataset that some words name. */
import type { ExtractionContext } from '../model';
import { bagOf, foldName, nameWords } from './fold';

export type KnownActor = ExtractionContext['actors'][number];

interface Described {
	readonly bag: ReadonlySet<string>;
	readonly actor: KnownActor;
	/** An office can be held by several persons; a name cannot. */
	readonly office: boolean;
}

export interface ActorIndex {
	readonly byId: ReadonlyMap<string, KnownActor>;
	/** Actors whose name or alias is in the words; the longest first. */
	named(words: readonly string[]): KnownActor | null;
	/** The actor whose name or alias is exactly these words. */
	exact(words: readonly string[]): KnownActor | null;
	/** Actors described by the words: “the Russian Defence Ministry”, “the Ukrainian president”. */
	described(phrase: string): readonly KnownActor[];
}

/** Name, abbreviation and aliases. */
function spellings(actor: KnownActor): string[] {
	const abbreviation = /\((\p{Lu}{2,8})\)/u.exec(actor.name)?.[1];
	const name = actor.name
		.replace(/\([^()]*\)/g, '')
		.replace(/[“”]/g, '')
		.trim();
	// An alias with brackets (“UN (spokesperson …)”) says through whom, it is no name of the actor alone.
	return [
		name,
		...(abbreviation ? [abbreviation] : []),
		...actor.aliases.filter((alias) => !alias.includes('('))
	];
}

const DATES =
	/\b(?:to|since|until|in|from)? ?(?:January|February|March|April|May|June|July|August|September|October|November|December)?\s?\(?(?:19|20)\d\d\)?.*$/;

function officeOf(actor: KnownActor): string {
	return (actor.office ?? '').replace(DATES, '').replace(/,.*$/, '').trim();
}

/** Indexes actors by their names, surnames and offices. */
export function indexActors(actors: readonly KnownActor[]): ActorIndex {
	const byName = new Map<string, KnownActor>();
	const bySurname = new Map<string, KnownActor | null>();
	const described: Described[] = [];
	let longest = 1;
	for (const actor of actors) {
		const person = actor.kind === 'person';
		for (const name of spellings(actor)) {
			const words = nameWords(name);
			if (words.length === 0) continue;
			longest = Math.max(longest, words.length);
			const key = words.join(' ');
			if (!byName.has(key)) byName.set(key, actor);
			const surname = words[words.length - 1] ?? '';
			if (person && words.length <= 3 && words.length > 0 && !/\d/.test(surname)) {
				const held = bySurname.get(surname);
				bySurname.set(surname, held === undefined || held === actor ? actor : null);
			} else if (!person) described.push({ bag: bagOf(name), actor, office: false });
		}
		const office = officeOf(actor);
		if (office !== '') described.push({ bag: bagOf(office), actor, office: person });
	}

	function named(words: readonly string[]): KnownActor | null {
		for (let size = Math.min(longest, words.length); size >= 1; size--)
			for (let at = 0; at + size <= words.length; at++) {
				const found = byName.get(words.slice(at, at + size).join(' '));
				// One word alone must be a name, not “residents” or “army”.
				if (found && (size > 1 || words.length === 1 || found.kind !== 'unnamed')) return found;
			}
		for (let at = words.length - 1; at >= 0; at--) {
			const found = bySurname.get(words[at] ?? '');
			if (found) return found;
		}
		return null;
	}

	return {
		byId: new Map(actors.map((actor) => [actor.actor_id, actor])),
		named,
		exact: (words) => byName.get(words.join(' ')) ?? null,
		described(phrase) {
			const bag = bagOf(phrase);
			const fits = described.filter(
				(entry) => entry.bag.size > 1 && [...entry.bag].every((word) => bag.has(word))
			);
			const best = Math.max(0, ...fits.map((entry) => entry.bag.size));
			return [
				...new Set(fits.filter((entry) => entry.bag.size === best).map((entry) => entry.actor))
			];
		}
	};
}

export { foldName };
