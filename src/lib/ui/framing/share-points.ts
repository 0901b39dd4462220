/** Months of a word → points and lines of a chart. */
import type { ChartPoint, ChartSeries } from '$lib/charts/model';
import { formatIsoDay, formatNumber, msOfDay } from '$lib/charts/format';
import type { FramingTerm } from '$lib/dataset/types';
import { said } from './finding';
import { divisor, type SideShares, type WordShare, type ShareOf } from '$lib/framing/shares';
import { percent, quoted } from './words';

/** A line joins neighbouring months and nothing further apart. */
const ONE_MONTH = 31 * 86_400_000;

export interface LineOptions {
	readonly of: ShareOf;
	/** Whether the interval is drawn; it always stands in the words and the table. */
	readonly tint: boolean;
}

/** Shares are drawn in percent. */
const scaled = (value: number, of: ShareOf): number => (of === 'mentions' ? value : value * 100);

/** "3 of 120 texts that name it" and the like. */
export function basisWords(share: WordShare, of: ShareOf): string {
	const whole = formatNumber(divisor(share, of));
	if (of === 'mentions') return `${formatNumber(share.mentions)} times in ${whole} words`;
	const texts = of === 'concept' ? 'texts that name it' : 'texts';
	return `${formatNumber(share.withTerm)} of ${whole} ${texts}`;
}

function pointWords(side: SideShares, term: FramingTerm, share: WordShare, of: ShareOf): string {
	const month = formatIsoDay(share.month ?? '');
	const { low, high } = share;
	const interval =
		low === null || high === null ? '' : `, 95% interval ${percent(low)} to ${percent(high)}`;
	const number = of === 'mentions' ? `${said(share, of)} per 1,000 words` : said(share, of);
	const few = share.few ? '; few texts' : '';
	const basis = basisWords(share, of);
	return `${side.party.short_name}, ${quoted(term)}, ${month}: ${number} (${basis}${interval}${few})`;
}

function point(
	side: SideShares,
	term: FramingTerm,
	share: WordShare,
	{ of, tint }: LineOptions
): ChartPoint[] {
	if (share.value === null || share.month === null) return [];
	const { low, high } = share;
	const tinted = tint && low !== null && high !== null;
	return [
		{
			x: msOfDay(share.month),
			y: scaled(share.value, of),
			...(tinted ? { low: scaled(low, of), high: scaled(high, of) } : {}),
			...(share.few ? { faint: true } : {}),
			words: pointWords(side, term, share, of)
		}
	];
}

/** One word on one side as a line; months that name nothing leave a gap. */
export function shareLine(
	side: SideShares,
	term: FramingTerm,
	options: LineOptions,
	look: Pick<ChartSeries, 'id' | 'label' | 'group' | 'style'>
): ChartSeries {
	const months = side.months.get(term.term_id) ?? [];
	return {
		...look,
		draw: 'line',
		interval: 'confidence',
		maxGap: ONE_MONTH,
		points: months.flatMap((share) => point(side, term, share, options))
	};
}
