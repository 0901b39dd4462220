/** Readable ids of claims: day, speaker and what it is about; a number where two agree. */
import { CellFault } from './cell-readers';
import { isId } from './registry';
import { slug } from './slug';

/** Claims with one id: what they say, and the last number given. */
interface Group {
	count: number;
	readonly said: Set<string>;
}

const firstWords = (sentence: string): string =>
	slug(sentence.split(/\s+/, 8).join(' ').slice(0, 80)) || 'claim';

export interface ClaimIds {
	/**
	 * @param wish id from the table; empty for one of our own
	 * @param start day and speaker
	 * @param about measure, or the sentence
	 * @param number its place among the claims
	 * @param says all that makes a claim what it is, by its place; asked only where two ids agree
	 */
	next(
		wish: string,
		start: string,
		about: string,
		number: number,
		says: (number: number) => string
	): string | CellFault;
	has(id: string): boolean;
}

export function claimIds(): ClaimIds {
	/** By id: the place of the claim that has it, or the claims that wanted it. */
	const taken = new Map<string, number | Group>();
	const words = new Map<string, string>();

	/** First words of a sentence as they stand in an id. */
	function shortened(about: string): string {
		// Measures repeat, sentences hardly ever do.
		if (about.includes(' ')) return firstWords(about);
		let text = words.get(about);
		if (text === undefined) {
			text = isId(about) ? about : firstWords(about);
			if (words.size < 5000) words.set(about, text);
		}
		return text;
	}

	function another(base: string, group: Group, number: number): string {
		let id = base;
		while (taken.has(id)) {
			group.count += 1;
			id = `${base}-${group.count}`;
		}
		taken.set(id, number);
		return id;
	}

	return {
		next(wish, start, about, number, says) {
			if (wish !== '') {
				if (!isId(wish))
					return new CellFault(
						'wrong-pattern',
						'is no id.',
						'Use small letters, digits and hyphens: 2022-10-07-tanks.'
					);
				taken.set(wish, number);
				return wish;
			}
			const base = `${start}-${shortened(about)}`;
			const before = taken.get(base);
			if (before === undefined) {
				taken.set(base, number);
				return base;
			}
			const group =
				typeof before === 'number' ? { count: 1, said: new Set([says(before)]) } : before;
			if (group !== before) taken.set(base, group);
			const said = says(number);
			if (group.said.has(said))
				return new CellFault(
					'duplicate',
					'says the same as an earlier row.',
					'Remove one of the two rows.'
				);
			group.said.add(said);
			return another(base, group, number);
		},
		has: (id) => taken.has(id)
	};
}
