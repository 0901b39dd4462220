/** What the replay tells of a day. */
import type { EventClaim } from '$lib/events/event-claim';
import type { Party } from '$lib/dataset/types';
import { listed, sideName } from '$lib/figures/sentence';
import { sayDate } from '$lib/figures/when';

/** "3 from Russia and 1 from Ukraine": how many claims of each side. */
const byParty = (claims: readonly EventClaim[], parties: readonly Party[]): string =>
	listed(
		parties.flatMap((party) => {
			const own = claims.filter(({ row }) => row.partyId === party.party_id).length;
			return own === 0 ? [] : [`${own} from ${sideName(party)}`];
		})
	);

/** "Day 2 of 4, 7 Oct 2022: 8 of 13 claims can be read. New: 5 from Ukraine." */
export function replaySays(
	day: string,
	stop: number,
	stops: number,
	seen: number,
	all: number,
	fresh: readonly EventClaim[],
	parties: readonly Party[]
): string {
	const place = stop < 0 ? 'Before the first report' : `Day ${stop + 1} of ${stops}`;
	const news = fresh.length === 0 ? '' : ` New: ${byParty(fresh, parties)}.`;
	return `${place}, ${sayDate(day)}: ${seen} of ${all} claims can be read.${news}`;
}
