import { lineHeight, wrapTight } from '../look';
import type { Scene } from '../scene';
import { linksOf, nodesOf } from './links';

/** Room beside the outer columns for their names, in pixels. */
export const nameRoom = ({ width, look }: Scene): number =>
	Math.round(Math.min(look.text * 19, width * (width < 520 ? 0.275 : 0.3)));

/** Names of the inner columns stand over their flows and may take what lies between two columns. */
export const innerRoom = (scene: Scene): number =>
	Math.max(60, ((scene.width - 2 * nameRoom(scene)) / 2) * 0.84);

/** A name in lines that fit its column. */
export function nameLines(scene: Scene, index: number): string[] {
	const node = nodesOf(scene)[index];
	const last = (scene.drawing.x.categories?.length ?? 1) - 1;
	const outer = node?.x === 0 || node?.x === last;
	const room = outer ? nameRoom(scene) - scene.look.mark * 3 : innerRoom(scene);
	return wrapTight(node?.tag ?? '', room, scene.measure);
}

/** What a node takes up at least: its name. */
export const nameHeight = (scene: Scene, index: number): number =>
	nameLines(scene, index).length * lineHeight(scene.look) + 4;

export interface NodeSize {
	readonly index: number;
	readonly column: number;
	/** Claims through it. */
	readonly size: number;
	readonly least: number;
}

/** Every node that flows lead through. */
export function nodeSizes(scene: Scene): NodeSize[] {
	const into = new Map<number, number>();
	const outOf = new Map<number, number>();
	const add = (map: Map<number, number>, key: number, n: number): void =>
		void map.set(key, (map.get(key) ?? 0) + n);
	for (const { from, to, weight } of linksOf(scene)) {
		add(outOf, from, weight);
		add(into, to, weight);
	}
	return nodesOf(scene).flatMap((node, index) => {
		const size = Math.max(into.get(index) ?? 0, outOf.get(index) ?? 0);
		return size === 0 ? [] : [{ index, column: node.x, size, least: nameHeight(scene, index) }];
	});
}

/**
 * Pixels for one claim, so that every column fits with its names: the fullest column decides.
 * @param height pixels of the plot
 * @param gap pixels between two nodes
 */
export function pixelsPerUnit(nodes: readonly NodeSize[], height: number, gap: number): number {
	const columns = new Map<number, NodeSize[]>();
	for (const node of nodes) columns.set(node.column, [...(columns.get(node.column) ?? []), node]);
	const fits = (scale: number): boolean =>
		[...columns.values()].every(
			(column) =>
				column.reduce((sum, { size, least }) => sum + Math.max(size * scale, least), 0) +
					gap * (column.length - 1) <=
				height
		);
	let [low, high] = [0, height];
	for (let i = 0; i < 40; i += 1) {
		const middle = (low + high) / 2;
		if (fits(middle)) low = middle;
		else high = middle;
	}
	return Math.max(low, 0.02);
}
