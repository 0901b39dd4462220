/** Numbers that look random and are the same in every run (mulberry32). */
export type Random = () => number;

/** @returns a generator of numbers from 0 to below 1 */
export function mulberry32(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** One of a list; earlier ones more often, as parties and kinds are unequal in real data. */
export const pick = <T>(random: Random, list: readonly T[]): T =>
	list[Math.floor(random() ** 1.5 * list.length)] as T;
