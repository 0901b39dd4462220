import type { ChartConfiguration } from 'chart.js';
import type { Config } from '../config/base';
import { lineHeight } from '../look';
import type { Scene } from '../scene';
import { linksOf, nodeKey, nodesOf } from './links';
import { nameRoom, nodeSizes, pixelsPerUnit } from './room';

const GAP = 3;
const BOTTOM = 10;

/**
 * Chart.js configuration of a sankey. The library spaces nodes in units of its own (flows by the height
 * of the whole chart); gaps and least sizes are converted so that names never overlap.
 */
export function sankeyConfig(scene: Scene): Config {
	const { look, height, drawing } = scene;
	const links = linksOf(scene);
	const nodes = nodesOf(scene);
	const sizes = nodeSizes(scene);
	const top = lineHeight(look) * (scene.width < 520 ? 3.6 : 2);
	const scale = pixelsPerUnit(sizes, height - top - BOTTOM, GAP);
	const columns = (drawing.x.categories ?? []).map((_, column) =>
		sizes.reduce((sum, node) => sum + (node.column === column ? node.size : 0), 0)
	);
	const toLibrary = height / scale / Math.max(1, ...columns);
	const least = new Map(sizes.map((node) => [nodeKey(node.index), node.least * toLibrary]));
	const room = nameRoom(scene);
	const keyed = <T>(of: (index: number) => T): Record<string, T> =>
		Object.fromEntries(nodes.map((_, index) => [nodeKey(index), of(index)]));
	const config: ChartConfiguration<'sankey'> = {
		type: 'sankey',
		data: {
			datasets: [
				{
					data: links.map(({ from, to, weight }) => ({
						from: nodeKey(from),
						to: nodeKey(to),
						flow: weight
					})),
					parsing: { from: 'from', to: 'to', flow: 'flow' },
					colorFrom: ({ dataIndex }) =>
						look.theme.colours[links[dataIndex]?.style.colour ?? 'grey'],
					colorTo: look.theme.colours.grey,
					colorMode: 'from',
					alpha: 0.42,
					borderWidth: 0,
					nodeWidth: look.mark,
					nodePadding: GAP * toLibrary,
					nodePaddingMode: 'even',
					nodeMinSize: ({ key }) => least.get(key) ?? 0,
					nodeLabels: { display: false },
					priority: keyed((index) => nodes[index]?.y ?? index),
					column: keyed((index) => nodes[index]?.x ?? 0)
				}
			]
		},
		options: {
			animation: false,
			responsive: false,
			maintainAspectRatio: false,
			events: [],
			layout: { padding: { top, right: room, bottom: BOTTOM, left: room } }
		}
	};
	// The library ties a configuration to its kind of chart; `render.ts` hands it on as it is.
	return config as unknown as Config;
}
