import { untrack } from 'svelte';

/** Longest time in milliseconds that a busy browser may put off what comes later. */
const PATIENCE = 200;

const whenIdle = (work: () => void): (() => void) => {
	// Safari has no idle callbacks.
	if (typeof requestIdleCallback === 'undefined') {
		const timer = setTimeout(work, PATIENCE / 4);
		return () => clearTimeout(timer);
	}
	const asked = requestIdleCallback(work, { timeout: PATIENCE });
	return () => cancelIdleCallback(asked);
};

/** Runs `work` when the next frame is on screen and the browser has time; the answer calls it off. */
export function afterFrame(work: () => void): () => void {
	let cancel: (() => void) | undefined;
	const frame = requestAnimationFrame(() => (cancel = whenIdle(work)));
	return () => {
		cancelAnimationFrame(frame);
		cancel?.();
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
