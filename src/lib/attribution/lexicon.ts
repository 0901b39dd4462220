/** The lexicon of cues, made ready for finding them in running text. */
import type { Cue } from '$lib/dataset/types';
import { phrasesOf, type Phrases } from './phrases';

export interface CueForm {
	readonly cue: Cue;
	/** The form without an ending: it stands only after a speaker in the plural. */
	readonly plain: boolean;
	/** Words after it that make it something else. */
	readonly notBefore: Phrases<true>;
	/** Null: anything may follow. */
	readonly onlyBefore: Phrases<true> | null;
}

const marked = (words: readonly string[]): Phrases<true> =>
	phrasesOf(
		words.map((one) => [one, true] as const),
		true
	);

export interface Lexicon {
	readonly verbs: Phrases<CueForm>;
	readonly phrases: Phrases<CueForm>;
	readonly nouns: Phrases<CueForm>;
}

/** Compiles the rows of `cues.csv`. */
export function lexiconOf(cues: readonly Cue[]): Lexicon {
	const formsOf = (kind: Cue['kind']): Phrases<CueForm> =>
		phrasesOf(
			cues
				.filter((cue) => cue.kind === kind)
				.flatMap((cue) => {
					const notBefore = marked(cue.not_before);
					const onlyBefore = cue.only_before.length > 0 ? marked(cue.only_before) : null;
					return cue.forms.map((form): [string, CueForm] => [
						form,
						{ cue, plain: form === cue.cue, notBefore, onlyBefore }
					]);
				}),
			true
		);
	return { verbs: formsOf('verb'), phrases: formsOf('phrase'), nouns: formsOf('noun') };
}
