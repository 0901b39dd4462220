/** Content before its frame: “…,” she said · “…,” said Mr Smith · …, the ministry said. */
import { hasVerb, isFinite } from '../grammar/clause';
import { isTimeWord, timeEnd } from '../grammar/phrases';
import { subjectAfter } from '../grammar/subject-after';
import type { Range, Reading } from '../reading/reading';
import type { Attribution } from './attribution';
import { contentBefore } from './before';
import { contentEnd } from './content-end';
import { made, type Frame } from './frame';
import { withRest } from './rest';

/** The attribution of a frame that stands behind its content, or null. */
export function postposed(frame: Frame): Attribution | null {
	return beforeSubject(frame) ?? beforeVerb(frame);
}

/** “…,” she said. */
function beforeSubject(frame: Frame): Attribution | null {
	const { r, unit, subject, after, verb, at, left } = frame;
	if (!subject || subject.relative) return null;
	const before = contentBefore(r, subject.from, left);
	if (!before) return aroundFrame(frame);
	const whole = before.content[0] === left;
	// A title between marks (“… on “Morning News,” she said he …”) is nothing that was said.
	const title = r.quotations[r.quotationOf[before.content[1] - 1] ?? -1];
	if (title && after?.kind === 'clause' && title.first > left && title.last - title.first <= 6)
		return null;
	const parts = (rule: string): Attribution =>
		withRest(frame, [subject.range], before.content, at, rule);
	if (before.quote)
		return after === null ||
			/^(?:clause|quote|thing)$/.test(after.kind) ||
			(after.kind === 'wh' && whole)
			? parts('quote-before')
			: clauseBefore();
	return clauseBefore();

	function clauseBefore(): Attribution | null {
		const tells = verb.frames.has('tell');
		const takesClause = tells || verb.frames.has('that') || verb.particles.length > 0;
		if (
			!before ||
			after !== null ||
			!whole ||
			!takesClause ||
			!(tells || nothingFollows(r, at, unit.last))
		)
			return null;
		const found = parts('clause-before');
		if (hasVerb(r, before.content)) return found;
		if (found.content.length < 2) return null;
		return isLead(r, before.content) ? { ...found, content: found.content.slice(1) } : found;
	}
}

/** “…, the ministry said, the agency reported”: a second frame at the end is around the first. */
function aroundFrame(frame: Frame): Attribution | null {
	const { r, unit, subject, after, verb, at, left, previous } = frame;
	if (!subject || !previous || after !== null || !verb.frames.has('that')) return null;
	const comma = subject.from - 1;
	if (comma > left || r.words[comma]?.text !== ',' || !nothingFollows(r, at, unit.last))
		return null;
	return made(frame, [subject.range], [[unit.first, comma]], 'clause-before');
}

/** “…,” said Mr Smith. */
function beforeVerb(frame: Frame): Attribution | null {
	const { r, unit, group, subject, after, at, left } = frame;
	if (subject?.relative || group.form === 'participle' || group.form === 'infinitive') return null;
	const before = contentBefore(r, group.first, left);
	const speaker = before ? subjectAfter(r, at, unit.last) : null;
	if (!before || !speaker || isTimeWord(r.words[speaker[0]])) return null;
	const end = r.words[speaker[1]];
	if (isLead(r, before.content) && !before.quote && end?.text === ',') {
		const from = speaker[1] + 1;
		return made(
			frame,
			[speaker],
			[[from, contentEnd(r, from, unit.last, 'quote', from)]],
			'clause-inverted'
		);
	}
	const closed = speaker[1] >= unit.last || isTimeWord(end) || AFTER_SPEAKER.test(end?.lower ?? '');
	const claim = hasVerb(r, before.content);
	// A subject was found between commas, but what stands at the right is no content: the speaker is there.
	const mistaken =
		after?.kind !== 'thing' &&
		r.words[group.first - 1]?.text === ',' &&
		closed &&
		claim &&
		!mainVerbAfter(r, speaker[1], unit.last);
	const fits =
		before.quote ||
		((!subject || mistaken) &&
			(after === null || after.kind === 'thing' || (after.kind === 'clause' && closed && claim)));
	return fits
		? withRest(
				{ ...frame, after: null },
				[speaker],
				before.content,
				speaker[1],
				before.quote ? 'quote-inverted' : 'clause-inverted'
			)
		: null;
}

const AFTER_SPEAKER = /^(?:[,;:—–]|who|whose|in|on|at|after|during|as|when|while|by|of)$/;

/** Whether what follows the frame leaves no room for a content: the end, a comma, a phrase that says when or where. */
function nothingFollows(r: Reading, at: number, last: number): boolean {
	let i = at;
	for (let guard = 0; guard < 8 && i < last; guard++) {
		if (/^[,.;:!?—–]$/.test(r.words[i]?.text ?? '')) return true;
		if ((r.quotationOf[i] ?? -1) >= 0) return true;
		const time = timeEnd(r, i, last);
		if (time > i) {
			i = time;
			continue;
		}
		if (r.words[i]?.tag === 'ADV') {
			i++;
			continue;
		}
		if (
			r.words[i]?.tag === 'ADP' ||
			/^(?:to|as|while|when|after|before|because)$/.test(r.words[i]?.lower ?? '')
		)
			return true;
		if (/ing$/.test(r.words[i]?.lower ?? '')) return true;
		return false;
	}
	return true;
}

/** A finite verb that is not in a relative clause. */
function mainVerbAfter(r: Reading, from: number, last: number): boolean {
	for (let i = from; i < last; i++) {
		if ((r.quotationOf[i] ?? -1) >= 0) return false;
		if (
			/^(?:who|which|that|whose|as|when|while|after|before|because|where)$/.test(
				r.words[i]?.lower ?? ''
			)
		)
			return false;
		if (isFinite(r, i) && !/(?:ed|en)$/.test(r.words[i]?.lower ?? '')) return true;
	}
	return false;
}

/** Only a conjunction or an adverb: “But, she added, …”. */
const isLead = (r: Reading, [first, last]: Range): boolean =>
	last - first <= 2 && /^(?:CCONJ|ADV|SCONJ)$/.test(r.words[first]?.tag ?? '');
