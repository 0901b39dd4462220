/**
 * Neutral looks for words. Party colours and party markers stay the parties' own, so grey words all
 * have the marker that no party has, and differ by line and by how it is filled.
 */
import type { ChartSeries, MarkStyle } from '$lib/charts/model';

export const WORD_STYLE: MarkStyle = { colour: 'grey', marker: 'star' };

export interface WordLook {
	readonly style: MarkStyle;
	/** A thin dashed line with small marks. */
	readonly dashed: boolean;
	/** Marks drawn as outlines. */
	readonly hollow: boolean;
}

const LOOKS: readonly Omit<WordLook, 'style'>[] = [
	{ dashed: false, hollow: true },
	{ dashed: true, hollow: false },
	{ dashed: false, hollow: false },
	{ dashed: true, hollow: true }
];

/** Look of a grey word by its place among those drawn; with more than four the looks begin anew. */
export const wordLook = (place: number): WordLook => ({
	style: WORD_STYLE,
	dashed: false,
	hollow: false,
	...LOOKS[place % LOOKS.length]
});

/** The same as a series of a chart has it. */
export const dashOf = ({ dashed }: WordLook): Pick<ChartSeries, 'floor'> =>
	dashed ? { floor: true } : {};
