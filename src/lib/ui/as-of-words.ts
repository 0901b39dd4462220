/** How a chart or a page says that it stops at a day. One place, so that all say it alike. */
import type { ChartModel, TableModel } from '$lib/charts/model';

const LONG = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});

/** "7 October 2022". */
export const longDay = (day: string): string => LONG.format(new Date(`${day}T00:00:00Z`));

/** The first words over a page; a day that has not come yet is told as such. */
export const asOfHeading = (day: string, today: string): string =>
	day > today
		? `${longDay(day)} has not come yet: you see all that has a date.`
		: `As readers could see it on ${longDay(day)}.`;

/** "Only what was published by 7 October 2022." */
export const asOfSentence = (day: string): string => `Only what was published by ${longDay(day)}.`;

const MONTHS_ONLY = 'Counts of words know months only: a month is shown once it has ended.';

const withoutStop = (text: string): string => text.replace(/[.\s]+$/, '');

/** The table with a column that says the day in every row, so that the CSV says it too. */
const tableAsOf = (table: TableModel, day: string): TableModel => ({
	caption: `${withoutStop(table.caption)}. ${asOfSentence(day)}`,
	columns: [...table.columns, { label: 'As of' }],
	rows: table.rows.map((row) => [...row, { value: day }])
});

const countsMonths = ({ panels }: ChartModel): boolean =>
	panels.some(({ drawing }) => drawing.x.grain === 'month');

/**
 * The chart with the day in its subtitle, table, source line and embed, hence in its image and its CSV too.
 * The numbers must have been made from the rows of that day before. Null is today: the chart as it is.
 */
export function chartAsOf(model: ChartModel, day: string | null): ChartModel {
	if (day === null) return model;
	const { subtitle, alt, table, source, embedPath, howToRead, empty } = model;
	return {
		...model,
		subtitle: `${withoutStop(subtitle)}. ${asOfSentence(day)}`,
		alt: `${withoutStop(alt)}, published by ${longDay(day)}`,
		howToRead: countsMonths(model) ? [...howToRead, MONTHS_ONLY] : howToRead,
		table: tableAsOf(table, day),
		source: { ...source, publishedBy: day },
		...(embedPath === undefined
			? {}
			: { embedPath: `${embedPath}${embedPath.includes('?') ? '&' : '?'}asof=${day}` }),
		...(empty === undefined
			? {}
			: { empty: `By ${longDay(day)} there is nothing to draw here. Choose a later day.` })
	};
}
