/** The views of the page on sources as they stand in the address. */
import { STANCES } from '$lib/dataset/tables';
import type { Party } from '$lib/dataset/types';
import { oneOf, someOf } from '$lib/state/params';
import type { Named } from './sources-page';

const oneId = (choices: readonly Named[], fallback = '') => {
	const param = oneOf(['', ...choices.map(({ id }) => id)], fallback);
	return {
		...param,
		parse: (raw: string) => {
			const parsed = param.parse(raw);
			return parsed.ok
				? parsed
				: { ok: false as const, reason: 'there is nothing of that name here' };
		}
	};
};

/** An event, a measure, both, or the whole set. */
export const flowParams = (events: readonly Named[], measures: readonly Named[]) => ({
	event: oneId(events),
	measure: oneId(measures)
});

/** How many outlets the matrix draws. */
export const MOST_OUTLETS = ['8', '12', '20'] as const;
export const matrixParams = () => ({ outlets: oneOf(MOST_OUTLETS, '8') });

/** Where cues were met: a corpus, or claims coded by hand. */
export const CODED = 'claims';

export const cueParams = (
	texts: readonly Named[],
	outlets: readonly Named[],
	parties: readonly Party[],
	[a, b]: readonly [string, string]
) => {
	const ids = parties.map((party) => party.party_id);
	return {
		texts: oneOf(
			texts.map(({ id }) => id),
			texts[0]?.id ?? CODED
		),
		stance: oneOf(STANCES, 'distancing'),
		from: oneId(outlets),
		a: oneOf(ids, a),
		b: oneOf(ids, b),
		without: someOf(ids, [])
	};
};
