/** Plain words for codes of the data that figures pages show. */
import type { Measure } from '$lib/dataset/types';

export const ACCUMULATION_WORDS: Readonly<Record<Measure['accumulation'], string>> = {
	running_total: 'Totals so far',
	per_day: 'Numbers for one day',
	per_month: 'Numbers for one month',
	period: 'Numbers for the period each speaker names',
	share: 'Shares in percent',
	level: 'The state on one day'
};

/** Title of an axis: the unit with a capital. */
export const axisUnit = (unit: string): string => unit.charAt(0).toUpperCase() + unit.slice(1);

/** "russian_soldiers" → "Russian soldiers". */
export const familyName = (family: string): string => axisUnit(family.replaceAll('_', ' '));
