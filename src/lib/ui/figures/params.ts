/** The view of a figures page as it stands in the address. */
import { WHOLE_WAR, type Scope, type ScopeCount } from '$lib/figures/comparable';
import { WINDOW_DAYS } from '$lib/figures/pairs';
import type { Party } from '$lib/dataset/types';
import { NUMBER_RULES } from '$lib/figures/number-rule';
import { day, oneOf, someOf, wholeNumber } from '$lib/state/params';
import type { Scale } from './point';

/** Widest window offered: half a year, beyond which a pair says little. */
export const MOST_WINDOW_DAYS = 183;

export const scopeId = (scope: Scope): string => scope ?? WHOLE_WAR;
export const scopeOfId = (id: string): Scope => (id === WHOLE_WAR ? null : id);

export interface FigureChoices {
	/** The first is shown when nothing is chosen. */
	readonly scopes: readonly ScopeCount[];
	readonly parties: readonly Party[];
	/** Ids of the two sides whose gap is shown when nothing is chosen. */
	readonly couple: readonly [string, string];
	readonly scale: Scale;
}

export function figureParams({ scopes, parties, couple, scale }: FigureChoices) {
	const ids = parties.map((party) => party.party_id);
	const scopeIds = scopes.map(({ scope }) => scopeId(scope));
	const scope = oneOf(scopeIds, scopeIds[0] ?? WHOLE_WAR);
	return {
		scope: {
			...scope,
			parse: (raw: string) => {
				const parsed = scope.parse(raw);
				return parsed.ok ? parsed : { ok: false as const, reason: 'no figure here belongs to it' };
			}
		},
		parties: someOf(ids, ids),
		from: day(),
		to: day(),
		scale: oneOf(['linear', 'log'], scale),
		a: oneOf(ids, couple[0]),
		b: oneOf(ids, couple[1]),
		rule: oneOf(NUMBER_RULES, 'literal'),
		asof: day(),
		window: wholeNumber(0, MOST_WINDOW_DAYS, WINDOW_DAYS)
	};
}

export type FigureSpec = ReturnType<typeof figureParams>;
