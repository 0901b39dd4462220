/** Plain words for codes of the data that figures pages show. */
import type { Measure, Party } from '$lib/dataset/types';

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

/** "area_taken_by_russia" → "Area taken by Russia": names of sides keep their capital. */
export const familyName = (family: string, parties: readonly Party[]): string => {
	const capital = new Map(parties.map(({ name }) => [name.toLowerCase(), name]));
	const words = family.split('_').map((word) => capital.get(word) ?? word);
	return axisUnit(words.join(' '));
};
