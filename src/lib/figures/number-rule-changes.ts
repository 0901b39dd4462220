/** What a number rule did to a set of figures, so that a reader sees what changed. */
import type { FigureRow } from '$lib/dataset/rows';
import { isRuled, type NumberRule, type RuledFigure } from './number-rule';

export interface RuleChanges {
	/** Figures that get a number although nobody gave one. */
	readonly made: readonly RuledFigure[];
	/** Figures whose bound, range or "about" the rule turned into something else. */
	readonly bounds: readonly RuledFigure[];
	/** Of these, figures that lose their place in the gap: no best number. */
	readonly withoutBest: number;
	/** One sentence a fact; says so where nothing changed. */
	readonly sentences: readonly string[];
}

const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

function sentencesOf(
	rule: NumberRule,
	{ made, bounds, withoutBest }: Omit<RuleChanges, 'sentences'>,
	all: number
): string[] {
	if (rule === 'literal') return [];
	if (all === 0) return ['No figure is in view, so the rule changes nothing.'];
	if (made.length + bounds.length === 0)
		return [
			'The rule changes nothing here: no figure in view has words such as “at least” or “dozens” that it turns into a number.'
		];
	const gets = many(made.length, 'figure gets a number', 'figures get a number');
	const nobody = `${made.length === 0 ? 'No figure gets a number' : gets} that nobody gave.`;
	if (rule === 'acled') {
		const lose = many(
			bounds.length,
			'figure loses its “at least”',
			'figures lose their “at least”'
		);
		return [
			nobody,
			bounds.length === 0
				? 'No “at least”, range or “about” is turned into a plain number.'
				: `${lose}, range or “about” and ${bounds.length === 1 ? 'becomes' : 'become'} one plain number.`
		];
	}
	const part = many(bounds.length, 'figure has', 'figures have');
	return [
		nobody,
		`${part} only some of the three numbers.`,
		...(withoutBest > 0
			? [
					`${many(withoutBest, 'of them has', 'of them have')} no best number and ${withoutBest === 1 ? 'is' : 'are'} in no gap.`
				]
			: [])
	];
}

/** @param rows figures in view, as the rule reads them (see `ruledRows`) */
export function ruleChanges(rows: readonly FigureRow[], rule: NumberRule): RuleChanges {
	const ruled = rows.filter(isRuled);
	const found = {
		made: ruled.filter((row) => row.coded.change === 'number'),
		bounds: ruled.filter((row) => row.coded.change === 'bound'),
		withoutBest: ruled.filter((row) => row.coded.change === 'bound' && row.coded.best === null)
			.length
	};
	return { ...found, sentences: sentencesOf(rule, found, rows.length) };
}
