/** Whether a word that looks like a cue verb is used as one. */
import type { CueVerb } from '../lexicon/cue-verbs';
import { isName, isNominal } from '../grammar/phrases';
import type { Reading, Word } from '../reading/reading';

/** Forms that are nouns or adjectives as often as verbs. */
const AMBIGUOUS =
	/^(?:commands?|claims?|reports?|calls?|notes?|comments?|tweets?|estimates?|demands?|promises?|vows?|praises?|blasts?|slams?|charges?|shows?|finds?|posts?|records?|lists?|details?|questions?|requests?|orders?|answers?|quotes?|documents?|appeals?|states?|remarks?|points?|forecasts?|talks?|address(?:es)?|pledges?|blames?|mentions?|thanks?|warnings?|findings?|writings?|sayings?|boasts?|jokes?|quips?|disputes?|challenges?|compliments?|outlines?|highlights?|signals?|hints?|rules?|reasons?|screams?|shouts?|chants?|snaps?|laughs?|sighs?|beams?|teases?|brands?|labels?|reading|reads?|attributes?|credits?|contests?|judges?|objects?|counters?|ranks?|broadcasts?|published|meeting|briefs?|rebukes?|rants?)$/;

const isTitle = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

/** Whether most words of the sentence have a capital, as in headlines. */
function isTitleCase(r: Reading, i: number): boolean {
	const sentence = r.sentences[r.sentenceOf[i] ?? -1];
	if (!sentence || sentence.last - sentence.first > 40) return false;
	const long = r.words
		.slice(sentence.first, sentence.last)
		.filter((word) => word.text.length > 3 && word.tag !== 'PUNCT');
	return long.length > 2 && long.filter(isTitle).length / long.length > 0.8;
}

/** Whether word `i` is used as a verb of saying. */
export function isCueVerb(r: Reading, i: number, verb: CueVerb): boolean {
	const word = r.words[i];
	if (!word) return false;
	const before = r.words[i - 1];
	const next = r.words[i + 1];
	if (before?.text === '-' && before.end === word.start) return false;
	if (next?.text === '-' && word.end === next.start) return false;
	if (
		word.lower === 'state' ||
		(before?.tag === 'DET' &&
			(AMBIGUOUS.test(word.lower) ||
				!/^(?:another|some|many|most|few|both|all|each|neither|either|this|that|those|these)$/.test(
					before.lower
				))) ||
		(before?.tag === 'ADP' && !/ing$/.test(word.lower))
	)
		return false;
	// “his proposed plan”
	if (/ed$/.test(word.lower) && /^(?:his|her|its|their|my|our|your)$/.test(before?.lower ?? ''))
		return false;
	// “ten states he won”
	if (
		before?.tag === 'NUM' &&
		AMBIGUOUS.test(word.lower) &&
		!/ed$/.test(word.lower) &&
		next?.lower !== 'that'
	)
		return false;
	// “384 pledged delegates”
	if (/ed$/.test(word.lower) && before?.tag === 'NUM' && next?.tag === 'NOUN') return false;
	// “a video address”, “the army command”: a plain form behind one thing is a noun.
	if (
		word.lower === verb.lemma &&
		AMBIGUOUS.test(`${word.lower}s`) &&
		(before?.tag === 'NOUN' || before?.tag === 'PROPN') &&
		!/s$/.test(before.lower) &&
		!/^(?:people|police|media|men|women|majority|percent|data|who|staff)$/.test(before.lower)
	)
		return false;
	if (isTitle(word) && i > 0 && !isTitleCase(r, i)) return false;
	if (word.tag === 'VERB' || word.tag === 'AUX') return true;
	if (next?.lower === 'that' && before?.text === ',' && AMBIGUOUS.test(word.lower)) return true;
	if (isTitle(word) && i > 0) return headlineVerb(r, i);
	if (!AMBIGUOUS.test(word.lower)) return true;
	// “The report says”, “his claims that”: a noun. “Trump claims that”: a verb.
	if (
		before?.tag === 'DET' ||
		before?.tag === 'ADJ' ||
		before?.tag === 'ADP' ||
		before?.lower === "'s" ||
		/^(?:his|her|its|their|my|our|your)$/.test(before?.lower ?? '')
	)
		return false;
	// “…, the reports show.”
	const plural = before?.tag === 'NOUN' && /s$/.test(before.lower) && !/s$/.test(word.lower);
	if (plural && word.lower === verb.lemma && (!next || /^[.,]$/.test(next.text)))
		return commaSoon(r, i - 2);
	// “…,” Viguerie notes.
	if (isName(before) && (!next || /^[.,:]$/.test(next.text)) && /s$/.test(word.lower)) {
		for (let k = i - 1; k > i - 6; k--) if (/^[,”"’]$/.test(r.words[k]?.text ?? '')) return true;
	}
	const nominal = isNominal(before) && !/^['’]s?$/.test(before?.text ?? '');
	const takes =
		next !== undefined &&
		(next.lower === 'that' ||
			next.tag === 'DET' ||
			next.tag === 'PRON' ||
			next.tag === 'PROPN' ||
			next.tag === 'ADJ' ||
			next.tag === 'NUM' ||
			(next.tag === 'VERB' && /(?:ing|ed)$/.test(next.lower)) ||
			(next.lower === 'to' && verb.frames.has('to')) ||
			/^["“‘]$/.test(next.text));
	return (
		nominal &&
		takes &&
		(before?.tag === 'PROPN' ||
			before?.tag === 'PRON' ||
			/s$/.test(before?.lower ?? '') !== /s$/.test(word.lower))
	);
}

/** A comma or a closing mark a few words before. */
function commaSoon(r: Reading, from: number): boolean {
	for (let k = from; k > from - 5; k--) if (/^[,”"’]$/.test(r.words[k]?.text ?? '')) return true;
	return false;
}

const headlineVerb = (r: Reading, i: number): boolean => {
	const before = r.words[i - 1];
	const next = r.words[i + 1];
	return (
		before !== undefined &&
		next !== undefined &&
		isName(before) &&
		before.text !== '.' &&
		/(?:s|ed)$/.test(r.words[i]?.lower ?? '') &&
		next.tag !== 'PUNCT'
	);
};
