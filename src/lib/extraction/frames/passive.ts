/** Reports without their speaker, or with the speaker behind “by”. */
import { longPhraseEnd } from '../grammar/phrases';
import type { Range } from '../reading/reading';
import type { Attribution } from './attribution';
import { contentEnd } from './content-end';
import { made, type Frame } from './frame';

/** “was accused of …”, “it was reported that …”, “was quoted as saying …” */
export function passive(frame: Frame): Attribution | null {
	const { r, unit, group, verb, subject, after } = frame;
	const by = r.words[group.last]?.lower === 'by' ? longPhraseEnd(r, group.last + 1, unit.last) : 0;
	if (by > group.last + 1 && subject && (verb.frames.has('thing') || verb.frames.has('as')))
		return made(frame, [[group.last + 1, by]], [subject.range], 'passive-by');
	if (/^(?:ask|urge|order|request|warn|advise|instruct)$/.test(verb.lemma) && subject) {
		const next = r.words[group.last]?.lower ?? '';
		if (/^(?:to|about|whether|if|what|how|why|who|for|not)$/.test(next)) {
			const start = /^(?:about|for)$/.test(next) ? group.last + 1 : group.last;
			const content: Range = [start, contentEnd(r, start, unit.last, 'thing', group.head)];
			return made(frame, [], next === 'to' ? [subject.range, content] : [content], 'passive-asked');
		}
	}
	if (
		verb.lemma === 'tell' &&
		after &&
		subject &&
		(after.kind === 'that' || after.kind === 'to' || after.kind === 'clause')
	)
		return null;
	if (after && (after.kind === 'that' || after.kind === 'to' || after.kind === 'quote')) {
		const content: Range = [
			after.start,
			contentEnd(r, after.start, unit.last, after.kind, group.head)
		];
		const impersonal = subject && /^(?:it|there)$/.test(r.words[subject.range[0]]?.lower ?? '');
		return made(
			frame,
			[],
			impersonal || !subject ? [content] : [subject.range, content],
			'passive'
		);
	}
	return null;
}
