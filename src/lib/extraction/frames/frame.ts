/** All that is known about a verb of saying in its sentence, as the rules need it. */
import type { Subject } from '../grammar/subject';
import type { VerbGroup } from '../grammar/verb-group';
import type { CueVerb } from '../lexicon/cue-verbs';
import type { Range, Reading } from '../reading/reading';
import type { After } from './after';
import type { Attribution } from './attribution';
import type { Unit } from './unit';

export interface Frame {
	readonly r: Reading;
	readonly unit: Unit;
	readonly verb: CueVerb;
	readonly group: VerbGroup;
	/** Index after the cue, its particle included. */
	readonly at: number;
	readonly frames: ReadonlySet<string>;
	/** First word that may belong to the attribution. */
	readonly left: number;
	/** Source of the attribution before this one in the same unit. */
	readonly previous: readonly Range[] | null;
	readonly subject: Subject | null;
	readonly after: After | null;
}

/** The attribution of a frame. */
export const made = (
	frame: Frame,
	source: readonly Range[],
	content: readonly Range[],
	rule: string
): Attribution => ({
	source,
	cue: [frame.group.first, frame.at],
	content,
	rule,
	verb: frame.verb,
	negated: frame.group.negated,
	recipient: frame.after?.recipient ?? null
});
