/** The speaker behind an inverted verb: “said Mr Smith”. */
import type { Range, Reading } from '../reading/reading';
import { hasHead } from './noun-phrase';
import { isName, isTimeWord } from './phrases';

/** The noun phrase after an inverted verb: “said Mr Smith, a teacher from Iowa”. Null when there is none. */
export function subjectAfter(r: Reading, at: number, last: number): Range | null {
	const core = (from: number): number => {
		let k = from;
		while (k < last) {
			const word = r.words[k];
			if (!word) break;
			const inside =
				/^(?:NOUN|PROPN|NUM|ADJ|DET|SYM|X)$/.test(word.tag) ||
				// “the most recent data”
				(word.tag === 'ADV' && k > from && r.words[k - 1]?.tag === 'DET') ||
				word.text === "'s" ||
				word.text === '’s' ||
				word.text === '&' ||
				((word.text === '-' || word.text === '/') && r.words[k + 1]?.start === word.end) ||
				(word.tag === 'PRON' && (k === from || /^(?:his|her|its|their)$/.test(word.lower))) ||
				(isName(word) && word.tag !== 'SCONJ' && word.tag !== 'CCONJ') ||
				(word.tag === 'VERB' &&
					/(?:ed|ing)$/.test(word.lower) &&
					k > from &&
					/^(?:NOUN|PROPN)$/.test(r.words[k + 1]?.tag ?? '') &&
					r.words[k - 1]?.tag !== 'PROPN');
			if (!inside || (k > from && isTimeWord(word) && r.words[k + 1]?.text !== "'s")) break;
			k++;
			if (word.tag === 'PRON' && !/^(?:his|her|its|their)$/.test(word.lower)) break;
		}
		return k;
	};
	let end = core(at);
	if (end === at || !hasHead(r, at, end)) return null;
	if (isTimeWord(r.words[at]) && end === at + 1) return null;
	for (let guard = 0; guard < 6; guard++) {
		const tie = r.words[end];
		if (!tie || end >= last) break;
		if (
			/^(?:of|for|from|with|at|in|and|to)$/.test(tie.lower) &&
			!isTimeWord(r.words[end + 1]) &&
			!/^(?:a|an|this|that|his|her|response|reference|part|addition|order)$/.test(
				/^(?:in|at|for|from|with|to)$/.test(tie.lower) ? (r.words[end + 1]?.lower ?? '') : ''
			)
		) {
			if (tie.lower === 'in' && !isName(r.words[end + 1])) break;
			const next = core(end + 1);
			if (next === end + 1 || r.words[next]?.tag === 'VERB' || r.words[next]?.tag === 'AUX') break;
			end = next;
			continue;
		}
		if (tie.text === ',' || tie.text === '(') {
			const after = r.words[end + 1];
			if (!after || end + 1 >= last || isTimeWord(after)) break;
			const fits =
				after.tag === 'DET' ||
				after.tag === 'NOUN' ||
				after.tag === 'PROPN' ||
				after.tag === 'ADJ' ||
				after.tag === 'NUM' ||
				/^(?:his|her|its|their)$/.test(after.lower);
			if (!fits) break;
			const next = core(end + 1);
			if (next === end + 1) break;
			let stop = next;
			while (
				stop < last &&
				/^(?:of|for|from|at|in|to|with|and|on)$/.test(r.words[stop]?.lower ?? '')
			) {
				const more = core(stop + 1);
				if (more === stop + 1) break;
				stop = more;
			}
			const mark = r.words[stop];
			if (mark && stop < last && (mark.tag === 'VERB' || mark.tag === 'AUX')) break;
			end = mark?.text === ')' ? stop + 1 : stop;
			continue;
		}
		break;
	}
	return [at, end];
}
