/** How far to the right a content may reach when its clause is not the main one. */
import { hasFinite, isFinite, startsTightClause } from '../grammar/clause';
import type { Reading } from '../reading/reading';
import type { Unit } from './unit';

/**
 * A clause that only leads to the main one ends at its comma: “Though he has said X, the paper reported”,
 * “Talking about X, she …”.
 */
export function leadLimit(
	r: Reading,
	unit: Unit,
	left: number,
	cue: number,
	start: number
): number {
	let edge = cue;
	while (edge > left && !/^(?:,|—|–|;|”)$/.test(r.words[edge - 1]?.text ?? '')) edge--;
	const opener = /^(?:CCONJ)$/.test(r.words[edge]?.tag ?? '') ? r.words[edge + 1] : r.words[edge];
	const lead =
		opener !== undefined &&
		/^(?:while|though|although|when|after|before|because|since|if|as|whereas|once|until|besides|despite|by|in|for|with)$/.test(
			opener.lower
		);
	const participle =
		/ing$/.test(r.words[cue]?.lower ?? '') &&
		(cue - unit.first <= 2 ||
			(cue - unit.first <= 4 &&
				/^(?:after|before|by|in|while)$/.test(r.words[cue - 1]?.lower ?? '')));
	const relative = /^(?:who|which|that)$/.test(r.words[cue - 1]?.lower ?? '');
	if (relative)
		return relativeLimit(r, unit, start, /^(?:ADP|SCONJ)$/.test(r.words[unit.first]?.tag ?? ''));
	if (!lead && !participle) return unit.last;
	for (let i = start + 1; i < unit.last; i++) {
		if ((r.quotationOf[i] ?? -1) >= 0) continue;
		if (
			r.words[i]?.text === ',' ||
			(r.words[i - 1]?.text === '”' && r.words[i - 2]?.text === ',')
		) {
			const next = r.words[i]?.text === ',' ? i + 1 : i;
			if (startsTightClause(r, next, unit.last)) return r.words[i]?.text === ',' ? i : next;
		}
	}
	return unit.last;
}

/** “…, who says X, tweeted Y”: the main clause goes on behind the comma. */
function relativeLimit(r: Reading, unit: Unit, start: number, fronted: boolean): number {
	for (let i = start + 1; i + 1 < unit.last; i++) {
		if ((r.quotationOf[i] ?? -1) >= 0 || r.words[i]?.text !== ',') continue;
		let next = i + 1;
		if (r.words[next]?.tag === 'ADV') next++;
		if (
			(isFinite(r, next) && hasFinite(r, [start, i])) ||
			(fronted && startsTightClause(r, next, unit.last))
		)
			return i;
	}
	return unit.last;
}
