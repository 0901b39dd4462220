/** Corrections of word classes that matter for finding who says what. */
import type { Tag } from '../model';
import type { Word } from './reading';

const NAME = /^\p{Lu}\p{Ll}+/u;

/** Class of a word, seen after the word before it. */
export function repairTag(text: string, tag: Tag, before: Word | undefined): Tag {
	if (/^[“”"‘’.,;:!?()[\]—–…-]+$/.test(text)) return 'PUNCT';
	if (text === "'s" || text === '’s')
		return before && /^(?:it|that|he|she|there|what|who|here|let)$/.test(before.lower)
			? 'AUX'
			: 'PART';
	if (/^\d/.test(text)) return 'NUM';
	// A capital in the middle of a sentence is a name, whatever the word looks like.
	if (
		NAME.test(text) &&
		(tag === 'VERB' || tag === 'ADV' || tag === 'ADP') &&
		before &&
		/^(?:PROPN|DET|ADJ)$/.test(before.tag)
	)
		return 'PROPN';
	return tag;
}
