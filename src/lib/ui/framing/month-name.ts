/** Months as choices and quarters as sentences: "2022-10" is shown as "Oct 2022" or "Oct–Dec 2022". */
import { formatIsoDay, monthName, msOfDay } from '$lib/charts/format';
import type { Step } from '$lib/framing/steps';

export const monthChoices = (months: readonly string[]): { id: string; name: string }[] =>
	months.map((month) => ({ id: month, name: formatIsoDay(month) }));

/** A month or quarter by its first month. */
export function stepName(month: string, step: Step): string {
	if (step === 'month') return formatIsoDay(month);
	const start = new Date(msOfDay(month));
	const last = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 2, 1);
	return `${monthName(start.getTime())}–${formatIsoDay(new Date(last).toISOString().slice(0, 7))}`;
}
