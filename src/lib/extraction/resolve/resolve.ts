/** Who a source is, and which side that is, for all attributions of one text in their order. */
import type { Attribution } from '../frames/attribution';
import type { ExtractionContext } from '../model';
import type { Range, Reading } from '../reading/reading';
import { indexActors, type ActorIndex } from './actors';
import { bagOf } from './fold';
import { indexSides, type SideIndex } from './sides';
import { capitals, nameVoice, PERSON_HEADS, textOf, type Voice } from './voice';

export interface Resolver {
	readonly actors: ActorIndex;
	readonly sides: SideIndex;
	/** Voices of the attributions, in the same order; null for a source that is not named. */
	resolve(r: Reading, attributions: readonly Attribution[]): (Voice | null)[];
	/** The voice that a stretch of words names, without looking around. */
	plain(r: Reading, range: Range): Voice | null;
}

const SINGULAR = /^(?:he|she|him|her|his)$/;
const PLURAL = /^(?:they|them|their|it|its)$/;
const RELATIVE = /^(?:who|which|that)$/;
const TEXTS =
	/^(?:report|statement|update|release|document|bulletin|assessment|post|message|video|map|letter|summary|briefing|communique|information|source)$/;
/** “He” is one of the last voices, or a body that the writer made a person of. */
const NEAR = 3;

/** Builds the resolver of a dataset; use one for many texts. */
export function makeResolver(context: ExtractionContext): Resolver {
	const actors = indexActors(context.actors);
	const sides = indexSides(context);

	const plain = (r: Reading, range: Range): Voice | null => nameVoice(r, range, actors, sides);
	return {
		actors,
		sides,
		plain,
		resolve: (r, attributions) => resolveAll(r, attributions, plain, sides)
	};
}

/** Last voice that fits, from the newest. */
const latest = (voices: readonly Voice[], fits: (voice: Voice) => boolean): Voice | null => {
	for (let i = voices.length - 1; i >= 0; i--) {
		const voice = voices[i];
		if (voice && fits(voice)) return voice;
	}
	return null;
};

function resolveAll(
	r: Reading,
	attributions: readonly Attribution[],
	plain: Resolver['plain'],
	sides: SideIndex
): (Voice | null)[] {
	const voices: Voice[] = [];
	const known = new Map<string, Voice>();
	return attributions.map((attribution) => {
		const range = attribution.source[0];
		if (!range) return null;
		let voice = voiceOf(r, range, voices, known, plain);
		if (voice && voice.party === null) voice = { ...voice, party: sides.residual };
		if (!voice && !isPronoun(r, range))
			voice = {
				actor: null,
				party: sides.residual,
				person: false,
				bag: bagOf(textOf(r, range)),
				surname: null
			};
		if (voice) {
			voices.push(voice);
			if (voice.surname) known.set(voice.surname, voice);
		}
		return voice;
	});
}

const isPronoun = (r: Reading, [first, last]: Range): boolean =>
	last - first === 1 && r.words[first]?.tag === 'PRON';

function voiceOf(
	r: Reading,
	range: Range,
	voices: readonly Voice[],
	known: ReadonlyMap<string, Voice>,
	plain: Resolver['plain']
): Voice | null {
	const [first, last] = range;
	const head = r.words[first]?.lower ?? '';
	if (last - first === 1) {
		if (SINGULAR.test(head))
			return (
				nearestPerson(r, first, plain) ??
				latest(voices.slice(-NEAR), (voice) => voice.person) ??
				voices.at(-1) ??
				null
			);
		if (PLURAL.test(head)) return latest(voices, (voice) => !voice.person) ?? voices.at(-1) ?? null;
		if (RELATIVE.test(head)) return antecedent(r, first, plain);
		if (/^(?:i|we|you)$/.test(head)) return null;
	}
	const own = plain(r, range);
	if (own?.actor || (own && own.surname === null && own.party !== null)) return own;
	const surname = capitals(r, range).at(-1);
	const held = surname ? known.get(surname) : undefined;
	if (held) return held;
	if (own && (own.surname !== null || own.party !== null)) return own;
	// “the ministry”, “the defense minister”, “the report”: somebody who spoke before.
	const bag = bagOf(textOf(r, range));
	const words = [...bag];
	if (words.length === 0) return null;
	if (/^(?:the|that|this|his|her|its)$/.test(head) || words.length === 1) {
		const same = latest(voices, (voice) =>
			words.every((word) => voice.bag.has(word) || officeHas(voice, word))
		);
		if (same) return same;
		if (words.some((word) => TEXTS.test(word))) return voices.at(-1) ?? null;
		if (words.some((word) => PERSON_HEADS.test(word))) {
			const person = latest(voices, (voice) => voice.person);
			if (person && /^(?:the|that)$/.test(head) && words.length === 1) return person;
		}
	}
	return own;
}

const officeHas = (voice: Voice, word: string): boolean =>
	bagOf(`${voice.actor?.name ?? ''} ${voice.actor?.office ?? ''}`).has(word);

/** The person named first in the sentence before a pronoun. */
function nearestPerson(r: Reading, at: number, plain: Resolver['plain']): Voice | null {
	const sentence = r.sentences[r.sentenceOf[at] ?? -1];
	if (!sentence) return null;
	for (let i = sentence.first; i < at; i++) {
		if (r.words[i]?.tag !== 'PROPN') continue;
		let last = i + 1;
		while (last < at && r.words[last]?.tag === 'PROPN') last++;
		const voice = plain(r, [i, last]);
		if (voice?.person && voice.actor) return voice;
		i = last;
	}
	return null;
}

/** What “who” or “which” stands for: the name before it. */
function antecedent(r: Reading, at: number, plain: Resolver['plain']): Voice | null {
	let last = at;
	if (r.words[last - 1]?.text === ',') last--;
	let first = last;
	while (
		first > 0 &&
		last - first < 8 &&
		/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(r.words[first - 1]?.tag ?? '')
	)
		first--;
	return first < last ? plain(r, [first, last]) : null;
}
