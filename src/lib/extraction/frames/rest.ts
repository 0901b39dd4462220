/** The part of a quotation or a sentence that goes on behind the frame: “A,” she said, “B” · The plan, he said, would … */
import { hasFinite, isFinite, startsClause, startsTightClause } from '../grammar/clause';
import { CLAUSE_OPENERS } from '../lexicon/function-words';
import type { Range, Reading } from '../reading/reading';
import type { Attribution } from './attribution';
import { contentEnd } from './content-end';
import { made, type Frame } from './frame';

/** How far behind the frame the rest may begin. */
const REACH = 40;

/** The attribution with its rest, if there is one. */
export function withRest(
	frame: Frame,
	source: readonly Range[],
	content: Range,
	at: number,
	rule: string
): Attribution {
	const { r, unit, after } = frame;
	const from = after?.recipient ? after.recipient[1] : at;
	for (let i = from; i < Math.min(unit.last, from + REACH); i++) {
		const q = r.quotations[r.quotationOf[i] ?? -1];
		if (q) {
			const mark = r.words[q.first - 1]?.text ?? '';
			const goes =
				rule.startsWith('quote') &&
				q.first >= at &&
				/^[,:;—–.]$/.test(mark) &&
				q.last - q.first > 3;
			if (goes)
				return made(
					frame,
					source,
					[content, [q.first, Math.min(q.last, unit.last)]],
					`${rule}-split`
				);
			break;
		}
		if (r.words[i]?.text === ',' && rule.startsWith('clause')) {
			if (i + 1 < unit.last && goesOn(r, i + 1, unit.last, content))
				return made(
					frame,
					source,
					[content, [i + 1, contentEnd(r, i + 1, unit.last, 'rest', i)]],
					`${rule}-split`
				);
			break;
		}
	}
	return made(frame, source, [afterDash(r, content, rule)], rule);
}

/** “He faces blame — it’s a two-way street, they insist”: only what follows the dash was said. */
function afterDash(r: Reading, content: Range, rule: string): Range {
	if (!rule.startsWith('clause')) return content;
	for (let i = content[1] - 1; i > content[0] + 3; i--)
		if (/^(?:—|–|--|;)$/.test(r.words[i]?.text ?? '') && startsTightClause(r, i + 1, content[1]))
			return [i + 1, content[1]];
	return content;
}

/** Whether the sentence that was interrupted by the frame goes on at `i`. */
function goesOn(r: Reading, i: number, last: number, content: Range): boolean {
	const next = r.words[i];
	if (!next) return false;
	if (
		isFinite(r, i) ||
		next.tag === 'AUX' ||
		/^(?:to|because|so|like|especially|if|that|unless|even)$/.test(next.lower)
	)
		return true;
	const opener = r.words[content[0]];
	const led = opener !== undefined && (CLAUSE_OPENERS.has(opener.lower) || opener.tag === 'SCONJ');
	if (hasFinite(r, content)) return led && startsTightClause(r, i, last);
	return (
		startsClause(r, i, last) ||
		(next.tag === 'ADP' && !/^(?:according|after|before|as|while)$/.test(next.lower))
	);
}
