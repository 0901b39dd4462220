/**
 * View state in the address: every parameter is valid, invalid with a reason, or missing. An invalid
 * or missing one falls back, and an invalid one is told to the reader.
 */
import { isCalendarDay } from '$lib/dataset/cells';

export type Parsed<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export interface Param<T> {
	readonly fallback: T;
	parse(raw: string): Parsed<T>;
	format(value: T): string;
}

export type Spec = Readonly<Record<string, Param<unknown>>>;
export type Values<S extends Spec> = {
	readonly [K in keyof S]: S[K] extends Param<infer T> ? T : never;
};

/** Something in the address that could not be used. */
export interface Notice {
	readonly name: string;
	readonly value: string;
	readonly reason: string;
}

const good = <T>(value: T): Parsed<T> => ({ ok: true, value });
const bad = (reason: string): Parsed<never> => ({ ok: false, reason });

/** One of a few values. */
export const oneOf = <const V extends string>(values: readonly V[], fallback: V): Param<V> => ({
	fallback,
	parse: (raw) => {
		const found = values.find((value) => value === raw);
		return found === undefined
			? bad(`it can be ${values.filter(Boolean).join(', ')}`)
			: good(found);
	},
	format: (value) => value
});

/** Several of a few values, separated by commas. Order follows `values`. */
export const someOf = (
	values: readonly string[],
	fallback: readonly string[]
): Param<readonly string[]> => ({
	fallback,
	parse: (raw) => {
		const asked = raw.split(',').filter(Boolean);
		const unknown = asked.filter((item) => !values.includes(item));
		return unknown.length > 0
			? bad(`${unknown.join(', ')} is not here; choose from ${values.join(', ')}`)
			: good(values.filter((value) => asked.includes(value)));
	},
	format: (value) => value.join(',')
});

/** Any text, at most 200 characters. */
export const words = (fallback = ''): Param<string> => ({
	fallback,
	parse: (raw) => (raw.length > 200 ? bad('it is longer than 200 characters') : good(raw)),
	format: (value) => value
});

/** A calendar day, or nothing. */
export const day = (): Param<string | null> => ({
	fallback: null,
	parse: (raw) => (isCalendarDay(raw) ? good(raw) : bad('it is not a day like 2022-10-07')),
	format: (value) => value ?? ''
});

/** A whole number between two bounds. */
export const wholeNumber = (minimum: number, maximum: number, fallback: number): Param<number> => ({
	fallback,
	parse: (raw) => {
		const value = Number(raw);
		return /^\d+$/.test(raw) && value >= minimum && value <= maximum
			? good(value)
			: bad(`it is not a whole number from ${minimum} to ${maximum}`);
	},
	format: String
});

/** The fallbacks of a specification. */
export const defaults = <S extends Spec>(spec: S): Values<S> =>
	Object.fromEntries(
		Object.entries(spec).map(([name, param]) => [name, param.fallback])
	) as Values<S>;

/** Reads the parameters a page knows; others in the address are left alone. */
export function readParams<S extends Spec>(
	spec: S,
	search: URLSearchParams
): { values: Values<S>; notices: Notice[] } {
	const notices: Notice[] = [];
	const entries = Object.entries(spec).map(([name, param]) => {
		const raw = search.get(name);
		if (raw === null) return [name, param.fallback];
		const parsed = param.parse(raw);
		if (parsed.ok) return [name, parsed.value];
		notices.push({ name, value: raw, reason: parsed.reason });
		return [name, param.fallback];
	});
	return { values: Object.fromEntries(entries) as Values<S>, notices };
}

/** Writes the parameters that differ from their fallback; the shortest address that gives the view. */
export function writeParams<S extends Spec>(
	spec: S,
	values: Values<S>,
	search = new URLSearchParams()
): URLSearchParams {
	for (const [name, param] of Object.entries(spec)) {
		const text = param.format(values[name as keyof S]);
		if (text === param.format(param.fallback)) search.delete(name);
		else search.set(name, text);
	}
	return search;
}
