/** Months as choices: "2022-10" is shown as "Oct 2022". */
import { formatIsoDay } from '$lib/charts/format';

export const monthChoices = (months: readonly string[]): { id: string; name: string }[] =>
	months.map((month) => ({ id: month, name: formatIsoDay(month) }));
