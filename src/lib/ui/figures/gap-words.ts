/** A pair of figures in words, and the table of all pairs. */
import type { TableCell, TableModel } from '$lib/charts/model';
import type { Measure, Party } from '$lib/dataset/types';
import type { Interval } from '$lib/figures/bound';
import type { Gap } from '$lib/figures/gap';
import { intervalOf } from '$lib/figures/bound';
import { differenceOf, known, ratioOf } from '$lib/figures/interval';
import { givenOf, type NumberRule } from '$lib/figures/number-rule';
import { sideName } from '$lib/figures/sentence';
import { sayWhen } from '$lib/figures/when';
import { sayDifference, sayFigure, sayInterval, sayRounded } from '$lib/figures/words';
import { ruleColumn, tagOf } from './rule-words';

export interface GapView {
	readonly measure: Measure;
	readonly gaps: readonly Gap[];
	readonly a: Party;
	readonly b: Party;
	readonly parties: readonly Party[];
	readonly windowDays: number;
	readonly scopeName: string;
	/** The first day of the view lies after its last. */
	readonly reversed?: boolean;
	readonly rule?: NumberRule;
	readonly asof?: string | null;
}

export const ratioWords = (ratio: Interval | null): string => {
	if (ratio === null) return 'no ratio: one side says none';
	return known(ratio, 0) === 'unknown'
		? 'no ratio: words such as “at least” leave it open'
		: `${sayInterval(ratio, 0, sayRounded)} times`;
};

const apart = ({ daysApart, rough }: Gap): string =>
	`${rough ? 'about ' : ''}${daysApart} ${daysApart === 1 ? 'day' : 'days'} apart`;

export const bothWords = (gap: Gap, { a, b, measure }: GapView): string =>
	`${sideName(a)} ${sayFigure(gap.a, measure.unit)} (${sayWhen(gap.a)}), ${sideName(b)} ${sayFigure(gap.b, measure.unit)} (${sayWhen(gap.b)}), ${apart(gap)}`;

/** What the two figures allow as they were said, when a rule pairs their best numbers; else null. */
export function saidBounds(
	{ a, b }: Gap,
	{ rule }: GapView
): { readonly ratio: Interval | null; readonly difference: Interval } | null {
	if (rule !== 'low-best-high') return null;
	const [first, second] = [intervalOf(givenOf(a)), intervalOf(givenOf(b))];
	return first && second
		? { ratio: ratioOf(first, second), difference: differenceOf(first, second) }
		: null;
}

export function gapTable({ gaps, a, b, measure, rule = 'literal' }: GapView): TableModel {
	return {
		caption: `${measure.name}: ${sideName(a)} and ${sideName(b)}, pair by pair`,
		columns: [
			{ label: `${a.short_name}: date` },
			{ label: a.short_name },
			{ label: `${b.short_name}: date` },
			{ label: b.short_name },
			{ label: 'Days apart', numeric: true },
			{ label: `${a.short_name} ÷ ${b.short_name}` },
			{ label: `${a.short_name} − ${b.short_name}` },
			...ruleColumn(rule)
		],
		rows: gaps.map((gap): TableCell[] => [
			{ value: sayWhen(gap.a) },
			{ value: sayFigure(gap.a, measure.unit), href: `/claims/${gap.a.claim.id}/` },
			{ value: sayWhen(gap.b) },
			{ value: sayFigure(gap.b, measure.unit), href: `/claims/${gap.b.claim.id}/` },
			{ value: `${gap.rough ? 'about ' : ''}${gap.daysApart}` },
			{ value: ratioWords(gap.ratio) },
			{ value: sayDifference(gap.difference, measure.unit) },
			...(rule === 'literal' ? [] : [{ value: tagOf(rule) }])
		])
	};
}
