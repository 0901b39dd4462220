/** The view of events pages as it stands in the address. */
import { EVENT_KINDS } from '$lib/dataset/tables';
import type { Measure, Party } from '$lib/dataset/types';
import { day, oneOf, someOf, words } from '$lib/state/params';

/** @param first measure that is drawn when none is chosen */
export function eventParams(measures: readonly Measure[], first: string) {
	const ids = measures.map((measure) => measure.measure_id);
	const measure = oneOf(['', ...ids], first);
	return {
		asof: day(),
		measure: {
			...measure,
			parse: (raw: string) => {
				const parsed = measure.parse(raw);
				return parsed.ok
					? parsed
					: { ok: false as const, reason: 'nobody gives a number of it for this event' };
			}
		}
	};
}

export const HARM = ['', 'harm', 'other'] as const;

export function eventsParams(parties: readonly Party[], years: readonly string[]) {
	return {
		words: words(),
		parties: someOf(
			parties.map((party) => party.party_id),
			[]
		),
		kind: oneOf(['', ...EVENT_KINDS], ''),
		year: oneOf(['', ...years], ''),
		harm: oneOf(HARM, ''),
		sides: oneOf(['two', 'any'], 'two')
	};
}

export type EventsSpec = ReturnType<typeof eventsParams>;
