import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { inTurn } from './near';
import { nearest, places, type Located } from './places';
import { planeOf, type Place } from './plane';
import type { Render } from './engine.svelte';
import type { Scene, Spot } from './scene';

/** Answers where things are on a drawn chart. */
export interface Locator {
	nearest(at: Place, reach: number): Located | null;
	find(spot: Spot): Place | null;
}

export interface ChartHandlers {
	/** Called once the chart stands. */
	readonly onready?: (locator: Locator) => void;
	/** Called when drawing throws; the frame then points to the table. */
	readonly onfail?: (error: unknown) => void;
}

/**
 * The one Chart.js attachment of the app: made once, updated as its scene changes, destroyed with
 * its canvas. `scene` must give plain objects; Chart.js throws at `$state` proxies.
 */
export function chart(
	{ create, redraw }: Render,
	scene: () => Scene,
	{ onready, onfail }: ChartHandlers = {}
): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		const safely = <T>(work: () => T): T | undefined => {
			try {
				return work();
			} catch (error) {
				onfail?.(error);
				return undefined;
			}
		};
		const first = untrack(() => safely(scene));
		if (first === undefined) return;
		let current = first;
		// Paper waits for nobody.
		const turn = first.look.theme.mono
			? undefined
			: (work: () => void): void => inTurn(() => void safely(work));
		const drawn = untrack(() => safely(() => create(canvas, () => current, { turn })));
		if (drawn === undefined) return;
		const located = (): Located[] => places(current, planeOf(drawn));
		untrack(() =>
			onready?.({
				nearest: (at, reach) => nearest(located(), at, reach),
				find: (spot) =>
					located().find(
						(one) => one.spot.series === spot.series && one.spot.point === spot.point
					) ?? null
			})
		);
		$effect(() => {
			const next = safely(scene);
			if (next === undefined) return;
			// Only the highlighted point differs: draw again, but lay nothing out.
			const same = sameButActive(current, next);
			// The first time nothing differs, and the chart has its turn to come.
			if (same && next.active === current.active) return;
			current = next;
			safely(() => (same ? drawn.draw() : redraw(drawn, next)));
		});
		return () => drawn.destroy();
	};
}

const KEYS = ['drawing', 'domain', 'look', 'width', 'height', 'measure'] as const;
const sameButActive = (a: Scene, b: Scene): boolean => KEYS.every((key) => a[key] === b[key]);
