/** Cutting an article's text into pieces, so that each claim can be marked in place. */

export interface Span {
	readonly id: string;
	/** UTF-16 code units from 0; the end is not included. */
	readonly start: number;
	readonly end: number;
}

export interface Piece {
	readonly text: string;
	/** Ids of the claims that cover the piece, in the order of the spans. */
	readonly ids: readonly string[];
	/** Ids of the claims that begin with it. */
	readonly opens: readonly string[];
}

/**
 * Cuts a text at the ends of all spans; spans may overlap and nest.
 * The pieces joined give back the text. Spans outside the text are clipped.
 */
export function cutText(text: string, spans: readonly Span[]): Piece[] {
	const inside = spans
		.map((span) => ({
			...span,
			start: Math.max(0, span.start),
			end: Math.min(text.length, span.end)
		}))
		.filter((span) => span.start < span.end);
	const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])];
	cuts.sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, i) => {
		const to = cuts[i + 1] ?? text.length;
		const covering = inside.filter(({ start, end }) => start <= from && end >= to);
		return {
			text: text.slice(from, to),
			ids: covering.map(({ id }) => id),
			opens: covering.filter(({ start }) => start === from).map(({ id }) => id)
		};
	});
}

/** The forms in which one text may have been saved: line ends, a byte-order mark, a last newline. */
export function textForms(text: string): string[] {
	const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
	const trimmed = plain.replace(/\s+$/, '');
	return [...new Set([text, plain, trimmed, `${trimmed}\n`, plain.replaceAll('\n', '\r\n')])];
}
