/** Every report of a passage beside one of them, the base. */
import type { Passage, Report } from './utterance';
import {
	replacements,
	sameWords,
	sharedWords,
	wordDiff,
	type Piece,
	type Replacement
} from './word-diff';

/**
 * What the words of a report are to those of the base: the base itself, the same words, some other words,
 * other words altogether, not to be compared (another language), or no words (a list that gives a number only).
 */
export type Standing = 'base' | 'same' | 'other' | 'altogether' | 'language' | 'wordless';

/** With fewer words in common than this share, marking them one by one tells nothing. */
const ENOUGH_IN_COMMON = 0.2;

export interface Compared {
	readonly report: Report;
	readonly standing: Standing;
	/** Word by word, where the words can be compared and differ. */
	readonly pieces: readonly Piece[];
	readonly replacements: readonly Replacement[];
}

/** The report of the chosen source; else the first published that gives words; else the first. */
export const baseOf = ({ reports }: Passage, sourceId: string): Report | undefined =>
	reports.find((report) => report.sourceId === sourceId) ??
	reports.find((report) => report.text !== null) ??
	reports[0];

function compare(base: Report, report: Report): Compared {
	const plain = (standing: Standing): Compared => ({
		report,
		standing,
		pieces: [],
		replacements: []
	});
	if (report === base) return plain('base');
	if (report.text === null || base.text === null) return plain('wordless');
	if (report.language !== base.language) return plain('language');
	const pieces = wordDiff(base.text, report.text);
	if (sameWords(pieces)) return plain('same');
	return sharedWords(pieces) < ENOUGH_IN_COMMON
		? plain('altogether')
		: { report, standing: 'other', pieces, replacements: replacements(pieces) };
}

/**
 * The reports of a passage against its base, in the order of publication.
 * @param sourceId the source to compare with; empty for the first published
 */
export function againstBase(passage: Passage, sourceId: string): Compared[] {
	const base = baseOf(passage, sourceId);
	return base === undefined ? [] : passage.reports.map((report) => compare(base, report));
}
