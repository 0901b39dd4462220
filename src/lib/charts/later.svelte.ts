import { untrack } from 'svelte';

/** Runs `work` once the next frame is on screen; the answer calls it off. */
export function afterFrame(work: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (timer = setTimeout(work)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

/**
 * A value one frame behind its source: what is folded or further down must not hold up the chart.
 * `source` itself has to be cheap; make the costly part from `current`.
 */
export class Later<T> {
	current: T = $state.raw() as T;

	constructor(source: () => T) {
		this.current = untrack(source);
		$effect(() => {
			const next = source();
			if (next === untrack(() => this.current)) return;
			return afterFrame(() => (this.current = next));
		});
	}
}
