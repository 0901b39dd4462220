/**
 * Figures that are drawn, but not divided by another side's, because what they count or whose count
 * they are is not settled. Some of them are not joined to a line either. The flags are those of
 * `claims.flags`.
 */
import type { FigureRow } from './rows';

/** Flag → why such a figure stands alone: neither joined nor paired. */
export const STANDS_ALONE: Readonly<Record<string, string>> = {
	subset: 'counts only a part',
	projection: 'a projection',
	unit_unclear: 'the unit is not clear',
	mistranslated_unit: 'the unit was mistranslated',
	opponent_quoted: 'known only through the opposing side',
	wording_changed: 'heading and body use different words'
};

/** Flag → why such a figure is not paired, although a line may join it. */
export const NOT_PAIRED: Readonly<Record<string, string>> = {
	mirror: 'read on a copy of another site',
	machine_rewrite: 'read in a machine rewrite',
	single_anonymous_source: 'rests on one unnamed source',
	corrected_later: 'corrected later by the speaker’s own side'
};

const reasons = (row: FigureRow, of: Readonly<Record<string, string>>): string[] =>
	row.claim.flags.flatMap((flag) => of[flag] ?? []);

/** Whether the figure is somebody else's count, passed on. */
export const restsOnOthers = ({ claim }: FigureRow): boolean =>
	claim.dependsOn.length > 0 || claim.flags.includes('not_independent');

/** "rests on figures of Russian Ministry of Defence", or null. */
function dependence(row: FigureRow): string | null {
	if (!restsOnOthers(row)) return null;
	const { restsOn } = row.claim;
	return `rests on figures of ${restsOn.length > 0 ? restsOn.join(', ') : 'another speaker'}`;
}

/** Why a figure stands alone, or null. */
export const standsAlone = (row: FigureRow): string | null => reasons(row, STANDS_ALONE)[0] ?? null;

/** Every reason not to set a figure against another side's, in words; empty when there is none. */
export function cautions(row: FigureRow): string[] {
	const rests = dependence(row);
	return [
		...(rests === null ? [] : [rests]),
		...reasons(row, STANDS_ALONE),
		...reasons(row, NOT_PAIRED)
	];
}

/** Whether a figure may be set against another side's as the speaker's own. */
export const isPairable = (row: FigureRow): boolean =>
	!restsOnOthers(row) &&
	!row.claim.flags.some((flag) => flag in STANDS_ALONE || flag in NOT_PAIRED);

/** Whether a title may begin with its speaker: somebody with a name, not “some say”. */
export const canLead = ({ claim }: FigureRow): boolean =>
	!claim.unnamed && !/^["“„«‘']/.test(claim.actor);
