/** Frames with an order of words of their own. */
import { hasFinite, isFinite, startsTightClause } from '../grammar/clause';
import { timeEnd } from '../grammar/phrases';
import type { Range, Reading } from '../reading/reading';
import type { Attribution } from './attribution';
import { contentEnd } from './content-end';
import { made, type Frame } from './frame';
import { relativeObject } from './speaker';
import type { Unit } from './unit';

/** “a dynamic she said could …”, “which he described as …”: what was said has lost its subject to the clause outside. */
export function contactClause(frame: Frame): Attribution | null {
	const { r, unit, at, verb, subject, left } = frame;
	if (!subject) return null;
	const which = relativeObject(r, subject);
	const as = r.words[at]?.lower === 'as' && verb.frames.has('as') && which;
	const finite =
		verb.frames.has('that') && isFinite(r, at) && !/^(?:PUNCT)$/.test(r.words[at]?.tag ?? '');
	if (!as && !finite) return null;
	const content: Range = [at, contentEnd(r, at, unit.last, 'rest', at)];
	if (which) return made(frame, [subject.range], [which, content], 'contact');
	const before = r.words[subject.from - 1];
	if (!before || subject.from <= left || !/^(?:NOUN|PROPN)$/.test(before.tag)) return null;
	let start = subject.from;
	while (start > left && !/^[,;:—–“”"]$/.test(r.words[start - 1]?.text ?? '')) start--;
	return made(frame, [subject.range], [[start, subject.from], content], 'contact');
}

/** “Asked about the plan, …”, “when asked whether …”: the question is reported, and not who asked. */
export function askedLead(frame: Frame): Attribution | null {
	const { r, unit, group } = frame;
	const { head } = group;
	const before = r.words[head - 1];
	const leads =
		head === unit.first || /^(?:when|if|once|while|and|but|,|“|”)$/.test(before?.lower ?? ',');
	if (!leads) return null;
	let i = head + 1;
	while (
		i < Math.min(unit.last, head + 14) &&
		!/^(?:about|if|whether|what|how|why|who|which|when|where|to)$/.test(r.words[i]?.lower ?? '')
	) {
		if (r.words[i]?.text === ',') return null;
		i++;
	}
	if (i >= Math.min(unit.last, head + 14)) return null;
	let end = i + 1;
	while (
		end < unit.last &&
		!(
			r.words[end]?.text === ',' &&
			(startsTightClause(r, end + 1, unit.last) || (r.quotationOf[end + 1] ?? -1) >= 0)
		)
	)
		end++;
	return made(frame, [], [[i, end]], 'asked-lead');
}

/** “…, as the paper reported” at the end of a clause: what stands before the comma was said. */
function asBehind(frame: Frame): Attribution | null {
	const { r, unit, at, subject, left, after } = frame;
	if (!subject || after !== null) return null;
	const as = subject.from - 1;
	if (r.words[as]?.lower !== 'as' || r.words[as - 1]?.text !== ',' || as - 1 <= left) return null;
	const next = r.words[at];
	const ends =
		at >= unit.last ||
		/^[,.;]$/.test(next?.text ?? '') ||
		next?.tag === 'ADP' ||
		timeEnd(r, at, unit.last) > at;
	return ends && hasFinite(r, [left, as - 1])
		? made(frame, [subject.range], [[left, as - 1]], 'as-clause')
		: null;
}

/** “As the paper reported, …” */
export function asClause(frame: Frame): Attribution | null {
	const { r, unit, at, subject, left } = frame;
	const behind = asBehind(frame);
	if (behind) return behind;
	if (!subject || r.words[subject.from - 1]?.lower !== 'as' || subject.from - 1 > left + 2)
		return null;
	let i = at;
	for (
		let guard = 0;
		guard < 10 && i < unit.last && !/^[,:]$/.test(r.words[i]?.text ?? '');
		guard++
	) {
		if (isFinite(r, i)) return null;
		i++;
	}
	if (i + 1 >= unit.last || !/^[,:]$/.test(r.words[i]?.text ?? '')) return null;
	return made(
		frame,
		[subject.range],
		[[i + 1, contentEnd(r, i + 1, unit.last, 'rest', i)]],
		'as-clause'
	);
}

/** “Caddell continued:” before a paragraph that is the quotation. */
export function colonAtEnd(frame: Frame): Attribution | null {
	const { r, unit, at, subject } = frame;
	if (!subject) return null;
	let i = unit.last;
	while (r.words[i]?.text === '.') i++;
	if (r.words[unit.last]?.text !== ':' && r.words[unit.last - 1]?.text !== ':') return null;
	if (at > unit.last) return null;
	const next = nextParagraph(r, unit);
	return next ? made(frame, [subject.range], [next], 'colon-paragraph') : null;
}

/** The quotation, else the paragraph, that follows a unit. */
function nextParagraph(r: Reading, unit: Unit): Range | null {
	const following = r.sentences.findIndex(
		(s) => s.first >= unit.last && s.paragraph > unit.paragraph
	);
	const sentence = r.sentences[following];
	if (!sentence) return null;
	const q = r.quotations[r.quotationOf[sentence.first] ?? -1];
	if (q && q.first === sentence.first) return [q.first, q.last];
	let last = sentence.last;
	for (let s = following + 1; r.sentences[s]?.paragraph === sentence.paragraph; s++)
		last = r.sentences[s]?.last ?? last;
	return [sentence.first, last];
}
