/** A quotation without a cue of its own goes on with what was said before it. */
import type { Range, Reading } from '../reading/reading';
import type { Attribution } from './attribution';
import type { Unit } from './unit';

/** A unit that begins with a quotation and is quoted for the greater part: its range, or null. */
function mostlyQuoted(r: Reading, unit: Unit): Range | null {
	const opening = r.quotations[r.quotationOf[unit.first] ?? -1];
	if (!opening || opening.first !== unit.first || unit.last === unit.first) return null;
	let quoted = 0;
	for (let i = unit.first; i < unit.last; i++) if ((r.quotationOf[i] ?? -1) >= 0) quoted++;
	if (quoted * 2 < unit.last - unit.first) return null;
	return [unit.first, Math.max(unit.last, opening.last)];
}

/** Which attribution of a unit goes on in the next: the last with a quotation, else the last with a main verb. */
function mainOf(r: Reading, own: readonly Attribution[]): number {
	const quotes = (one: Attribution): boolean =>
		one.content.some(
			([first, last]) => (r.quotationOf[first] ?? -1) >= 0 || (r.quotationOf[last - 1] ?? -1) >= 0
		);
	const last = (fits: (one: Attribution) => boolean): number =>
		own.reduce((found, one, i) => (fits(one) ? i : found), -1);
	const main = (one: Attribution): boolean =>
		/^(?:quote|verb|clause|shared|colon|according|as)/.test(one.rule);
	const quoted = last((one) => main(one) && quotes(one));
	if (quoted >= 0) return quoted;
	const plain = last(main);
	return plain >= 0 ? plain : own.length - 1;
}

/** Adds such quotations to the attribution they continue. */
export function addContinuations(
	r: Reading,
	units: readonly Unit[],
	byUnit: readonly Attribution[][]
): Attribution[] {
	const all: Attribution[] = [];
	/** Index in `all` of the attribution that a quotation would continue. */
	let open = -1;
	let openUnit: Unit | null = null;
	for (const [u, unit] of units.entries()) {
		const own = byUnit[u] ?? [];
		const quoted = own.length === 0 ? mostlyQuoted(r, unit) : null;
		const held = all[open];
		if (quoted && held && openUnit && unit.paragraph - openUnit.paragraph <= 2) {
			if (!held.content.some(([a, b]) => a < quoted[1] && quoted[0] < b))
				all[open] = { ...held, content: [...held.content, quoted] };
			openUnit = unit;
			continue;
		}
		if (own.length > 0) {
			all.push(...own);
			open = all.length - own.length + mainOf(r, own);
			openUnit = unit;
		} else if (!quoted) openUnit = openUnit && unit.paragraph === openUnit.paragraph ? null : null;
	}
	return all;
}
