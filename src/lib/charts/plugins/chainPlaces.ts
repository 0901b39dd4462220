import { wrapTight } from '../look';
import type { Plane } from '../plane';
import type { Scene, Spot } from '../scene';

export interface ChainPlace {
	readonly spot: Spot;
	/** Centre of the node's mark. */
	readonly x: number;
	readonly y: number;
	readonly column: number;
	readonly lines: readonly string[];
	/** Where the name begins and ends. */
	readonly textLeft: number;
	readonly textRight: number;
}

/** Nodes of a chain: a column a step, spread evenly, names broken to fit their column. */
export function chainPlaces(scene: Scene, plane: Plane): ChainPlace[] {
	const { drawing, look, measure } = scene;
	const nodes = drawing.series[0]?.points ?? [];
	const columns = Math.max(2, drawing.x.categories?.length ?? 3);
	const width = plane.right - plane.left;
	const room = columnRoom(width, columns);
	const gap = (width - room * columns) / (columns - 1);
	const indent = look.mark * 1.95;
	return nodes.map((point, i) => {
		const column = point.x;
		const peers = nodes.filter((node) => node.x === column);
		const rank = peers.filter((node) => (node.y ?? 0) < (point.y ?? 0)).length;
		const left = plane.left + column * (room + gap);
		const lines = wrapTight(point.tag ?? '', room - indent, measure);
		return {
			spot: { series: 0, point: i },
			x: left + look.mark / 2 + 2,
			y: plane.top + ((rank + 0.5) / peers.length) * (plane.bottom - plane.top),
			column,
			lines,
			textLeft: left + indent,
			textRight: left + indent + Math.max(0, ...lines.map(measure))
		};
	});
}

/** Room for the names of one column: most of it, so that lines keep about a fifth on either side. */
export function columnRoom(width: number, columns: number): number {
	return Math.min(260, (width / columns) * (width < 520 ? 0.86 : 0.7));
}
