import { Flow } from 'chartjs-chart-sankey';
import type { Located } from '../places';
import type { Plane, Rect } from '../plane';
import type { Scene } from '../scene';
import { linksOf, nodesOf } from './links';

/** Bars of the nodes by their place in the first series, read off the flows that Chart.js laid out. */
export function nodeRects(scene: Scene, plane: Plane): Map<number, Rect> {
	const rects = new Map<number, Rect>();
	const { mark } = scene.look;
	const grow = (index: number, left: number, top: number, height: number): void => {
		const held = rects.get(index);
		const bottom = Math.max(top + height, held ? held.top + held.height : -Infinity);
		const start = Math.min(top, held?.top ?? Infinity);
		rects.set(index, { left, top: start, width: mark, height: bottom - start });
	};
	linksOf(scene).forEach(({ from, to }, i) => {
		const flow = plane.elements?.[i];
		if (!(flow instanceof Flow)) return;
		grow(from, flow.x - mark, flow.y, flow.height);
		grow(to, flow.x2, flow.y2, flow.height);
	});
	return rects;
}

/** Where along a flow it can be pointed at; half-way first, there it is shown. */
const STOPS = [0.5, 0.08, 0.22, 0.36, 0.64, 0.78, 0.92];
/** A band leaves and arrives level: its height between is a smooth step. */
const smooth = (t: number): number => t * t * (3 - 2 * t);

/** Nodes are pointed at in their bar, flows along their way. */
export function sankeyPlaces(scene: Scene, plane: Plane): Located[] {
	const rects = nodeRects(scene, plane);
	const nodes = nodesOf(scene).flatMap((_, point): Located[] => {
		const rect = rects.get(point);
		if (rect === undefined) return [];
		const spot = { series: 0, point };
		return [{ spot, x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }];
	});
	const flows = linksOf(scene).flatMap(({ spot }, i): Located[] => {
		const flow = plane.elements?.[i];
		if (!(flow instanceof Flow)) return [];
		return STOPS.map((t) => ({
			spot,
			x: flow.x + (flow.x2 - flow.x) * t,
			y: flow.y + (flow.y2 - flow.y) * smooth(t) + flow.height / 2
		}));
	});
	return [...nodes, ...flows];
}
