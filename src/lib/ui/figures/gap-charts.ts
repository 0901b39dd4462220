/** The gap between two chosen parties → a chart of ratios and a chart of differences. */
import type { ChartModel, ChartPoint, Drawing } from '$lib/charts/model';
import type { Interval } from '$lib/figures/bound';
import { gapTitle } from '$lib/figures/findings';
import type { Gap } from '$lib/figures/gap';
import { certainFactor, known } from '$lib/figures/interval';
import { sideName } from '$lib/figures/sentence';
import { canLead } from '$lib/figures/standing';
import { DAY, placeOf } from '$lib/figures/when';
import { sayDifference } from '$lib/figures/words';
import { bothWords, gapTable, ratioWords, saidBounds, type GapView } from './gap-words';
import { axisUnit } from './labels';
import { chartAsOf } from '../as-of-words';
import { claimsSource } from '../claims-source';
import { chartUnderRule } from './rule-words';

/** An interval as a mark; what is open on both sides stands on the baseline with its words. */
function markOf(
	interval: Interval,
	floor: number
): Pick<ChartPoint, 'y' | 'low' | 'high' | 'open' | 'hollow'> {
	const hollow = interval.approximate ? { hollow: true } : {};
	switch (known(interval, floor)) {
		case 'number':
			return { y: interval.low, ...hollow };
		case 'at_least':
			return { y: interval.low, open: 'up', ...hollow };
		case 'at_most':
			return { y: interval.high, open: 'down', ...hollow };
		case 'between':
			return { y: null, low: interval.low, high: interval.high, ...hollow };
		case 'unknown':
			return { y: null };
	}
}

/**
 * The mark of a pair: where a rule divides best numbers, the bounds as they were said stay around it.
 * @param said what the figures allow as they were said; null where that is the interval itself
 */
function pairMark(
	interval: Interval,
	said: Interval | null,
	floor: number
): ReturnType<typeof markOf> {
	const mark = markOf(interval, floor);
	if (said === null) return mark;
	const { low, high, open } = markOf(said, floor);
	if (known(said, floor) === 'unknown') return { ...mark, hollow: true };
	return { ...mark, ...(low !== undefined && { low, high }), ...(open && { open }) };
}

const gapPlace = (gap: Gap): number =>
	Math.round(Math.max(placeOf(gap.a) ?? 0, placeOf(gap.b) ?? 0) / DAY) * DAY;

function emptyWords({ a, b, windowDays, reversed }: GapView): string {
	if (a === b) return 'Choose two different sides.';
	if (reversed)
		return '“From” is later than “To”: no day lies between them. Change the dates above.';
	return `${sideName(a)} and ${sideName(b)} give no two comparable numbers within ${windowDays} days here. Choose other sides or more days between them.`;
}

function chart(
	view: GapView,
	part: 'ratio' | 'difference',
	title: string,
	drawing: Drawing
): ChartModel {
	const { measure, gaps, a, b, windowDays, scopeName, rule = 'literal', asof = null } = view;
	const operation = part === 'ratio' ? 'divided by' : 'minus';
	const claims = gaps.flatMap((gap) => [gap.a.claim, gap.b.claim]);
	const model: ChartModel = {
		id: `${part}-${measure.measure_id.replaceAll('_', '-')}`,
		title,
		subtitle: `${measure.name}, ${scopeName}. ${sideName(a)} ${operation} ${sideName(b)}, numbers at most ${windowDays} days apart.`,
		alt: `Dot chart over time of the ${part} between ${sideName(a)} and ${sideName(b)}: ${title}.`,
		howToRead: [
			`Each mark pairs a number from one side with the other side’s nearest in time, at most ${windowDays} days away. Where there is no pair there is no mark.`,
			part === 'ratio'
				? `At 1 both report the same. Above 1 ${sideName(a)} reports more, below 1 ${sideName(b)} does.`
				: `At 0 both report the same. Above 0 ${sideName(a)} reports more, below 0 ${sideName(b)} does.`,
			...(rule === 'acled'
				? ['An outlined mark is made of at least one number that ACLED’s coding gave.']
				: []),
			...(rule === 'low-best-high'
				? [
						'A mark stands where best numbers put it; the bar or arrow is what the words allow. An outlined mark rests on “about”, or on words such as “at least” that leave it open.'
					]
				: []),
			...(rule === 'acled'
				? []
				: ['“At least”, “up to” and ranges stay what they are: an arrow or a bar.']),
			'A gap shows that two sides disagree, not who is right.'
		],
		groups: [],
		panels: [{ drawing }],
		table: gapTable(view),
		source: claimsSource(claims),
		sensitive: measure.sensitive,
		...(gaps.length === 0 && { empty: emptyWords(view) })
	};
	return chartAsOf(chartUnderRule(model, rule), asof);
}

/** The widest pair in words, as on the overview; else a plain description. */
function ratioTitle({ gaps, measure, a, b, parties }: GapView): string {
	const factor = (gap: Gap): number => (gap.ratio === null ? 0 : certainFactor(gap.ratio));
	const named = gaps.filter((gap) => canLead(gap.a) && canLead(gap.b));
	const widest = named.reduce<Gap | null>(
		(best, gap) => (best === null || factor(gap) >= factor(best) ? gap : best),
		null
	);
	const title = widest && gapTitle(widest, measure, parties, gaps.length > 1);
	return title ?? `${measure.name}: the ratio ${sideName(a)} ÷ ${sideName(b)}`;
}

export function gapCharts(view: GapView): { ratio: ChartModel; difference: ChartModel } {
	const { measure, gaps, a, b } = view;
	const style = { colour: 'ink', marker: 'circle' } as const;
	const time = { kind: 'time', label: 'Date' } as const;
	const series = (points: ChartPoint[]) =>
		[{ id: 'gap', label: '', group: 'gap', style, draw: 'points', points }] as const;
	const ratios = gaps.flatMap((gap): ChartPoint[] =>
		gap.ratio === null
			? [{ x: gapPlace(gap), y: null, words: `${ratioWords(null)}. ${bothWords(gap, view)}` }]
			: [
					{
						x: gapPlace(gap),
						...pairMark(gap.ratio, saidBounds(gap, view)?.ratio ?? null, 0),
						words: `${axisUnit(ratioWords(gap.ratio))}. ${bothWords(gap, view)}`,
						href: `/claims/${gap.a.claim.id}`
					}
				]
	);
	const differences = gaps.map((gap): ChartPoint => ({
		x: gapPlace(gap),
		...pairMark(gap.difference, saidBounds(gap, view)?.difference ?? null, -Infinity),
		words: `${axisUnit(sayDifference(gap.difference, measure.unit))}. ${bothWords(gap, view)}`,
		href: `/claims/${gap.a.claim.id}`
	}));
	return {
		ratio: chart(view, 'ratio', ratioTitle(view), {
			form: 'dots',
			x: time,
			y: { kind: 'log', label: `${a.short_name} ÷ ${b.short_name}`, unit: '×' },
			series: series(ratios),
			annotations: [{ axis: 'y', at: 1, label: 'both report the same' }]
		}),
		difference: chart(
			view,
			'difference',
			`${measure.name}: the difference ${sideName(a)} − ${sideName(b)}`,
			{
				form: 'dots',
				x: time,
				y: { kind: 'linear', label: axisUnit(measure.unit), unit: measure.unit },
				series: series(differences),
				annotations: [{ axis: 'y', at: 0, label: 'both report the same' }]
			}
		)
	};
}
