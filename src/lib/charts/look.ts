import type { Theme } from './theme';

/** Sizes in CSS pixels. One look for all groups: nothing here knows a party. */
export interface Look {
	readonly theme: Theme;
	readonly text: number;
	readonly line: number;
	/** Side of the square with a mark's area. */
	readonly mark: number;
}

export const screenLook = (theme: Theme): Look => ({ theme, text: 13, line: 2, mark: 8.5 });

/** For a projector: at least 20 pt (27 px), thick lines. */
export const presentLook = (theme: Theme): Look => ({ theme, text: 27, line: 5, mark: 18 });

/** For a saved image, which is often pasted smaller than it is. */
export const imageLook = (theme: Theme): Look => ({ theme, text: 15, line: 2.5, mark: 10 });

export const lineHeight = (look: Look): number => Math.round(look.text * 1.25);

/** Height of the strip under the plot where refusals and denials stand. */
export const stripHeight = (look: Look): number => Math.round(look.text * 1.7);

export const fontOf = (look: Look, weight = 400, size = look.text): string =>
	`${weight} ${size}px ${look.theme.sans}`;

/** Width of a text in pixels. */
export type Measure = (text: string) => number;

/** A fair guess where there is no canvas to measure with. */
export const guessWidth =
	(size: number): Measure =>
	(text) =>
		text.length * size * 0.55;

/** Breaks a text into lines no wider than `width`; a longer word stays whole. */
export function wrap(text: string, width: number, measure: Measure): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		const longer = `${last} ${word}`;
		if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** Like `wrap`, but a word wider than the room ("marketingdatainsights.com") is cut, best after a dot. */
export function wrapTight(text: string, width: number, measure: Measure): string[] {
	return wrap(text, width, measure).flatMap((line) => {
		const pieces: string[] = [];
		let rest = line;
		while (rest.length > 1 && measure(rest) > width) {
			let end = rest.length - 1;
			while (end > 1 && measure(rest.slice(0, end)) > width) end -= 1;
			const seam = Math.max(...['.', '-', '/'].map((mark) => rest.lastIndexOf(mark, end - 1)));
			if (seam > 0) end = rest[seam] === '.' ? seam : seam + 1;
			pieces.push(rest.slice(0, end));
			rest = rest.slice(end);
		}
		return [...pieces, rest];
	});
}
