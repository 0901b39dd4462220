/** The view of the page about echoes as it stands in the address. */
import type { By } from '$lib/figures/echo/period';
import { day, oneOf, type Param } from '$lib/state/params';
import type { EchoPage } from './page';

const BYS = ['month', 'week'] as const satisfies readonly By[];

/** One of many: a reason that does not list them all. */
const oneOfMany = (ids: readonly string[], fallback: string, reason: string): Param<string> => ({
	...oneOf(ids, fallback),
	parse: (raw) => (ids.includes(raw) ? { ok: true, value: raw } : { ok: false, reason })
});

export function echoParams({ voices, things, first }: EchoPage) {
	const ids = voices.map((voice) => voice.id);
	const noVoice = 'no voice here has this name';
	return {
		measure: oneOfMany(
			things.map(({ id }) => id),
			first.thing,
			'no two voices count that here'
		),
		a: oneOfMany(ids, first.a, noVoice),
		b: oneOfMany(ids, first.b, noVoice),
		by: oneOf(BYS, 'month'),
		asof: day()
	};
}

export type EchoSpec = ReturnType<typeof echoParams>;
