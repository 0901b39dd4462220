/** The view of the claims page, as it stands in the address. */
import { CLAIM_KINDS, VERIFICATIONS } from '$lib/dataset/tables';
import { SORTS } from '$lib/dataset/search';
import { day, oneOf, someOf, wholeNumber, words } from '$lib/state/params';

interface Named {
	readonly id: string;
	readonly name: string;
}

export interface ClaimChoices {
	readonly parties: readonly { readonly party_id: string }[];
	readonly actors: readonly Named[];
	readonly outlets: readonly Named[];
	readonly relays: readonly Named[];
	readonly measures: readonly Named[];
}

const oneId = (choices: readonly Named[]) => {
	const param = oneOf(['', ...choices.map(({ id }) => id)], '');
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

export const claimParams = (choices: ClaimChoices) => ({
	words: words(),
	parties: someOf(
		choices.parties.map((party) => party.party_id),
		[]
	),
	actor: oneId(choices.actors),
	outlet: oneId(choices.outlets),
	via: oneId(choices.relays),
	measure: oneId(choices.measures),
	kind: oneOf(['', ...CLAIM_KINDS], ''),
	verification: oneOf(['', ...VERIFICATIONS], ''),
	from: day(),
	to: day(),
	asof: day(),
	sort: oneOf(SORTS, 'newest'),
	page: wholeNumber(1, 100_000, 1)
});

export type ClaimSpec = ReturnType<typeof claimParams>;
