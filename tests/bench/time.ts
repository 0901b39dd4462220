/** Measuring in turn, so that a machine that slows down slows every candidate alike. */

export const median = (times: readonly number[]): number =>
	[...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

/** Median milliseconds of each candidate over `rounds`, after a warm-up. */
export function compare<K extends string>(
	candidates: Readonly<Record<K, () => unknown>>,
	rounds = 101,
	warmUp = 30
): Record<K, number> {
	const names = Object.keys(candidates) as K[];
	const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
		K,
		number[]
	>;
	for (let round = -warmUp; round < rounds; round += 1)
		for (const name of names) {
			const from = performance.now();
			candidates[name]();
			if (round >= 0) times[name].push(performance.now() - from);
		}
	return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

let failed = false;

/** Prints one result against its limit; the run ends with 1 when any is over. */
export function report(
	name: string,
	value: number,
	unit: string,
	limit: number | null = null
): void {
	const over = limit !== null && !(value <= limit);
	failed ||= over;
	const bound = limit === null ? '' : `  (at most ${limit}${unit})${over ? '  OVER' : ''}`;
	console.log(`${name.padEnd(58)} ${value.toFixed(2).padStart(9)}${unit}${bound}`);
	if (failed) process.exitCode = 1;
}
