import { domainOf } from '../domain';
import { fetchForm } from '../extra';
import { groupsInUse, namesItself, visible } from '../groups';
import { fontOf, imageLook, lineHeight, wrap } from '../look';
import type { ChartModel } from '../model';
import { mark, text, type Pen } from '../plugins/paint';
import { measureFor, measureWith } from '../measure';
import { create } from '../render';
import { sourceWords } from '../source';
import { LIGHT } from '../theme';

const WIDTH = 1100;
const MARGIN = 32;
const SCALE = 2;
const look = imageLook(LIGHT);
const inner = WIDTH - 2 * MARGIN;

interface Block {
	readonly height: number;
	readonly paint: (pen: Pen, top: number) => void;
}

/** Wrapped words in one font. */
function words(pen: Pen, content: string, font: string, size: number, colour: string): Block {
	const lines = wrap(content, inner, measureWith(pen, font));
	const step = Math.round(size * 1.3);
	return {
		height: lines.length * step,
		paint: (target, top) => {
			target.font = font;
			target.fillStyle = colour;
			target.textAlign = 'left';
			target.textBaseline = 'top';
			lines.forEach((line, i) => target.fillText(line, MARGIN, top + i * step));
		}
	};
}

const gap = (height: number): Block => ({ height, paint: () => undefined });

/** Marks with names, where the drawing does not name its groups itself. */
function key(pen: Pen, model: ChartModel): Block {
	const measure = measureWith(pen, fontOf(look, 600));
	return {
		height: lineHeight(look) + 8,
		paint: (target, top) => {
			let x = MARGIN;
			for (const group of groupsInUse(model)) {
				mark(target, look, group.style, x + look.mark / 2, top + look.text / 2);
				text(target, look, [group.label], x + look.mark * 1.6, top + look.text / 2, {
					weight: 600
				});
				x += look.mark * 1.6 + measure(group.label) + 24;
			}
		}
	};
}

/** One panel, drawn by the same code as on screen, at twice the resolution. */
function panel(
	model: ChartModel,
	i: number,
	width: number,
	height: number,
	hidden: readonly string[]
): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	const domain = domainOf(model.panels.map(({ drawing }) => drawing));
	const drawing = visible((model.panels[i] as ChartModel['panels'][number]).drawing, hidden);
	const measure = measureFor(document.createElement('canvas'), look);
	const chart = create(
		canvas,
		() => ({ drawing, domain, look, width, height, measure, active: null }),
		{ ratio: SCALE }
	);
	// Chart.js wipes its canvas when destroyed: keep a copy of the pixels.
	const copy = document.createElement('canvas');
	copy.width = canvas.width;
	copy.height = canvas.height;
	copy.getContext('2d')?.drawImage(canvas, 0, 0);
	chart.destroy();
	return copy;
}

function panels(model: ChartModel, height: number, hidden: readonly string[]): Block {
	const columns = model.panels.length > 1 ? 2 : 1;
	const width = Math.floor((inner - (columns - 1) * 24) / columns);
	const title = columns > 1 ? lineHeight(look) + 6 : 0;
	const rows = Math.ceil(model.panels.length / columns);
	return {
		height: rows * (height + title + (columns > 1 ? 16 : 0)),
		paint: (pen, top) =>
			model.panels.forEach(({ label }, i) => {
				const x = MARGIN + (i % columns) * (width + 24);
				const y = top + Math.floor(i / columns) * (height + title + 16);
				if (title > 0) text(pen, look, [label ?? ''], x, y + look.text / 2, { weight: 600 });
				pen.drawImage(panel(model, i, width, height, hidden), x, y + title, width, height);
			})
	};
}

/** The chart with title, key, source and address inside: it still says what it is when it travels alone. */
export async function chartImage(
	model: ChartModel,
	plotHeight: number,
	hidden: readonly string[],
	address: string
): Promise<Blob> {
	await document.fonts.ready;
	for (const { drawing } of model.panels) await fetchForm(drawing.form);
	const canvas = document.createElement('canvas');
	const pen = canvas.getContext('2d');
	if (pen === null) throw new Error('This browser has no canvas to draw on.');
	const { ink, inkSoft, serif, sans } = LIGHT;
	const blocks: Block[] = [
		words(pen, model.title, `600 30px ${serif}`, 30, ink),
		gap(6),
		words(pen, model.subtitle, `400 17px ${sans}`, 17, inkSoft),
		gap(14),
		...(namesItself(model) || model.groups.length === 0 ? [] : [key(pen, model)]),
		panels(model, Math.round(plotHeight), hidden),
		gap(12),
		words(
			pen,
			`${sourceWords(model.source)}. ${model.source.citation}`,
			`400 14px ${sans}`,
			14,
			inkSoft
		),
		words(pen, address, `400 14px ${sans}`, 14, inkSoft)
	];
	const height = blocks.reduce((sum, block) => sum + block.height, 2 * MARGIN);
	canvas.width = WIDTH * SCALE;
	canvas.height = height * SCALE;
	pen.scale(SCALE, SCALE);
	pen.fillStyle = LIGHT.ground;
	pen.fillRect(0, 0, WIDTH, height);
	let top = MARGIN;
	for (const block of blocks) {
		block.paint(pen, top);
		top += block.height;
	}
	return new Promise((resolve, reject) =>
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('No image came out.'))),
			'image/png'
		)
	);
}
