/** How to read a figures chart: one sentence for each kind of mark that is really there. */
import type { ChartPoint, ChartSeries } from '$lib/charts/model';
import { LONGEST_STEP_DAYS } from '$lib/figures/series';
import type { Scale } from './point';

type Test = (point: ChartPoint) => boolean;

const MARKS: readonly (readonly [Test, string])[] = [
	[(point) => point.hollow === true, 'An outlined mark is a number given as “about” or “nearly”.'],
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

export function howToRead(series: readonly ChartSeries[], scale: Scale): string[] {
	const points = series.flatMap((one) => one.points);
	const steps = series.some((one) => one.draw === 'steps' && !one.floor);
	return [
		'Each mark is one claim in one document. Choose it to see who said it, through whom, in which words.',
		...(steps
			? [
					`A line joins totals from the same speaker. It stops where more than ${LONGEST_STEP_DAYS} days pass without a new one.`
				]
			: []),
		...MARKS.filter(([test]) => points.some(test)).map(([, sentence]) => sentence),
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
