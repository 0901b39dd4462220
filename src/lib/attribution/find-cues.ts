/**
 * Finds who is reported with which cue in running text. A cue counts only beside a speaker whose side
 * the text itself names: "Kyiv claims", "according to Russia’s defence ministry", "…, said Zelenskyy".
 * What it leaves out (pronouns, a speaker some words away, speakers whose side is not named) is on the
 * method page: counts compare how sides are reported, they do not say how often.
 */
import type { CueForm, Lexicon } from './lexicon';
import { phraseAt } from './phrases';
import { phraseEnd, phraseStart, sideOfPhrase } from './speaker-phrase';
import type { Speakers } from './speakers';
import { tokensOf, type Token } from './tokens';

/** A cue beside a speaker. */
export interface CueMatch {
	readonly partyId: string;
	readonly cueId: string;
	/** Offsets of the cue in the text, UTF-16 code units. */
	readonly start: number;
	readonly end: number;
}

/** Words that may stand between a speaker and the verb. */
const BETWEEN = new Set(
	(
		'has have had also already again earlier later now today yesterday tonight recently repeatedly ' +
		'further meanwhile however then first publicly officially just previously separately still long ' +
		'immediately strongly directly once therefore never consistently reportedly both'
	).split(' ')
);
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** "said Zelenskyy": the verb may stand before the speaker, after a comma or a quotation. */
const BEFORE_SPEAKER = new Set([
	'say',
	'add',
	'note',
	'stress',
	'emphasize',
	'state',
	'explain',
	'write',
	'conclude',
	'reply',
	'point_out',
	'underline',
	'underscore',
	'announce',
	'report',
	'claim',
	'comment',
	'remark',
	'argue',
	'insist',
	'declare'
]);
const OPENS_INVERSION = /^[,"“”’'»—–-]$/;
const CLOSES_INVERSION =
	/^(?:[.,;:!?"“”’)¶—–-]|in|on|at|during|while|when|after|as|told|via|following|to|who)$/;
const PASSIVE = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were', 'being']);

interface Text {
	readonly tokens: readonly Token[];
	readonly speakers: Speakers;
}

/** The last token of the phrase before a verb, past "also", "has", "on Monday". */
function beforeVerb(tokens: readonly Token[], verb: number): number {
	let at = verb - 1;
	for (;;) {
		const token = tokens[at];
		if (token === undefined) return -1;
		if (DAYS.test(token.lower)) at -= tokens[at - 1]?.lower === 'on' ? 2 : 1;
		else if (BETWEEN.has(token.lower) || /[a-z]ly$/.test(token.text)) at -= 1;
		else return at;
	}
}

const plural = (token: Token): boolean => /(?:s|police|military|people|media)$/.test(token.lower);

function verbSide(
	{ tokens, speakers }: Text,
	at: number,
	form: CueForm,
	length: number
): string | null {
	const last = beforeVerb(tokens, at);
	const token = tokens[last];
	if (token?.isWord && !PASSIVE.has(token.lower)) {
		const side = sideOfPhrase(speakers, tokens, [phraseStart(speakers, tokens, last), last]);
		if (side !== null && (!form.plain || (plural(token) && !tokens[at]?.capital))) return side;
	}
	if (form.plain || !BEFORE_SPEAKER.has(form.cue.cue_id)) return null;
	if (!OPENS_INVERSION.test(tokens[at - 1]?.text ?? '')) return null;
	const end = phraseEnd(speakers, tokens, at + length);
	const after = tokens[end + 1];
	if (after !== undefined && !CLOSES_INVERSION.test(after.lower)) return null;
	return sideOfPhrase(speakers, tokens, [at + length, end]);
}

/** "according to" the phrase that follows. */
function phraseSide({ tokens, speakers }: Text, next: number): string | null {
	const end = phraseEnd(speakers, tokens, next);
	const from = ['the', 'a', 'an'].includes(tokens[next]?.lower ?? '') ? next + 1 : next;
	// What follows the cue is led by it, not by a preposition of its own.
	return sideOfPhrase(speakers, [...tokens.slice(from, end + 1)], [0, end - from]);
}

/** "Russia’s claims", "Ukrainian allegations", "claims by Kyiv". */
function nounSide({ tokens, speakers }: Text, at: number, length: number): string | null {
	const owner = tokens[at - 1];
	if (owner?.owns) {
		const bare = tokens.map((token, i) => (i === at - 1 ? { ...token, owns: false } : token));
		return sideOfPhrase(speakers, bare, [phraseStart(speakers, bare, at - 1), at - 1]);
	}
	const nation = owner ? phraseAt(speakers.nationalities, tokens, at - 1) : null;
	if (nation?.length === 1) return nation.value;
	const link = tokens[at + length]?.lower;
	return link === 'by' ? phraseSide({ tokens, speakers }, at + length + 1) : null;
}

/** Whether what follows leaves the cue what it is. */
const stands = (form: CueForm, tokens: readonly Token[], next: number): boolean =>
	phraseAt(form.notBefore, tokens, next) === null &&
	(form.onlyBefore === null || phraseAt(form.onlyBefore, tokens, next) !== null);

/**
 * Every cue that stands beside a speaker with a side.
 * @param text running text, no markup
 */
export function findCues(text: string, lexicon: Lexicon, speakers: Speakers): CueMatch[] {
	const tokens = tokensOf(text);
	const source = { tokens, speakers };
	const found: CueMatch[] = [];
	const kinds = [
		[lexicon.phrases, (at: number, length: number) => phraseSide(source, at + length)],
		[
			lexicon.verbs,
			(at: number, length: number, form: CueForm) => verbSide(source, at, form, length)
		],
		[lexicon.nouns, (at: number, length: number) => nounSide(source, at, length)]
	] as const;
	for (let at = 0; at < tokens.length; at += 1) {
		for (const [forms, sideAt] of kinds) {
			const form = phraseAt(forms, tokens, at);
			if (form === null || !stands(form.value, tokens, at + form.length)) continue;
			const partyId = sideAt(at, form.length, form.value);
			const [first, last] = [tokens[at], tokens[at + form.length - 1]];
			if (partyId === null || !first || !last) continue;
			found.push({ partyId, cueId: form.value.cue.cue_id, start: first.start, end: last.end });
			at += form.length - 1;
			break;
		}
	}
	return found;
}
