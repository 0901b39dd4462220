/** Word by word: what one report has and another lacks. */
import { diffArrays } from 'diff';
import { tokens, type Token } from './tokens';

export interface Piece {
	/** `missing` stands in the base alone, `added` in the other report alone. */
	readonly kind: 'same' | 'missing' | 'added';
	readonly text: string;
}

const joined = (list: readonly Token[]): string => list.map(({ text }) => text).join('');

/**
 * Compares a report with the base. Capitals, the form of quotation marks and punctuation do not count.
 * @returns pieces in reading order; those that are same or added, joined, are the report as printed
 */
export function wordDiff(base: string, report: string): Piece[] {
	const other = tokens(report);
	let at = 0;
	return diffArrays(tokens(base), other, {
		comparator: (left, right) => left.key === right.key
	}).map(({ value, added, removed }): Piece => {
		if (removed) return { kind: 'missing', text: joined(value) };
		// What is same is shown as this report prints it.
		const own = other.slice(at, at + value.length);
		at += value.length;
		return { kind: added ? 'added' : 'same', text: joined(own) };
	});
}

/** True when no word differs. */
export const sameWords = (pieces: readonly Piece[]): boolean =>
	pieces.every(({ kind }) => kind === 'same');

/** Share of the longer quotation that stands in both. */
export function sharedWords(pieces: readonly Piece[]): number {
	const count = (kind: Piece['kind']): number =>
		pieces
			.filter((piece) => piece.kind === kind)
			.reduce((sum, { text }) => sum + tokens(text).length, 0);
	const longer = Math.max(count('missing'), count('added')) + count('same');
	return longer === 0 ? 1 : count('same') / longer;
}

/** How many words differ, on either side. */
export const changedWords = (pieces: readonly Piece[]): number =>
	pieces
		.filter(({ kind }) => kind !== 'same')
		.reduce((sum, { text }) => sum + tokens(text).length, 0);

export interface Replacement {
	/** Words of the base; null where it has none here. */
	readonly base: string | null;
	/** Words of the report in their place; null where it has none. */
	readonly report: string | null;
}

const bare = (text: string): string =>
	text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}%²]+$/u, '');

/** The differences one by one: these words here where the base has those. */
export function replacements(pieces: readonly Piece[]): Replacement[] {
	const list: Replacement[] = [];
	for (let i = 0; i < pieces.length;) {
		if (pieces[i]?.kind === 'same') {
			i += 1;
			continue;
		}
		const run: Piece[] = [];
		for (let piece = pieces[i]; piece && piece.kind !== 'same'; piece = pieces[i]) {
			run.push(piece);
			i += 1;
		}
		const of = (kind: Piece['kind']): string | null =>
			bare(
				run
					.filter((piece) => piece.kind === kind)
					.map(({ text }) => text)
					.join('')
			) || null;
		list.push({ base: of('missing'), report: of('added') });
	}
	return list;
}

/**
 * The stretch in which two wordings differ, with two words of company, for a title:
 * "deceived and betrayed" / "deceived and deceived".
 */
export function keyPhrases(base: string, report: string): [string, string] {
	const [a, b] = [tokens(base), tokens(report)];
	const least = Math.min(a.length, b.length);
	let start = 0;
	while (start < least && a[start]?.key === b[start]?.key) start += 1;
	let end = 0;
	while (end < least - start && a.at(-1 - end)?.key === b.at(-1 - end)?.key) end += 1;
	const cut = (list: Token[]): string =>
		bare(joined(list.slice(Math.max(0, start - 2), list.length - Math.max(0, end - 2))));
	return [cut(a), cut(b)];
}
