/** The table under a framing chart: the rows that are drawn, with the counts they are made of. */
import type { TableModel } from '$lib/charts/model';
import type { FramingConcept, FramingTerm } from '$lib/dataset/types';
import { divisor, type SideShares, type WordShare, type ShareOf } from '$lib/framing/shares';
import type { Step } from '$lib/framing/steps';
import { stepName } from './month-name';
import { namingTexts } from './thing';
import { measureName, STEP_NAME } from './words';

export interface TableOptions {
	readonly concept: Pick<FramingConcept, 'name'>;
	readonly of: ShareOf;
	readonly step: Step;
}

const initial = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const wholeOf = ({ of, concept }: TableOptions): string =>
	of === 'mentions' ? 'All words' : of === 'texts' ? 'All texts' : initial(namingTexts(concept));

const rounded = (value: number | null, factor: number): number | null =>
	value === null ? null : Number((value * factor).toFixed(2));

function cells(side: SideShares, term: FramingTerm, share: WordShare, { of, step }: TableOptions) {
	const values = [
		side.party.short_name,
		term.term,
		stepName(share.month ?? '', step),
		of === 'mentions' ? share.mentions : share.withTerm,
		divisor(share, of)
	];
	const shares =
		of === 'mentions'
			? [rounded(share.value, 1)]
			: [share.value, share.low, share.high].map((value) => rounded(value, 100));
	return [...values, ...shares].map((value) => ({ value }));
}

/** One row for each side, word and month or quarter. */
export function shareTable(
	sides: readonly SideShares[],
	terms: readonly FramingTerm[],
	options: TableOptions
): TableModel {
	const { of, step, concept } = options;
	const whole = wholeOf(options);
	const numbers =
		of === 'mentions'
			? ['Mentions', whole, 'Per 1,000 words']
			: ['Texts with the word', whole, 'Share in %', '95% from', '95% to'];
	return {
		caption: `${measureName(of, concept)}, by side, word and ${step}`,
		columns: [
			{ label: 'Side' },
			{ label: 'Word' },
			{ label: STEP_NAME[step] },
			...numbers.map((label) => ({ label, numeric: true }))
		],
		rows: sides.flatMap((side) =>
			terms.flatMap((term) =>
				(side.months.get(term.term_id) ?? []).map((share) => cells(side, term, share, options))
			)
		)
	};
}
