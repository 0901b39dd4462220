/** A quotation without a cue of its own goes on with what was said before it. */
import type { Range, Reading } from '../reading/reading';
import type { Attribution } from './attribution';
import type { Unit } from './unit';

/** Quotations that make up a whole unit: its range, or null. */
function whollyQuoted(r: Reading, unit: Unit): Range | null {
	let i = unit.first;
	let last = i;
	while (i < unit.last) {
		const q = r.quotations[r.quotationOf[i] ?? -1];
		if (!q || q.first !== i) return null;
		last = Math.min(q.last, Math.max(unit.last, q.last));
		i = q.last;
	}
	return last > unit.first ? [unit.first, last] : null;
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
		const quoted = own.length === 0 ? whollyQuoted(r, unit) : null;
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
