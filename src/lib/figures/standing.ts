/**
 * Figures that are drawn, but neither joined to a line nor divided by another side's, because what
 * they count or who said them is not settled. The flags are those of `claims.flags`.
 */
import type { FigureRow } from '$lib/dataset/rows';

/** Flag → why such a figure stands alone. */
export const STANDS_ALONE: Readonly<Record<string, string>> = {
	subset: 'counts only a part',
	projection: 'a projection',
	unit_unclear: 'the unit is not clear',
	mistranslated_unit: 'the unit was mistranslated',
	opponent_quoted: 'known only through the opposing side'
};

/** Why a figure stands alone, or null. */
export function standsAlone(row: FigureRow): string | null {
	const flag = row.claim.flags.find((name) => name in STANDS_ALONE);
	return flag === undefined ? null : (STANDS_ALONE[flag] ?? null);
}
