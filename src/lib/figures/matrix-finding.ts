/** The sentence above a speaker × subject matrix: what a side says of another and of itself. */
import type { Party } from '$lib/dataset/types';
import type { Matrix, MatrixCell } from './matrix';
import { fits, isPlural, reports, sideName } from './sentence';

/** What a matrix counts: figures with a number, or claims of every kind. */
export type Counted = 'figures' | 'claims';

interface Tilt {
	readonly party: Party;
	readonly subject: Party;
	readonly other: number;
	readonly own: number;
}

/** Most often one side reports on another more than on itself: the widest such pair of counts. */
function widestTilt(matrix: Matrix, parties: readonly Party[], counted: Counted): Tilt | null {
	const sides = parties.filter((party) => !party.residual);
	const count = (speaker: string, subject: string): number =>
		matrix.cells.flat().find((cell) => cell.speaker === speaker && cell.subject === subject)?.[
			counted
		] ?? 0;
	const tilts = sides.flatMap((party) => {
		const own = count(party.party_id, party.party_id);
		return (
			sides
				.filter((subject) => subject !== party)
				.map((subject) => ({ party, subject, own, other: count(party.party_id, subject.party_id) }))
				// A side that nobody counts anything of (an agency, an observer) has no "itself" to compare.
				.filter((tilt) => tilt.other > tilt.own && isSubject(matrix, party.party_id, counted))
		);
	});
	const weight = (tilt: Tilt): number => tilt.other / (tilt.own + 1);
	return tilts.reduce<Tilt | null>(
		(best, tilt) => (best === null || weight(tilt) > weight(best) ? tilt : best),
		null
	);
}

/** Whether a side is spoken about at all often: at least one in twenty of all claims or figures. */
function isSubject(matrix: Matrix, party: string, counted: Counted): boolean {
	const sum = (cells: readonly MatrixCell[]): number =>
		cells.reduce((n, cell) => n + cell[counted], 0);
	const all = matrix.cells.flat();
	return sum(all.filter((cell) => cell.subject === party)) >= sum(all) / 20;
}

const amount = (n: number): string => (n === 0 ? 'none' : String(n));
const makes = (name: string): string => `${name} ${isPlural(name) ? 'make' : 'makes'}`;

/** At most fifteen words; a plain description when no side says more about another than about itself. */
export function matrixFinding(
	matrix: Matrix,
	parties: readonly Party[],
	counted: Counted = 'figures'
): string {
	const tilt = widestTilt(matrix, parties, counted);
	if (tilt === null) return 'Who reports on whose side';
	const { party, subject, other, own } = tilt;
	const [speaker, about] = [sideName(party), sideName(subject)];
	const noun = other === 1 ? counted.slice(0, -1) : counted;
	const said =
		counted === 'figures'
			? `${reports(speaker)} ${other} ${noun} on`
			: `${makes(speaker)} ${other} ${noun} about`;
	const title = `${said} ${about}, ${amount(own)} ${counted === 'figures' ? 'on' : 'about'} its own side`;
	return fits(title) ? title : 'Who reports on whose side';
}
