/** The sentence over the shares of cues: the widest difference between two sides in one outlet. */
import type { StanceShare } from '$lib/attribution/stance';
import type { Stance } from '$lib/dataset/types';
import type { Names } from './names';
import { percent, STANCE_SHORT } from './words';

interface Difference {
	readonly more: StanceShare;
	readonly less: StanceShare;
	readonly by: number;
}

/** Pairs of sides in one outlet whose intervals do not touch and that have cues enough. */
function differences(shares: readonly StanceShare[], stance: Stance, names: Names): Difference[] {
	const enough = shares.filter(
		(one) => !one.few && names.party(one.partyId)?.residual === false && one.shares[stance] !== null
	);
	return enough.flatMap((more) =>
		enough.flatMap((less): Difference[] => {
			const [high, low] = [more.shares[stance], less.shares[stance]];
			if (more.outletId !== less.outletId || !high || !low || high.low <= low.high) return [];
			return [{ more, less, by: high.share - low.share }];
		})
	);
}

/** "Reuters: distancing cues are 6% of 146 for Russia, 1% of 196 for Ukraine". */
export function stanceTitle(shares: readonly StanceShare[], stance: Stance, names: Names): string {
	const [widest] = differences(shares, stance, names).sort(
		(a, b) => b.by - a.by || a.more.outletId.localeCompare(b.more.outletId)
	);
	if (shares.every((one) => one.few))
		return `Too few cues to compare sides by ${STANCE_SHORT[stance]}`;
	if (!widest) return `No outlet’s ${STANCE_SHORT[stance]} set two sides clearly apart`;
	const { more, less } = widest;
	const say = (one: StanceShare): string =>
		`${percent(one.shares[stance]?.share ?? 0)} of ${one.cues} for ${names.party(one.partyId)?.short_name ?? ''}`;
	return `${names.outlet(more.outletId)}: ${STANCE_SHORT[stance]} are ${say(more)}, ${say(less)}`;
}
