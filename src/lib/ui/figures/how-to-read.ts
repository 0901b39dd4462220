/** How to read a figures chart: one sentence for each kind of mark that is really there. */
import type { ChartPoint, ChartSeries } from '$lib/charts/model';
import { LONGEST_STEP_DAYS } from '$lib/figures/series';
import type { NumberRule } from '$lib/figures/number-rule';
import type { Scale } from './point';

type Test = (point: ChartPoint) => boolean;

const isHollow: Test = (point) => point.hollow === true;

const MARKS: readonly (readonly [Test, string])[] = [
	[isHollow, 'An outlined mark is a number given as “about” or “nearly”.'],
	[
		(point) => point.open === 'up',
		'An arrow up means “at least” or “more than”: the number can be higher.'
	],
	[(point) => point.open === 'down', 'An arrow down means “up to”: the number can be lower.'],
	[(point) => point.low !== undefined, 'A bar is a range somebody gave. Nobody gave its middle.'],
	[(point) => point.baseline === 'refusal', 'A refusal to give a number stands under the chart.'],
	[(point) => point.baseline === 'denial', 'A denial stands under the chart.'],
	[
		(point) => point.y === null && point.low === undefined && point.baseline === undefined,
		'A mark under the chart gave words and no number, such as “dozens”.'
	]
];

const OUTLINED: Partial<Record<NumberRule, string>> = {
	acled:
		'An outlined mark stands at a number that ACLED’s coding gives it; who spoke gave words, “at least”, “about” or a range.'
};

/** Marks never change, so a series is looked through once, whoever is shown or hidden. */
const kinds = new WeakMap<ChartSeries, readonly boolean[]>();

function kindsOf(series: ChartSeries): readonly boolean[] {
	const found = kinds.get(series) ?? MARKS.map(([test]) => series.points.some(test));
	kinds.set(series, found);
	return found;
}

export function howToRead(
	series: readonly ChartSeries[],
	scale: Scale,
	rule: NumberRule = 'literal'
): string[] {
	const there = series.map(kindsOf);
	const steps = series.some((one) => one.draw === 'steps' && !one.floor);
	return [
		'Each mark is one claim in one document. Choose it to see who said it, through whom, in which words.',
		...(steps
			? [
					`A line joins totals from the same speaker. It stops where more than ${LONGEST_STEP_DAYS} days pass without a new one.`
				]
			: []),
		...MARKS.filter((_, i) => there.some((kind) => kind[i])).map(([test, sentence]) =>
			test === isHollow ? (OUTLINED[rule] ?? sentence) : sentence
		),
		...(series.some((one) => one.floor)
			? ['The thin broken line counts only confirmed cases. The real number is not below it.']
			: []),
		...(scale === 'log'
			? [
					'On this scale equal steps up the side multiply the number by equal factors: 10 to 100 is as far as 100 to 1,000.'
				]
			: [])
	];
}
