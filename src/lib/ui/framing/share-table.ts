/** The table under a framing chart: the rows that are drawn, with the counts they are made of. */
import type { TableModel } from '$lib/charts/model';
import { formatIsoDay } from '$lib/charts/format';
import type { FramingTerm } from '$lib/dataset/types';
import { divisor, type SideShares, type WordShare, type ShareOf } from '$lib/framing/shares';
import { MEASURE_NAMES } from './words';

const WHOLE: Readonly<Record<ShareOf, string>> = {
	concept: 'Texts that name it',
	texts: 'All texts',
	mentions: 'All words'
};

const rounded = (value: number | null, factor: number): number | null =>
	value === null ? null : Number((value * factor).toFixed(2));

function cells(side: SideShares, term: FramingTerm, share: WordShare, of: ShareOf) {
	const values = [
		side.party.short_name,
		term.term,
		formatIsoDay(share.month ?? ''),
		of === 'mentions' ? share.mentions : share.withTerm,
		divisor(share, of)
	];
	const shares =
		of === 'mentions'
			? [rounded(share.value, 1)]
			: [share.value, share.low, share.high].map((value) => rounded(value, 100));
	return [...values, ...shares].map((value) => ({ value }));
}

/** One row for each side, word and month. */
export function shareTable(
	sides: readonly SideShares[],
	terms: readonly FramingTerm[],
	of: ShareOf
): TableModel {
	const numbers =
		of === 'mentions'
			? ['Mentions', WHOLE.mentions, 'Per 1,000 words']
			: ['Texts with the word', WHOLE[of], 'Share in %', '95% from', '95% to'];
	return {
		caption: `${MEASURE_NAMES[of]}, by side, word and month`,
		columns: [
			{ label: 'Side' },
			{ label: 'Word' },
			{ label: 'Month' },
			...numbers.map((label) => ({ label, numeric: true }))
		],
		rows: sides.flatMap((side) =>
			terms.flatMap((term) =>
				(side.months.get(term.term_id) ?? []).map((share) => cells(side, term, share, of))
			)
		)
	};
}
