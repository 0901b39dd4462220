/** Something with a wished place along a line and a size around that place. */
export interface Box {
	readonly at: number;
	readonly size: number;
}

interface Cluster {
	/** Start of the cluster. */
	start: number;
	/** Sum of wished starts, each as if the cluster began there. */
	wishes: number;
	size: number;
	count: number;
}

/**
 * Keeps boxes apart between `low` and `high` and moves them as little as it can; their order along
 * the line stays. Returns the new centres in the order given. If they do not fit they are squeezed
 * evenly: better a little overlap than a lost label.
 */
export function separate(boxes: readonly Box[], low: number, high: number): number[] {
	const order = boxes.map((_, i) => i).sort((a, b) => boxAt(boxes, a) - boxAt(boxes, b) || a - b);
	const total = boxes.reduce((sum, box) => sum + box.size, 0);
	const squeeze = total > high - low ? (high - low) / total : 1;
	const clusters: Cluster[] = [];
	for (const i of order) {
		const size = (boxes[i] as Box).size * squeeze;
		merge(clusters, { start: 0, wishes: boxAt(boxes, i) - size / 2, size, count: 1 }, low, high);
	}
	const centres = new Array<number>(boxes.length);
	const queue = [...order];
	for (const cluster of clusters) {
		let at = cluster.start;
		for (const i of queue.splice(0, cluster.count)) {
			const size = (boxes[i] as Box).size * squeeze;
			centres[i] = at + size / 2;
			at += size;
		}
	}
	return centres;
}

const boxAt = (boxes: readonly Box[], i: number): number => (boxes[i] as Box).at;

/** Adds a cluster at the end; while it overlaps the one before, both become one at their mean wish. */
function merge(clusters: Cluster[], added: Cluster, low: number, high: number): void {
	let last = settle(added, low, high);
	for (
		let before = clusters.at(-1);
		before !== undefined && before.start + before.size > last.start;
		before = clusters.at(-1)
	) {
		clusters.pop();
		last = settle(
			{
				start: 0,
				wishes: before.wishes + last.wishes - before.size * last.count,
				size: before.size + last.size,
				count: before.count + last.count
			},
			low,
			high
		);
	}
	clusters.push(last);
}

function settle(cluster: Cluster, low: number, high: number): Cluster {
	const wish = cluster.wishes / cluster.count;
	return { ...cluster, start: Math.max(low, Math.min(wish, high - cluster.size)) };
}
