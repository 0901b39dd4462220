/** Pairs quotation marks, paragraph by paragraph. */
import type { Quotation, Word } from './reading';

/** Words of a quotation at most; a mark that is never closed is a slip. */
const LONGEST = 1500;

type Turn = 'open' | 'close' | 'none';

const gapBefore = (words: readonly Word[], i: number, first: number): boolean =>
	i === first || (words[i]?.start ?? 0) > (words[i - 1]?.end ?? 0);
const gapAfter = (words: readonly Word[], i: number, last: number): boolean =>
	i + 1 >= last || (words[i + 1]?.start ?? 0) > (words[i]?.end ?? 0);

/** Whether a mark opens or closes, from its shape and from the blanks around it. */
function turn(
	words: readonly Word[],
	i: number,
	first: number,
	last: number,
	inside: boolean
): Turn {
	const before = gapBefore(words, i, first) || /^[(—–[-]$/.test(words[i - 1]?.text ?? '');
	const after = gapAfter(words, i, last) || /^[.,;:!?)\]—–-]/.test(words[i + 1]?.text ?? '');
	switch (words[i]?.text) {
		case '“':
			// A slip of the keyboard: “…“ closes.
			return inside && !before && after ? 'close' : 'open';
		case '”':
			return !inside && before && !after ? 'open' : 'close';
		case '"':
			if (!inside) return before || !after ? 'open' : 'none';
			return before && !after ? 'open' : 'close';
		default:
			return 'none';
	}
}

/** A mark inside a quotation that opens again: nested “…“, or a forgotten closing mark. */
function doubleMarks(words: readonly Word[], first: number, last: number): Quotation[] {
	const found: Quotation[] = [];
	let from = -1;
	let depth = 0;
	for (let i = first; i < last; i++) {
		if (from >= 0 && i - from > LONGEST) {
			found.push({ first: from, last: i, single: false, open: true });
			from = -1;
		}
		const way = turn(words, i, first, last, from >= 0);
		if (way === 'open') {
			if (from < 0) {
				from = i;
				depth = 1;
			} else if (words[i]?.text === '“') depth++;
		} else if (way === 'close' && from >= 0 && --depth <= 0) {
			found.push({ first: from, last: i + 1, single: false, open: false });
			from = -1;
		}
	}
	if (from >= 0) found.push({ first: from, last, single: false, open: true });
	return found;
}

function singleMarks(words: readonly Word[], first: number, last: number): Quotation[] {
	const found: Quotation[] = [];
	let from = -1;
	for (let i = first; i < last; i++) {
		const mark = words[i]?.text;
		const opens =
			(mark === '‘' || mark === "'") && gapBefore(words, i, first) && !gapAfter(words, i, last);
		const closes = mark === '’' || mark === "'" || mark === '‘';
		if (from < 0 && opens) from = i;
		else if (
			from >= 0 &&
			closes &&
			i > from + 1 &&
			(gapAfter(words, i, last) || words[i + 1]?.tag === 'PUNCT')
		) {
			found.push({ first: from, last: i + 1, single: true, open: false });
			from = -1;
		}
	}
	return found;
}

/**
 * Quotations of one paragraph. Single marks count only outside double ones: inside they are
 * quotations within a quotation.
 */
export function quotationsIn(words: readonly Word[], first: number, last: number): Quotation[] {
	const double = doubleMarks(words, first, last);
	const single = singleMarks(words, first, last).filter(
		(one) => !double.some((other) => one.first < other.last && other.first < one.last)
	);
	return [...double, ...single].sort((a, b) => a.first - b.first);
}
