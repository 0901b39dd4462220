/** Attributions by a verb: who said what, in every order of words. */
import { isFinite } from '../grammar/clause';
import { phraseEnd } from '../grammar/phrases';
import type { Subject } from '../grammar/subject';
import { verbGroup } from '../grammar/verb-group';
import type { CueVerb } from '../lexicon/cue-verbs';
import type { Range, Reading } from '../reading/reading';
import { complementAfter, type After } from './after';
import type { Attribution } from './attribution';
import { contentEnd } from './content-end';
import { made, type Frame } from './frame';
import { leadLimit } from './limits';
import { THING, withParticle } from './particles';
import { passive } from './passive';
import { postposed } from './postposed';
import { asClause, askedLead, colonAtEnd, contactClause } from './special';
import { isShared, leadSource, mainSubject, relativeObject, speakerBefore } from './speaker';
import type { Unit } from './unit';

/** Reads the frame of the verb at `head`; null when the verb is not used as a cue. */
function frameOf(
	r: Reading,
	unit: Unit,
	head: number,
	verb: CueVerb,
	left: number,
	previous: readonly Range[] | null
): Frame | null {
	const group = verbGroup(r, head, left);
	const particle = withParticle(r, verb, group.last);
	const refusal = verb.frames.has('refusal');
	if (!particle || (refusal && !group.negated)) return null;
	const speaker = speakerBefore(r, group, left, unit.first);
	const frames = refusal
		? THING
		: findsThings(r, verb, speaker)
			? new Set([...particle.frames, 'thing'])
			: particle.frames;
	return {
		r,
		unit,
		verb,
		group,
		at: particle.at,
		frames,
		left,
		previous,
		subject: speaker,
		after: complementAfter(r, particle.at, unit.last, verb, frames)
	};
}

/** “a survey found wide support”: people find things every day, studies report them. */
function findsThings(r: Reading, verb: CueVerb, speaker: Subject | null): boolean {
	if (verb.lemma !== 'find' || !speaker) return false;
	return r.words.slice(...speaker.range).some((word) => STUDIES.test(word.lower));
}

const STUDIES =
	/^(?:polls?|surveys?|stud(?:y|ies)|reports?|investigations?|analys[ie]s|research|reviews?|audits?|inquir(?:y|ies)|commissions?|probe)$/;

/** The attribution of the verb at `head`, or null. */
export function verbAttribution(
	r: Reading,
	unit: Unit,
	head: number,
	verb: CueVerb,
	context: { readonly left: number; readonly previous: readonly Range[] | null }
): Attribution | null {
	const frame = frameOf(r, unit, head, verb, context.left, context.previous);
	if (!frame) return null;
	if (frame.group.form === 'passive') return passive(frame);
	const speaks = ['that', 'quote', 'tell', 'wh'].some((one) => frame.frames.has(one));
	const asked = verb.lemma === 'ask' && !frame.subject && r.words[head]?.lower === 'asked';
	return (
		(asked ? askedLead(frame) : null) ??
		(speaks ? (asClause(frame) ?? postposed(frame)) : null) ??
		(frame.after ? preposed(frame, frame.after) : (contactClause(frame) ?? colonAtEnd(frame)))
	);
}

/** She said that … · he urged them to … · the army, saying … */
function preposed(frame: Frame, after: After): Attribution | null {
	const { r, unit, group, verb, subject, left } = frame;
	const limit = leadLimit(r, unit, left, group.first, after.start);
	const content: Range = [after.start, contentEnd(r, after.start, limit, after.kind, group.head)];
	if (content[1] <= content[0] || (verb.lemma === 'call' && isNaming(r, subject, content, after)))
		return null;
	if (subject) {
		const which = relativeObject(r, subject);
		return made(frame, [subject.range], which ? [which, content] : [content], `verb-${after.kind}`);
	}
	if (group.form === 'infinitive' && !/^(?:that|quote|wh)$/.test(after.kind)) return null;
	if (group.form !== 'finite' || isShared(r, group.first, left)) {
		const source =
			leadSource(r, unit, group, content) ??
			frame.previous ??
			mainSubject(r, group.first, unit.first);
		return source
			? made(
					frame,
					source,
					[content],
					`${group.form === 'finite' ? 'shared' : group.form}-${after.kind}`
				)
			: null;
	}
	if (after.kind !== 'that') return null;
	return made(frame, mainSubject(r, group.first, unit.first) ?? [], [content], 'loose-that');
}

/** “a competition called the Home Prize” gives a name, it reports nothing. */
function isNaming(r: Reading, subject: Subject | null, content: Range, after: After): boolean {
	if (content[1] - content[0] < 5 && (r.quotationOf[content[0]] ?? -1) >= 0) return true;
	if (!subject || (after.kind !== 'thing' && after.kind !== 'quote')) return false;
	const common = /^(?:a|an|something|the)$/.test(r.words[subject.range[0]]?.lower ?? '');
	const name = /^\p{Lu}/u.test(r.words[subject.range[1] - 1]?.text ?? '');
	const end = phraseEnd(r, content[0], content[1]);
	return common && !name && (end >= content[1] - 1 || isFinite(r, end));
}
