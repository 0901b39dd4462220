/** The side that some words stand for, when no actor of the dataset is named. */
import { COUNTRY_OF } from '../lexicon/countries';
import { HEADS } from '../lexicon/heads';
import { OUTSIDERS } from '../lexicon/outsiders';
import type { ExtractionContext } from '../model';
import type { KnownActor } from './actors';

export interface SideIndex {
	/** Party of a phrase, or null when nothing in it tells. */
	of(phrase: string): string | null;
	/** The party of everybody else. */
	readonly residual: string | null;
}

/** Country → party, for parties that are a country. */
function countries(context: ExtractionContext): Map<string, string> {
	const found = new Map<string, string>();
	for (const party of context.parties) {
		const country = COUNTRY_OF.get(party.name.toLowerCase());
		if (country && !party.residual) found.set(country, party.party_id);
	}
	return found;
}

const PLACE =
	/(?:\b(?:[Mm]ayor|[Gg]overnor|[Aa]uthorities) (?:of|in) (?:the )?(\p{Lu}[\p{L}’'-]+))|(?:(\p{Lu}[\p{L}’'-]+) (?:region|regional|city|town|oblast|province)\b)/gu;

/** Places in names and offices of actors that only one side speaks for: “Governor of Kharkiv region”. */
function places(actors: readonly KnownActor[]): Map<string, string> {
	const parties = new Map<string, Set<string>>();
	for (const actor of actors) {
		for (const match of `${actor.name}; ${actor.office ?? ''}; ${actor.aliases.join('; ')}`.matchAll(
			PLACE
		)) {
			const place = (match[1] ?? match[2] ?? '').toLowerCase();
			if (COUNTRY_OF.has(place)) continue;
			const held = parties.get(place);
			if (held) held.add(actor.party_id);
			else parties.set(place, new Set([actor.party_id]));
		}
	}
	return new Map(
		[...parties]
			.filter(([, ids]) => ids.size === 1)
			.map(([place, ids]) => [place, [...ids][0] ?? ''])
	);
}

const countryOf = (word: string): string | undefined =>
	COUNTRY_OF.get(
		word
			.replace(/'s$/, '')
			.replace(/^pro-/, '')
			.replace(/-(?:backed|installed|appointed|controlled|led)$/, '')
	);

/** Indexes the words that tell a side. */
export function indexSides(context: ExtractionContext): SideIndex {
	const byCountry = countries(context);
	const byPlace = places(context.actors);
	const heads = new Set([
		...HEADS,
		...(context.speakerWords ?? [])
			.filter((row) => row.kind === 'head')
			.map((row) => row.word.toLowerCase())
	]);
	const residual = context.parties.find((party) => party.residual)?.party_id ?? null;
	const phrases = (context.speakerWords ?? [])
		.filter((row) => row.party_id !== null && row.kind !== 'head' && row.kind !== 'outsider')
		.map((row) => ({
			text: row.word.toLowerCase().replace(/’/g, "'"),
			party: row.party_id,
			country: COUNTRY_OF.has(row.word.toLowerCase())
		}));
	// A side that is no country of the table is known by its own name.
	const names = context.parties.flatMap((party) =>
		[party.name, party.short_name].map((name) => ({
			text: name.toLowerCase().replace(/’/g, "'"),
			party: party.party_id,
			country: COUNTRY_OF.has(name.toLowerCase())
		}))
	);
	const own = [...phrases, ...names]
		.filter((row) => !row.country && row.party !== residual)
		.sort((a, b) => b.text.length - a.text.length);

	return {
		residual,
		of(phrase) {
			const lower = ` ${phrase
				.toLowerCase()
				.replace(/’/g, "'")
				.replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `;
			if (OUTSIDERS.test(lower)) return residual;
			// “pro-Russian”, “Moscow-backed” go before “Ukrainian city of”.
			const marked = own.find((row) => lower.includes(` ${row.text} `));
			if (marked) return marked.party;
			const words = lower
				.trim()
				.split(/\s+/)
				.filter((word) => !/^(?:the|a|an|in)$/.test(word));
			const country = words.map(countryOf).find((found) => found !== undefined);
			if (country !== undefined) {
				const speaks =
					words.length === 1
						? !/(?:ans|ns)$/.test(words[0] ?? '')
						: words.some((word) => heads.has(word));
				return speaks ? (byCountry.get(country) ?? residual) : residual;
			}
			for (const word of words) {
				const party = byPlace.get(word);
				if (party !== undefined) return party;
			}
			return null;
		}
	};
}
