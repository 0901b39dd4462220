/** A sankey: room for names, one scale for all columns, and no favourite among parties. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsInUse, namesItself, revealOrder, visible } from '../../../src/lib/charts/groups';
import { plotHeight } from '../../../src/lib/charts/heights';
import type { ChartModel, ChartPoint, MarkStyle } from '../../../src/lib/charts/model';
import { move } from '../../../src/lib/charts/navigate';
import { sankeyConfig } from '../../../src/lib/charts/sankey/config';
import { linksOf } from '../../../src/lib/charts/sankey/links';
import { nameHeight, nodeSizes, pixelsPerUnit } from '../../../src/lib/charts/sankey/room';
import { losses, RUSSIA, UKRAINE } from '../../fixtures/charts';
import { sceneOf } from './stage';

const node = (x: number, y: number, tag: string, style?: MarkStyle): ChartPoint => ({
	x,
	y,
	tag,
	words: tag,
	...(style && { style })
});
const flow = (from: number, to: number, weight: number): ChartPoint => ({
	x: 0,
	y: 0,
	words: `${weight} from ${from} to ${to}`,
	link: { from, to, weight }
});
const GREY: MarkStyle = { colour: 'grey', marker: 'square' };

const model: ChartModel = {
	...losses,
	id: 'sample-sankey',
	groups: [RUSSIA, UKRAINE],
	panels: [
		{
			drawing: {
				form: 'sankey',
				x: { kind: 'category', label: '', categories: ['Said by', 'Passed on by', 'Read in'] },
				y: { kind: 'linear', label: '' },
				series: [
					{
						id: 'nodes',
						label: '',
						group: '',
						style: GREY,
						draw: 'points',
						points: [
							node(0, 0, 'Ministry of Defence', RUSSIA.style),
							node(0, 1, 'General Staff of the Armed Forces', UKRAINE.style),
							node(1, 0, 'nobody in between'),
							node(1, 1, 'An agency'),
							node(2, 0, 'A paper'),
							node(2, 1, '3 other outlets')
						]
					},
					{
						id: 'russia',
						label: 'Russia',
						group: RUSSIA.id,
						style: RUSSIA.style,
						draw: 'points',
						points: [flow(0, 2, 4), flow(2, 4, 4)]
					},
					{
						id: 'ukraine',
						label: 'Ukraine',
						group: UKRAINE.id,
						style: UKRAINE.style,
						draw: 'points',
						points: [flow(1, 2, 6), flow(1, 3, 2), flow(2, 5, 6), flow(3, 5, 2)]
					}
				]
			}
		}
	]
};
const [panel] = model.panels;
if (panel === undefined) throw new Error('no panel');
const { drawing } = panel;
const scene = sceneOf(drawing);

describe('nodes', () => {
	test('are as large as what goes through them', () => {
		expect(nodeSizes(scene).map(({ index, size }) => [index, size])).toEqual([
			[0, 4],
			[1, 8],
			[2, 10],
			[3, 2],
			[4, 4],
			[5, 8]
		]);
	});

	test('take at least the height of their name, more where it breaks', () => {
		const narrow = sceneOf(drawing, { width: 340 });
		expect(nameHeight(narrow, 1)).toBeGreaterThan(nameHeight(scene, 1));
	});

	test('without a flow are left out', () => {
		const without = sceneOf(visible(drawing, ['russia']));
		expect(nodeSizes(without).map(({ index }) => index)).toEqual([1, 2, 3, 5]);
	});
});

test('one scale lets every column fit with its names', () => {
	const nodes = fc.array(
		fc.record({
			index: fc.nat(),
			column: fc.nat(2),
			size: fc.integer({ min: 1, max: 500 }),
			least: fc.integer({ min: 10, max: 40 })
		}),
		{ minLength: 1, maxLength: 12 }
	);
	fc.assert(
		fc.property(nodes, (list) => {
			const scale = pixelsPerUnit(list, 800, 3);
			for (const column of [0, 1, 2]) {
				const own = list.filter((one) => one.column === column);
				const tall = own.reduce((sum, { size, least }) => sum + Math.max(size * scale, least), 0);
				// A column whose names alone are taller than the plot cannot fit at any scale.
				const names = own.reduce((sum, { least }) => sum + least, 0) + 3 * own.length;
				if (names < 780) expect(tall + 3 * Math.max(0, own.length - 1)).toBeLessThanOrEqual(812);
			}
		})
	);
});

describe('the configuration', () => {
	test('hands over every flow once, in the order of the series', () => {
		const { data, type, options } = sankeyConfig(scene);
		expect(type).toBe('sankey');
		expect(data.datasets[0]?.data).toHaveLength(linksOf(scene).length);
		expect(options).toMatchObject({ animation: false, responsive: false, events: [] });
	});

	test('differs between two parties in colour alone', () => {
		const swap = (style: MarkStyle): MarkStyle =>
			style === RUSSIA.style ? UKRAINE.style : style === UKRAINE.style ? RUSSIA.style : style;
		const turned = {
			...drawing,
			series: drawing.series.map((one) => ({
				...one,
				style: swap(one.style),
				points: one.points.map((point) =>
					point.style ? { ...point, style: swap(point.style) } : point
				)
			}))
		};
		expect(JSON.stringify(sankeyConfig(sceneOf(turned)))).toBe(JSON.stringify(sankeyConfig(scene)));
	});
});

describe('in its frame', () => {
	test('it needs a key, and names are no group to hide', () => {
		expect(namesItself(model)).toBe(false);
		expect(groupsInUse(model).map((group) => group.id)).toEqual([RUSSIA.id, UKRAINE.id]);
		expect(revealOrder(model)).toEqual([RUSSIA.id, UKRAINE.id]);
		expect(visible(drawing, [RUSSIA.id, UKRAINE.id]).series.map((one) => one.id)).toEqual([
			'nodes'
		]);
	});

	test('its height is known before it is drawn, and more on narrow screens', () => {
		expect(plotHeight(model)).toMatch(/^clamp\(\d+px, \d+px - 90vw, \d+px\)$/);
	});

	test('the arrow keys go along the names, then to the bands of a side', () => {
		const first = move([drawing], null, 'next');
		expect(first).toEqual({ panel: 0, series: 0, point: 0 });
		expect(move([drawing], first, 'next')).toEqual({ panel: 0, series: 0, point: 1 });
		expect(move([drawing], first, 'down')).toMatchObject({ series: 1, point: 0 });
	});
});
