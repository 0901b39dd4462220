/** The sentence above a speaker × subject matrix: a side's figures about others and about itself. */
import type { Party } from '$lib/dataset/types';
import type { Matrix } from './matrix';
import { fits, reports, sideName } from './sentence';

interface Tilt {
	readonly party: Party;
	readonly subject: Party;
	readonly other: number;
	readonly own: number;
}

/** Most often one side reports on another more than on itself: the widest such pair of counts. */
function widestTilt(matrix: Matrix, parties: readonly Party[]): Tilt | null {
	const sides = parties.filter((party) => !party.residual);
	const count = (speaker: string, subject: string): number =>
		matrix.cells.flat().find((cell) => cell.speaker === speaker && cell.subject === subject)
			?.figures ?? 0;
	const tilts = sides.flatMap((party) => {
		const own = count(party.party_id, party.party_id);
		return sides
			.filter((subject) => subject !== party)
			.map((subject) => ({ party, subject, own, other: count(party.party_id, subject.party_id) }))
			// A side that nobody counts anything of (an agency, an observer) has no "itself" to compare.
			.filter((tilt) => tilt.other > tilt.own && isCounted(matrix, party.party_id));
	});
	const weight = (tilt: Tilt): number => tilt.other / (tilt.own + 1);
	return tilts.reduce<Tilt | null>(
		(best, tilt) => (best === null || weight(tilt) > weight(best) ? tilt : best),
		null
	);
}

const isCounted = (matrix: Matrix, party: string): boolean =>
	matrix.cells.flat().some((cell) => cell.subject === party && cell.figures > 0);

const figures = (n: number): string => (n === 0 ? 'none' : String(n));

/** At most fifteen words; a plain description when no side reports more on another than on itself. */
export function matrixFinding(matrix: Matrix, parties: readonly Party[]): string {
	const tilt = widestTilt(matrix, parties);
	if (tilt === null) return 'Who reports on whose side';
	const { party, subject, other, own } = tilt;
	const said = `${reports(sideName(party))} ${other} ${other === 1 ? 'figure' : 'figures'}`;
	const title = `${said} on ${sideName(subject)} and ${figures(own)} on its own side`;
	return fits(title) ? title : 'Who reports on whose side';
}
