/** A source, a cue and a content as ranges of words; spans are made of them at the end. */
import type { CueVerb } from '../lexicon/cue-verbs';
import type { Range } from '../reading/reading';

export interface Attribution {
	readonly source: readonly Range[];
	readonly cue: Range;
	readonly content: readonly Range[];
	readonly rule: string;
	readonly verb: CueVerb | null;
	/** “did not say”, “denied”: for hedges and kinds. */
	readonly negated: boolean;
	/** The agency or outlet the speaker spoke to, named in the frame: “told AFP”. */
	readonly recipient: Range | null;
}
