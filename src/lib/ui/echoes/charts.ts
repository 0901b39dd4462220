/** Two voices → what each adds against the other, the totals of the same, and both over time. */
import { max, min, nice } from 'd3-array';
import type {
	ChartAxis,
	ChartModel,
	ChartPoint,
	ChartSeries,
	Drawing,
	MarkStyle
} from '$lib/charts/model';
import { isNear, type Pair } from '$lib/figures/echo/echo';
import { firstDay, isoOf, lastDay, sayPeriod } from '$lib/figures/echo/period';
import { claimsFor, type Voice } from '$lib/figures/echo/voice';
import { listed } from '$lib/figures/sentence';
import { DAY, sayDate } from '$lib/figures/when';
import { sayNumber, sayUnit } from '$lib/figures/words';
import { chartAsOf } from '../as-of-words';
import { axisUnit } from '$lib/ui/figures/labels';
import { sourceOf, type EchoView } from './view';
import { finding, sayR, sayRatio, sayShare, shortName, verdict } from './words';

/** A mark that speaks for two at once is in ink, as in every chart of gaps. */
const BOTH: MarkStyle = { colour: 'ink', marker: 'circle' };

const unitOf = (view: EchoView): string => view.measureOf(view.a)?.unit ?? '';

/** Whole numbers: the line between two readings gives fractions that nobody reported. */
const whole = (value: number): number => Math.round(value);

const say = (view: EchoView, value: number): string =>
	`${sayNumber(whole(value))}${sayUnit(unitOf(view), whole(value))}`;

/** "Mar 2022: UK Defence Intelligence 11,966 people, Oryx 17,700 people; ratio 0.68". */
const pairWords = (view: EchoView, { period, a, b }: Pair): string => {
	const ratio = b > 0 && a >= 0 ? `; ratio ${sayRatio(a / b)}` : '';
	return `${sayPeriod(period, view.by)}: ${shortName(view.a)} ${say(view, a)}, ${shortName(view.b)} ${say(view, b)}${ratio}`;
};

/** "Russian troops lost" and "Russian tanks lost, seen in pictures": both wordings, never one. */
export const wordings = (view: EchoView): string => {
	const names = [view.a, view.b].map((voice) => view.measureOf(voice)?.name ?? '');
	return names[0] === names[1]
		? `Both: ${names[0]}.`
		: `${shortName(view.a)}: ${names[0]}. ${shortName(view.b)}: ${names[1]}.`;
};

const columns = (view: EchoView) => [
	{ label: view.by === 'month' ? 'Month' : 'Week' },
	{ label: shortName(view.a), numeric: true },
	{ label: shortName(view.b), numeric: true }
];

const hrefOf = (voice: Voice, period: number, view: EchoView): { href?: string } => {
	const claim = claimsFor(voice, period, view.by).at(-1);
	return claim === undefined ? {} : { href: `/claims/${claim.id}` };
};

function tableOf(view: EchoView) {
	return {
		caption: `What both add each ${view.by}, in ${unitOf(view)}`,
		columns: [...columns(view), { label: 'Ratio', numeric: true }, { label: 'Within 5 %' }],
		rows: view.pairs.map(({ period, a, b }) => [
			{ value: sayPeriod(period, view.by) },
			{ value: whole(a), ...hrefOf(view.a, period, view) },
			{ value: whole(b), ...hrefOf(view.b, period, view) },
			{ value: b > 0 && a >= 0 ? Number((a / b).toPrecision(3)) : null },
			{ value: isNear(a, b) ? 'yes' : 'no' }
		])
	};
}

/** Ends that both axes share, so that the line of equality is what it says. */
function square(points: readonly ChartPoint[]): { min: number; max: number } {
	const values = points.flatMap(({ x, y }) => (y === null ? [x] : [x, y]));
	const [low, high] = nice(Math.min(0, min(values) ?? 0), max(values) ?? 1, 5);
	return { min: low, max: high };
}

function scatter(view: EchoView, points: readonly ChartPoint[]): Drawing {
	const ends = square(points);
	const axis = (voice: Voice): ChartAxis => ({
		kind: 'linear',
		label: `${shortName(voice)}, ${unitOf(view)}`,
		unit: unitOf(view),
		...ends
	});
	return {
		form: 'dots',
		x: axis(view.b),
		y: axis(view.a),
		equal: 'both report the same',
		series: [{ id: 'both', label: '', group: 'both', style: BOTH, draw: 'points', points }]
	};
}

/** How the numbers of each voice became amounts of a period, where that is not plain. */
const made = (view: EchoView): string[] =>
	[view.a, view.b].flatMap((voice) => {
		const name = shortName(voice);
		const average = view.measureOf(voice)?.accumulation === 'per_day';
		const steps = voice.corrections.map(
			({ day, value }) => `${sayNumber(value)} on ${sayDate(isoOf(day))}`
		);
		return [
			...(average
				? [`${name} gives an average a day: it is multiplied by the days of the ${view.by}.`]
				: []),
			...(voice.totals.length > 0
				? [`${name} gives a total so far: a ${view.by} is what it grew by.`]
				: []),
			...(steps.length > 0
				? [`Corrections of the total of ${name} are taken out first: ${listed(steps)}.`]
				: [])
		];
	});

/** What to do when nothing can be drawn; null when something can. */
export function nothing(view: EchoView): string | null {
	if (view.unfit !== null) return view.unfit;
	if (view.pairs.length > 0) return null;
	const when = view.asof === null ? '' : ' by the day chosen above';
	const remedy =
		view.by === 'week'
			? 'Compare by month instead.'
			: 'Choose another voice, or one of the pairs listed above.';
	return `The two give no number for the same ${view.by}${when}. ${remedy}`;
}

type Part = Pick<ChartModel, 'id' | 'title' | 'subtitle' | 'alt' | 'howToRead' | 'table'> & {
	readonly drawing: Drawing;
	readonly groups?: ChartModel['groups'];
};

function chart(view: EchoView, { drawing, groups, ...part }: Part): ChartModel {
	const empty = nothing(view);
	const measures = [view.a, view.b].map(view.measureOf);
	const model: ChartModel = {
		...part,
		groups: groups ?? [],
		panels: [{ drawing }],
		source: sourceOf(view),
		sensitive: measures.some((measure) => measure?.sensitive)
	};
	return { ...chartAsOf(model, view.asof), ...(empty !== null && { empty }) };
}

const names = (view: EchoView): string => `${shortName(view.a)} and ${shortName(view.b)}`;

/** What each adds in a period, one mark a period. */
export function differencesChart(view: EchoView): ChartModel {
	const { echo, by } = view;
	const points = view.pairs.map((pair): ChartPoint => ({
		x: pair.b,
		y: pair.a,
		words: pairWords(view, pair),
		...hrefOf(view.a, pair.period, view)
	}));
	const numbers =
		echo.r === null
			? ''
			: ` Correlation r = ${sayR(echo.r)}, average ratio ${sayRatio(echo.meanRatio)}, within 5 % of each other in ${sayShare(echo.nearEqual, echo, by)}.`;
	return chart(view, {
		id: 'echo-differences',
		title:
			view.unfit === null ? finding(echo, view.a, view.b, by) : 'Two different voices are needed',
		subtitle: `What each adds in a ${by}. ${wordings(view)}${numbers}`,
		alt: `Scatter plot of what ${names(view)} report for each ${by}: ${verdict(echo, view.a, view.b, by)}.`,
		howToRead: [
			`Each mark is one ${by}: to the right what ${shortName(view.b)} reports for it, upward what ${shortName(view.a)} reports.`,
			'On the dashed line both report the same. Marks along it, one after the other, are what an echo looks like; a cloud is what two counts look like.',
			`A ${by} that one of the two leaves out has no mark. It is not zero.`,
			...made(view)
		],
		drawing: scatter(view, points),
		table: tableOf(view)
	});
}

/** What the same periods add up to: two growing totals, alike whoever counts. */
export function totalsChart(view: EchoView): ChartModel {
	const { echo, by } = view;
	let [a, b] = [0, 0];
	const sums = view.pairs.map((pair): Pair => {
		a += pair.a;
		b += pair.b;
		return { period: pair.period, a, b };
	});
	const points = sums.map((sum): ChartPoint => ({
		x: sum.b,
		y: sum.a,
		words: `By the end of ${pairWords(view, sum)}`
	}));
	return chart(view, {
		id: 'echo-totals',
		title:
			echo.rOfTotals === null
				? 'Totals of the same'
				: `The totals correlate at ${sayR(echo.rOfTotals)}, as growing totals do`,
		subtitle: `The same ${by}s added up, one after the other. ${wordings(view)}`,
		alt: `Scatter plot of the running totals of ${names(view)}: a rising line, as with any two growing totals.`,
		howToRead: [
			`Each mark is the end of a ${by}. To the right and upward stands what each has added up to by then.`,
			'Both can only grow, so the marks rise from left to right whatever is counted. A high correlation here is no sign of an echo.'
		],
		drawing: scatter(view, points),
		table: {
			caption: `The same ${by}s added up, in ${unitOf(view)}`,
			columns: columns(view),
			rows: sums.map((sum) => [
				{ value: sayPeriod(sum.period, by) },
				{ value: whole(sum.a) },
				{ value: whole(sum.b) }
			])
		}
	});
}

/** Both series over time, with the periods only one of them has. */
export function timeChart(view: EchoView): ChartModel {
	const { by } = view;
	const longest = (by === 'month' ? 45 : 10) * DAY;
	const series = ([view.a, view.b] as const).map((voice, i): ChartSeries => {
		const party = view.partyOf(voice);
		return {
			id: voice.id,
			label: shortName(voice),
			group: voice.id,
			style: party ?? BOTH,
			draw: 'line',
			maxGap: longest,
			points: view.pairs.map(({ period, a, b }) => ({
				x: ((firstDay(period, by) + lastDay(period, by)) / 2) * DAY,
				y: i === 0 ? a : b,
				words: `${shortName(voice)}: ${say(view, i === 0 ? a : b)}, ${sayPeriod(period, by)}`,
				...hrefOf(voice, period, view)
			}))
		};
	});
	return chart(view, {
		id: 'echo-time',
		title: `${names(view)}, ${by} by ${by}`,
		subtitle: `What each adds in a ${by}. ${wordings(view)}`,
		alt: `Line chart over time of what ${names(view)} report for each ${by}.`,
		howToRead: [
			'Where one line lies on the other, both report the same.',
			`The line breaks where a ${by} is missing.`,
			...made(view)
		],
		groups: series.map(({ group, label, style }) => ({ id: group, label, style })),
		drawing: {
			form: 'time',
			x: { kind: 'time', label: 'Date', ...(by === 'month' && { grain: 'month' as const }) },
			y: { kind: 'linear', label: axisUnit(unitOf(view)), unit: unitOf(view) },
			series
		},
		table: tableOf(view)
	});
}
