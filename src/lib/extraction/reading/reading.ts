/** A text that has been read: its words, sentences and quotations, all with offsets. */
import type { Tag } from '../model';

export interface Word {
	readonly text: string;
	readonly lower: string;
	readonly tag: Tag;
	readonly start: number;
	readonly end: number;
}

/** Half-open range of words. */
export type Range = readonly [first: number, last: number];

export interface Sentence {
	readonly first: number;
	readonly last: number;
	readonly paragraph: number;
}

/** Words between two quotation marks, the marks included where there are any. */
export interface Quotation {
	readonly first: number;
	readonly last: number;
	/** Single marks, as in headlines. */
	readonly single: boolean;
	/** Goes on in the next paragraph, which begins with a mark of its own. */
	readonly open: boolean;
}

export interface Reading {
	readonly text: string;
	readonly words: readonly Word[];
	readonly sentences: readonly Sentence[];
	readonly quotations: readonly Quotation[];
	/** For every word the index of its outermost quotation, or -1. */
	readonly quotationOf: Int32Array;
	readonly sentenceOf: Int32Array;
}

const MARKS = new Set(['“', '”', '"', '‘', '’']);
/** Whether a word is a quotation mark. */
export const isMark = (word: Word | undefined): boolean =>
	word !== undefined && MARKS.has(word.text);
