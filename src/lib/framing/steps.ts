/** Steps of time in which counts are added up: a month, or a quarter where months hold few texts. */

export const STEPS = ['month', 'quarter'] as const;
export type Step = (typeof STEPS)[number];

/**
 * The step a month belongs to, named by its first month: "2022-05" is in the quarter "2022-04".
 *
 * @param month "2022-05"
 */
export function stepOf(month: string, step: Step): string {
	if (step === 'month') return month;
	const number = Number(month.slice(5, 7));
	const first = number - ((number - 1) % 3);
	return `${month.slice(0, 5)}${String(first).padStart(2, '0')}`;
}
