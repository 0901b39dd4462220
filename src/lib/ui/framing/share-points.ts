/** Months of a word → points and lines of a chart. */
import type { ChartPoint, ChartSeries } from '$lib/charts/model';
import { DAY, formatNumber, msOfDay } from '$lib/charts/format';
import type { FramingConcept, FramingTerm } from '$lib/dataset/types';
import { said } from './finding';
import { divisor, type SideShares, type WordShare, type ShareOf } from '$lib/framing/shares';
import type { Step } from '$lib/framing/steps';
import { stepName } from './month-name';
import { namingTexts } from './thing';
import { percent, quoted } from './words';

/** A line joins neighbouring months or quarters and nothing further apart. */
const LONGEST: Readonly<Record<Step, number>> = { month: 31 * DAY, quarter: 92 * DAY };

export interface LineOptions {
	readonly concept: Pick<FramingConcept, 'name'>;
	readonly of: ShareOf;
	readonly step: Step;
	/** Marks drawn as outlines. */
	readonly hollow?: boolean;
	/** Whether the interval is drawn; it always stands in the words and the table. */
	readonly tint: boolean;
}

/** Shares are drawn in percent. */
const scaled = (value: number, of: ShareOf): number => (of === 'mentions' ? value : value * 100);

/** "3 of 120 texts that name the war" and the like. */
export function basisWords(
	share: WordShare,
	of: ShareOf,
	concept: Pick<FramingConcept, 'name'>
): string {
	const whole = formatNumber(divisor(share, of));
	if (of === 'mentions') return `${formatNumber(share.mentions)} times in ${whole} words`;
	const texts = of === 'concept' ? namingTexts(concept) : 'texts';
	return `${formatNumber(share.withTerm)} of ${whole} ${texts}`;
}

function pointWords(
	side: SideShares,
	term: FramingTerm,
	share: WordShare,
	{ of, step, concept }: LineOptions
): string {
	const month = stepName(share.month ?? '', step);
	const { low, high } = share;
	const interval =
		low === null || high === null ? '' : `, 95% interval ${percent(low)} to ${percent(high)}`;
	const number = of === 'mentions' ? `${said(share, of)} per 1,000 words` : said(share, of);
	const few = share.few ? '; few texts' : '';
	const basis = basisWords(share, of, concept);
	return `${side.party.short_name}, ${quoted(term)}, ${month}: ${number} (${basis}${interval}${few})`;
}

function point(
	side: SideShares,
	term: FramingTerm,
	share: WordShare,
	options: LineOptions
): ChartPoint[] {
	const { of, tint, hollow } = options;
	if (share.value === null || share.month === null) return [];
	const { low, high } = share;
	const tinted = tint && low !== null && high !== null;
	return [
		{
			x: msOfDay(share.month),
			y: scaled(share.value, of),
			...(tinted ? { low: scaled(low, of), high: scaled(high, of) } : {}),
			...(share.few ? { faint: true } : {}),
			...(hollow ? { hollow } : {}),
			words: pointWords(side, term, share, options)
		}
	];
}

/**
 * One word on one side: a line through its months, and unconnected marks for months with few texts,
 * so that no line leads to a share that a single text can turn over. Months that name nothing leave
 * a gap too.
 */
export function shareSeries(
	side: SideShares,
	term: FramingTerm,
	options: LineOptions,
	look: Pick<ChartSeries, 'id' | 'label' | 'group' | 'style' | 'floor'>
): ChartSeries[] {
	const months = side.months.get(term.term_id) ?? [];
	const points = months.flatMap((share) => point(side, term, share, options));
	const common = { ...look, interval: 'confidence', maxGap: LONGEST[options.step] } as const;
	const few = points.filter((one) => one.faint);
	const line = points.filter((one) => !one.faint);
	return [
		...(few.length > 0
			? [{ ...common, id: `${look.id} few`, draw: 'points' as const, points: few }]
			: []),
		...(line.length > 0 ? [{ ...common, draw: 'line' as const, points: line }] : [])
	];
}
