/** Which side uses which word at all, how often, and since when. */
import type { FramingTerm, Party } from '$lib/dataset/types';
import type { SideShares } from './shares';

/** The use of one word by one side. */
export interface TermUse {
	readonly party: Party;
	/** Texts with the word, out of those that name the concept. */
	readonly withTerm: number;
	readonly naming: number;
	readonly mentions: number;
	/** First and last month with a mention, "2022-03"; null when there is none. */
	readonly first: string | null;
	readonly last: string | null;
}

/** One word with its use by every side that has texts. */
export interface TermUsers {
	readonly term: FramingTerm;
	/** In party order; a side that never uses it stands here with zeros. */
	readonly uses: readonly TermUse[];
}

/**
 * Uses of every term by every side.
 *
 * @param sides shares of one concept, see `sideShares`
 * @param terms terms of the concept, in order
 */
export function usersOf(sides: readonly SideShares[], terms: readonly FramingTerm[]): TermUsers[] {
	return terms.map((term) => ({
		term,
		uses: sides.map(({ party, total, months }) => {
			const all = total.get(term.term_id);
			const used = (months.get(term.term_id) ?? []).filter(({ mentions }) => mentions > 0);
			return {
				party,
				withTerm: all?.withTerm ?? 0,
				naming: all?.naming ?? 0,
				mentions: all?.mentions ?? 0,
				first: used[0]?.month ?? null,
				last: used.at(-1)?.month ?? null
			};
		})
	}));
}
