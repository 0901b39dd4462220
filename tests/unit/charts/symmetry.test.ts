import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { configOf } from '../../../src/lib/charts/config';
import { painter } from '../../../src/lib/charts/plugins';
import { LIGHT } from '../../../src/lib/charts/theme';
import type { ChartModel, ChartSeries, Drawing, MarkStyle } from '../../../src/lib/charts/model';
import type { Scene } from '../../../src/lib/charts/scene';
import { SAMPLES } from '../../fixtures/charts';
import { planeFor, sceneOf } from './stage';

/** Where a marker lies and how much ground it covers: what may not depend on a party. */
function massOf(path: string): number[] {
	if (path.includes('a')) {
		const [left = 0, y = 0, r = 0] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
		return [left + r, y, Math.sqrt(Math.PI) * r];
	}
	const corners = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
		([, x, y]) => [Number(x), Number(y)] as const
	);
	let twice = 0;
	corners.forEach(([x, y], i) => {
		const [nx, ny] = corners[(i + 1) % corners.length] ?? [0, 0];
		twice += x * ny - nx * y;
	});
	const mean = (k: 0 | 1): number =>
		corners.reduce((sum, corner) => sum + corner[k], 0) / corners.length;
	return [mean(0), mean(1), Math.sqrt(Math.abs(twice) / 2)];
}

class RecordedPath {
	constructor(readonly path: string) {}
}

const COLOURS = new Set<unknown>(
	Object.values(LIGHT.colours).filter((colour) => colour !== LIGHT.ink)
);

/** A pen that writes down every stroke, with party colours masked. */
function recorder(): { pen: CanvasRenderingContext2D; log: string[]; marks: number[] } {
	const log: string[] = [];
	const marks: number[] = [];
	const show = (value: unknown): string => {
		if (value instanceof RecordedPath) {
			marks.push(...massOf(value.path));
			return 'mark';
		}
		if (COLOURS.has(value)) return 'a party’s colour';
		return typeof value === 'number' ? value.toFixed(1) : JSON.stringify(value);
	};
	const pen = new Proxy({} as CanvasRenderingContext2D, {
		get:
			(_, name) =>
			(...args: unknown[]) =>
				void log.push(`${String(name)}(${args.map(show).join()})`),
		set: (_, name, value) => {
			log.push(`${String(name)}=${show(value)}`);
			return true;
		}
	});
	return { pen, log, marks };
}

interface Strokes {
	readonly log: string[];
	readonly marks: number[];
}

function strokes(drawing: Drawing): Strokes {
	const scene: Scene = sceneOf(drawing);
	const plane = planeFor(scene);
	const { pen, log, marks } = recorder();
	const { x, y, ...chartArea } = plane;
	const chart = {
		ctx: pen,
		chartArea,
		scales: { x: { getPixelForValue: x }, y: { getPixelForValue: y } }
	};
	const plugin = painter(() => scene);
	type Hook = (chart: unknown, args: unknown, options: unknown) => void;
	(plugin.beforeDatasetsDraw as unknown as Hook)(chart, {}, {});
	(plugin.afterDatasetsDraw as unknown as Hook)(chart, {}, {});
	return { log, marks };
}

/** Gives every style to another group and every group another id; words and numbers stay. */
function permuted(
	drawing: Drawing,
	styles: readonly MarkStyle[],
	turn: readonly number[]
): Drawing {
	const swap = (style: MarkStyle): MarkStyle => {
		const i = styles.findIndex((one) => one.colour === style.colour && one.marker === style.marker);
		return styles[turn[i] ?? i] ?? style;
	};
	const series: ChartSeries[] = drawing.series.map((one) => ({
		...one,
		id: `${one.id}-x`,
		group: `${turn.join('')}-${one.group}`,
		style: swap(one.style),
		points: one.points.map((point) =>
			point.style ? { ...point, style: swap(point.style) } : point
		)
	}));
	return { ...drawing, series };
}

const STYLES: MarkStyle[] = [
	{ colour: 'vermillion', marker: 'diamond' },
	{ colour: 'green', marker: 'triangle' },
	{ colour: 'blue', marker: 'circle' },
	{ colour: 'purple', marker: 'cross' },
	{ colour: 'grey', marker: 'star' }
];

const shuffles = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 });
const drawn = SAMPLES.filter((model: ChartModel) => model.panels.length > 0);

beforeAll(() => {
	vi.stubGlobal('Path2D', RecordedPath);
});

describe('no party is a favourite', () => {
	test.each(drawn)('the strokes of $id are the same whoever is who', (model) => {
		const [panel] = model.panels;
		if (panel === undefined) throw new Error('no panel');
		const before = strokes(panel.drawing);
		expect(before.log.length).toBeGreaterThan(20);
		fc.assert(
			fc.property(shuffles, (turn) => {
				const after = strokes(permuted(panel.drawing, STYLES, turn));
				expect(after.log).toEqual(before.log);
				// Paths are written to a thousandth of a pixel.
				const moved = after.marks.map((value, i) => Math.abs(value - (before.marks[i] ?? NaN)));
				expect(Math.max(0, ...moved)).toBeLessThan(0.01);
			}),
			{ numRuns: 25 }
		);
	});
	test.each(drawn)('the configuration of $id too', (model) => {
		const [panel] = model.panels;
		if (panel === undefined) throw new Error('no panel');
		const plain = (drawing: Drawing): string =>
			Object.values(LIGHT.colours).reduce(
				(text, colour) => text.replaceAll(colour, 'colour'),
				JSON.stringify(configOf(sceneOf(drawing)))
			);
		fc.assert(
			fc.property(shuffles, (turn) => {
				expect(plain(permuted(panel.drawing, STYLES, turn))).toBe(plain(panel.drawing));
			}),
			{ numRuns: 10 }
		);
	});
});

test('images use the light tokens of app.css', () => {
	const css = readFileSync(new URL('../../../src/app.css', import.meta.url), 'utf8');
	const root = css.slice(0, css.indexOf('@media'));
	const token = (name: string): string | undefined =>
		new RegExp(`--${name}: (#[0-9a-f]+)`).exec(root)?.[1];
	const { blue, vermillion, green, purple, grey, ink } = LIGHT.colours;
	expect([blue, vermillion, green, purple, grey, ink]).toEqual(
		['blue', 'vermillion', 'green', 'purple', 'grey', 'black'].map(token)
	);
	expect([LIGHT.ground, LIGHT.ink, LIGHT.inkSoft, LIGHT.hairline, LIGHT.accent]).toEqual(
		['ground', 'ink', 'ink-soft', 'hairline', 'accent'].map(token)
	);
});
