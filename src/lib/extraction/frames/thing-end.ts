/** Where a thing that was rejected, praised or announced ends. */
import { startsTightClause } from '../grammar/clause';
import { timeEnd } from '../grammar/phrases';
import { CUE_FORMS } from '../lexicon/cue-verbs';
import type { Reading } from '../reading/reading';
import type { Complement } from './after';

/** A thing ends where a clause about when or why begins, or a second verb of the same subject. */
export function thingEndsAt(r: Reading, i: number, last: number, kind: Complement): boolean {
	const word = r.words[i];
	if (!word) return true;
	if (
		/^(?:while|because|since|although|though|even|before|after|when|as)$/.test(word.lower) &&
		word.tag !== 'ADV' &&
		startsTightClause(r, i + 1, last)
	)
		return word.lower !== 'as' || r.words[i + 1]?.tag === 'PRON';
	if (/^(?:and|but)$/.test(word.lower)) {
		const next = r.words[i + 1];
		if (
			next &&
			(next.tag === 'AUX' ||
				(next.tag === 'VERB' && /(?:ed|s)$/.test(next.lower)) ||
				(kind === 'thing' &&
					next.tag === 'VERB' &&
					/ing$/.test(next.lower) &&
					CUE_FORMS.has(next.lower)) ||
				(next.tag === 'ADV' && r.words[i + 2]?.tag === 'VERB'))
		)
			return true;
	}
	if (kind === 'to') return word.text === '-' && r.words[i - 1]?.end !== word.start;
	if (/^(?:in|at|on|during)$/.test(word.lower)) {
		const time = timeEnd(r, i, last);
		if (time > i && (time >= last || /^[,.;]$/.test(r.words[time]?.text ?? ''))) return true;
		if (
			/^(?:in|at|on|during)$/.test(word.lower) &&
			/^(?:a|an|his|her|its|their|this|last|twitter|facebook)$/.test(r.words[i + 1]?.lower ?? '')
		) {
			for (let k = i + 1; k < Math.min(last, i + 7); k++)
				if (SPOKEN_VENUES.test(r.words[k]?.lower ?? '')) return true;
		}
	}
	const time = timeEnd(r, i, last);
	return time > i && time >= last;
}

const SPOKEN_VENUES =
	/^(?:interview|statement|speech|address|tweet|post|rally|conference|briefing|debate|appearance|remarks|video|letter|email|op-ed|column|twitter|facebook|broadcast|message|event|speeches|interviews|rallies|tweets|town)$/;
