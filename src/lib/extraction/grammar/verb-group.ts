/** A verb with its auxiliaries and adverbs: “has also repeatedly said”. */
import { AUXILIARIES, BE, NEGATIONS } from '../lexicon/function-words';
import type { Reading } from '../reading/reading';

export type VerbForm = 'finite' | 'participle' | 'infinitive' | 'passive';

export interface VerbGroup {
	readonly first: number;
	readonly last: number;
	readonly head: number;
	readonly form: VerbForm;
	readonly negated: boolean;
}

/** “went on to say”, “is expected to announce” keep their subject. */
const RAISING =
	/^(?:went|goes|going|go|continued|continues|began|begins|started|used|wanted|wants|tried|tries|sought|seeks|refused|declined|failed|expected|appeared|seemed|chose|managed|plans|planned|had|has|have|need|needs|hopes|hoped|vowed|promised)$/;

/** The group around the verb at `head`, not going left of `first`. */
export function verbGroup(r: Reading, head: number, first: number): VerbGroup {
	let at = head;
	let be = false;
	let to = -1;
	let negated = false;
	for (let k = head - 1; k >= first; k--) {
		const word = r.words[k];
		if (!word) break;
		const adverb =
			word.tag === 'ADV' &&
			!/^(?:when|where|why|how|so|there|here|then|yet|instead|however|meanwhile|today|yesterday|thus|ago)$/.test(
				word.lower
			);
		// “and in return promised”
		if (
			/^(?:return|turn|response|fact|particular|addition)$/.test(word.lower) &&
			r.words[k - 1]?.lower === 'in' &&
			k - 1 >= first &&
			(r.words[k - 2]?.tag === 'CCONJ' || r.words[k - 2]?.tag === 'AUX')
		) {
			k--;
			at = k;
			continue;
		}
		if (!AUXILIARIES.has(word.lower) && !adverb && word.tag !== 'AUX') break;
		if (word.tag === 'ADP' && word.lower === 'to') break;
		be ||= BE.has(word.lower);
		negated ||= NEGATIONS.has(word.lower);
		if (word.lower === 'to') to = k;
		at = k;
	}
	// An adverb alone at the left edge after a comma or at the start belongs to the sentence.
	while (at < head && r.words[at]?.tag === 'ADV' && at === first) at++;
	const lower = r.words[head]?.lower ?? '';
	if (to >= 0 && at <= to) {
		// “went on to say”
		let lead = to - 1;
		if (r.words[lead]?.lower === 'on') lead--;
		if (lead >= first && RAISING.test(r.words[lead]?.lower ?? '')) {
			const outer = verbGroup(r, lead, first);
			return {
				...outer,
				last: head + 1,
				head,
				negated:
					outer.negated ||
					negated ||
					/^(?:refused|declined|failed)$/.test(r.words[lead]?.lower ?? '')
			};
		}
		return { first: to, last: head + 1, head, form: 'infinitive', negated };
	}
	let form: VerbForm = 'finite';
	if (/ing$/.test(lower)) form = be ? 'finite' : 'participle';
	else if (be && /(?:ed|en|said|told|shown|found|written|sworn|quoted|made)$/.test(lower))
		form = 'passive';
	return { first: at, last: head + 1, head, form, negated };
}
