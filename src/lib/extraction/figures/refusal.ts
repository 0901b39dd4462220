/** A number that was asked for and not given: “did not provide a figure for the number of prisoners”. */
import { UNIT_OF } from '../lexicon/units';
import type { CandidateFigure } from '../model';
import type { Range, Reading } from '../reading/reading';

const NUMBER_WORDS = /^(?:figures?|numbers?|tolls?|estimates?|counts?|details)$/;

/** How far behind the word for a number what is counted may stand. */
const REACH = 10;

/** The figure of a refusal: no value, what is counted as its unit; none when the words name nothing counted. */
export function refusedFigure(r: Reading, [from, to]: Range): CandidateFigure[] {
	for (let i = from; i < to; i++) {
		if (!NUMBER_WORDS.test(r.words[i]?.lower ?? '')) continue;
		for (let k = i + 1; k < Math.min(to, i + REACH); k++) {
			const unit = UNIT_OF.get(r.words[k]?.lower ?? '');
			if (!unit) continue;
			return [
				{
					start: r.words[from]?.start ?? 0,
					end: r.words[k]?.end ?? 0,
					measure: null,
					value: null,
					value_high: null,
					qualifier: 'unspecified',
					unit,
					per: null,
					as_of: null
				}
			];
		}
	}
	return [];
}
