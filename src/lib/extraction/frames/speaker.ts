/** Who says it, where the speaker does not simply stand before the verb. */
import { isFinite } from '../grammar/clause';
import { isTimeWord } from '../grammar/phrases';
import { subjectBefore, type Subject } from '../grammar/subject';
import { verbGroup, type VerbGroup } from '../grammar/verb-group';
import { VENUES } from '../lexicon/venues';
import type { Range, Reading } from '../reading/reading';
import type { Unit } from './unit';

/** The speaker to the left of a verb group, by the form of the verb. */
export function speakerBefore(
	r: Reading,
	group: VerbGroup,
	left: number,
	first: number
): Subject | null {
	if (group.form === 'infinitive') return null;
	if (group.form === 'participle') return participleSubject(r, group.first, left);
	return subjectBefore(r, group.first, left) ?? interrupted(r, group.first, first);
}

/** “officials telling reporters”, “polls showing”: the noun right before the participle, unless it is a text that somebody made. */
function participleSubject(r: Reading, at: number, left: number): Subject | null {
	const before = r.words[at - 1];
	if (
		!before ||
		!/^(?:NOUN|PROPN|PRON)$/.test(before.tag) ||
		VENUES.has(before.lower) ||
		isTimeWord(before)
	)
		return null;
	const subject = subjectBefore(r, at, left);
	const lead = subject ? r.words[subject.from - 1] : undefined;
	// “He left Kyiv saying”: the noun is the object of another verb, and so is its place.
	return subject &&
		!subject.relative &&
		!/^(?:VERB|ADP)$/.test(
			lead?.tag === 'ADP' && /^(?:with|by|of|including)$/.test(lead.lower) ? '' : (lead?.tag ?? '')
		)
		? subject
		: null;
}

/** “Trump - who earlier said X - said”: the subject stands before the frame of a clause inside. */
const interrupted = (r: Reading, at: number, first: number): Subject | null =>
	/^(?:,|—|–|-|\))$/.test(r.words[at - 1]?.text ?? '') ? subjectBefore(r, at, first) : null;

/** “which X said was wrong”: the pronoun is part of what was said. */
export function relativeObject(r: Reading, subject: Subject): Range | null {
	const before = r.words[subject.from - 1];
	return before &&
		!subject.relative &&
		(/^(?:which|who|whom|what)$/.test(before.lower) ||
			(before.lower === 'that' && /^(?:NOUN|PROPN)$/.test(r.words[subject.from - 2]?.tag ?? '')))
		? [subject.from - 1, subject.from]
		: null;
}

/** Whether a conjunction or a comma before the verb lets it share the speaker of the verb before. */
export const isShared = (r: Reading, at: number, left: number): boolean => {
	const before = r.words[at - 1];
	return (
		at > left &&
		before !== undefined &&
		(before.tag === 'CCONJ' || before.lower === 'then' || (before.text === ',' && at - 1 > left))
	);
};

/** “After saying …, the man …”: the subject stands behind the comma. */
export function leadSource(
	r: Reading,
	unit: Unit,
	group: VerbGroup,
	content: Range
): readonly Range[] | null {
	const early =
		group.first - unit.first <= 2 ||
		(group.first - unit.first <= 4 &&
			/^(?:after|before|by|in|while)$/.test(r.words[group.first - 1]?.lower ?? ''));
	if (group.form !== 'participle' || !early) return null;
	if (r.words[content[1]]?.text !== ',') return null;
	let end = content[1] + 1;
	while (end < unit.last && !isFinite(r, end)) end++;
	const subject =
		end < unit.last
			? subjectBefore(r, verbGroup(r, end, content[1] + 1).first, content[1] + 1)
			: null;
	return subject ? [subject.range] : null;
}

const commaBetween = (r: Reading, from: number, to: number): boolean => {
	for (let i = from; i < to; i++) if (r.words[i]?.text === ',') return true;
	return false;
};

/** Subject of the nearest finite verb to the left. */
export function mainSubject(r: Reading, at: number, first: number): readonly Range[] | null {
	for (let i = at - 1; i > first; i--) {
		if ((r.quotationOf[i] ?? -1) >= 0) continue;
		const tag = r.words[i]?.tag;
		if ((tag !== 'VERB' && tag !== 'AUX') || !isFinite(r, i)) continue;
		const group = verbGroup(r, i, first);
		const subject = subjectBefore(r, group.first, first);
		if (subject && (!subject.relative || !commaBetween(r, i, at))) return [subject.range];
		i = group.first;
	}
	return null;
}
