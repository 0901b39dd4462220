/** wink-nlp behind the tagger interface. Loaded only where an article is read; everything is local. */
import { sectionsOf } from './sections';
import type { Tag, TaggedWord, Tagger } from '../model';

/** The library is given pieces of this size at most, so that one long line needs no more memory. */
const PIECE = 20_000;

/** Loads the language model and returns the tagger. */
export async function loadTagger(): Promise<Tagger> {
	const [{ default: winkNLP }, { default: model }] = await Promise.all([
		import('wink-nlp'),
		import('wink-eng-lite-web-model')
	]);
	const nlp = winkNLP(model, ['pos']);
	const { value, pos } = nlp.its;

	function tagPiece(text: string, offset: number, words: TaggedWord[]): void {
		const tokens = nlp.readDoc(text).tokens();
		const values = tokens.out(value);
		const tags = tokens.out(pos);
		let at = 0;
		for (const [i, word] of values.entries()) {
			const start = text.indexOf(word, at);
			// A word that the library changed is not in the text; its place is found by the next one.
			if (start < 0 || start > at + 200) continue;
			at = start + word.length;
			const tag = tags[i];
			if (tag !== 'SPACE' && word.trim() !== '')
				words.push({ start: offset + start, end: offset + at, tag: tag as Tag });
		}
	}

	return (text) => {
		const words: TaggedWord[] = [];
		for (const [start, end] of sectionsOf(text, PIECE))
			tagPiece(text.slice(start, end), start, words);
		return words;
	};
}
