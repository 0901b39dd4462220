/**
 * Reads one noun phrase as a speaker: "Ukraine’s General Staff", "the head of the Russian defence
 * ministry", "Kyiv", "Ukrainian President Volodymyr Zelensky". Its side is that of the person or
 * institution it ends in, else that of the first word that names a side.
 */
import { phraseAt, phraseEndingAt } from './phrases';
import type { Speakers } from './speakers';
import type { Token } from './tokens';

/** Words that may stand inside such a phrase without a capital. */
const INSIDE = new Set(
	(
		'the a an of for and in at to deputy defence defense foreign military senior top regional state prime general acting ' +
		'armed emergency national presidential economic internal interior health education security local ' +
		'occupation occupying first high-ranking public press permanent special chief air ground border ' +
		'southern eastern northern western energy nuclear city town district ruling new permanent main ' +
		'report statement data information post briefing message intelligence his her s'
	).split(' ')
);
/** Not at the beginning of a phrase: what stands before them leads it. */
const LINKS = new Set(['of', 'for', 'in', 'at', 'to', 'and']);
/** A country after these is not who speaks. */
const PREPOSITIONS = new Set(
	(
		'of to in with from for against on into near at by about between over around towards toward across ' +
		'inside outside via through under within and or versus than like as after before since amid'
	).split(' ')
);
const LONGEST = 12;

type Range = readonly [from: number, to: number];

const wordsIn = (tokens: readonly Token[], [from, to]: Range): readonly Token[] =>
	tokens.slice(from, to + 1);

const headAt = (speakers: Speakers, tokens: readonly Token[], at: number): boolean =>
	phraseAt(speakers.heads, tokens, at) !== null;

/** How far to the left the phrase that ends at `last` begins. */
export function phraseStart(speakers: Speakers, tokens: readonly Token[], last: number): number {
	let from = last;
	for (let i = last; i >= 0 && last - i < LONGEST; i -= 1) {
		const token = tokens[i];
		if (!token?.isWord) break;
		const inside = token.capital || headAt(speakers, tokens, i) || INSIDE.has(token.lower);
		const outsider = phraseAt(speakers.outsiders, tokens, i) !== null;
		if (!inside && !outsider) break;
		from = i;
	}
	while (from < last && LINKS.has(tokens[from]?.lower ?? '')) from += 1;
	return from;
}

/** How far to the right the phrase that begins at `first` goes. */
export function phraseEnd(speakers: Speakers, tokens: readonly Token[], first: number): number {
	let to = first - 1;
	for (let i = first; i < tokens.length && i - first < LONGEST; i += 1) {
		const token = tokens[i];
		if (!token?.isWord) break;
		const inside =
			token.capital ||
			headAt(speakers, tokens, i) ||
			INSIDE.has(token.lower) ||
			phraseAt(speakers.outsiders, tokens, i) !== null;
		if (!inside) break;
		to = i;
	}
	while (to >= first && LINKS.has(tokens[to]?.lower ?? '')) to -= 1;
	return to;
}

/** The first word of the phrase that names a side, left to right. */
function firstSide(speakers: Speakers, tokens: readonly Token[], [from, to]: Range): string | null {
	for (let i = from; i <= to; i += 1) {
		for (const kind of ['names', 'countries', 'nationalities'] as const) {
			const found = phraseAt(speakers[kind], tokens, i);
			if (found === null || i + found.length - 1 > to) continue;
			// "ambassador to Ukraine" is nobody of Ukraine.
			const before = tokens[i - 1]?.lower ?? '';
			const steps = before === 'the' ? (tokens[i - 2]?.lower ?? '') : before;
			if (i > from && (steps === 'to' || steps === 'and')) continue;
			return found.value;
		}
	}
	return null;
}

/** Whether a country that ends the phrase is the speaker: not after a preposition, unless a head leads it. */
function countrySpeaks(speakers: Speakers, tokens: readonly Token[], [from, at]: Range): boolean {
	const before = tokens[from - 1];
	if (before === undefined || headAt(speakers, tokens, at)) return true;
	// "bordering Russia" is nobody who speaks.
	return !PREPOSITIONS.has(before.lower) && !/[a-z]ing$/.test(before.text);
}

/**
 * The side that a noun phrase speaks for.
 * @param range first and last token
 * @returns party id; null when it names no side, or an outsider of one
 */
export function sideOfPhrase(
	speakers: Speakers,
	tokens: readonly Token[],
	range: Range
): string | null {
	const [from, to] = range;
	if (from > to) return null;
	if (
		wordsIn(tokens, range).some((_, i) => phraseAt(speakers.outsiders, tokens, from + i) !== null)
	)
		return null;
	const last = tokens[to];
	if (last === undefined || last.owns || LINKS.has(last.lower)) return null;
	const name = phraseEndingAt(speakers.names, tokens, to);
	const before = tokens[from - 1]?.lower ?? '';
	if (name !== null)
		return PREPOSITIONS.has(before) && name.length === to - from + 1 ? null : name.value;
	const country = phraseEndingAt(speakers.countries, tokens, to);
	if (country !== null && country.length >= to - from + 1 - Number(tokens[from]?.lower === 'the'))
		return countrySpeaks(speakers, tokens, [from, to - country.length]) ? country.value : null;
	const headed = wordsIn(tokens, range).some((_, i) => headAt(speakers, tokens, from + i));
	if (!headed || PREPOSITIONS.has(before)) return null;
	return firstSide(speakers, tokens, range);
}
