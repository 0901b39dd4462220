/** The stretch of text a rule looks at: a sentence, or several that one quotation holds together. */
import type { Reading } from '../reading/reading';

export interface Unit {
	readonly first: number;
	/** Index after the last word, the final full stop left out. */
	readonly last: number;
	readonly paragraph: number;
	/** First sentence of the text, where headline rules apply. */
	readonly headline: boolean;
}

const LONGEST = 3000;

/** Sentences, joined where a boundary lies inside a quotation. */
export function unitsOf(r: Reading): Unit[] {
	const units: { first: number; last: number; paragraph: number }[] = [];
	for (const sentence of r.sentences) {
		const before = units[units.length - 1];
		const q = r.quotations[r.quotationOf[sentence.first] ?? -1];
		const inside = q !== undefined && q.first < sentence.first;
		if (
			before &&
			inside &&
			before.paragraph === sentence.paragraph &&
			sentence.last - before.first < LONGEST
		)
			before.last = sentence.last;
		else units.push({ ...sentence });
	}
	return units.map(({ first, last, paragraph }, i) => ({
		first,
		last: withoutStop(r, first, last),
		paragraph,
		headline: i === 0
	}));
}

/** Leaves out full stops and the like at the end, but not a closing quotation mark. */
export function withoutStop(r: Reading, first: number, last: number): number {
	let end = last;
	while (
		end > first &&
		/^[.,;:!?…—–-]+$/.test(r.words[end - 1]?.text ?? '') &&
		(r.quotationOf[end - 1] ?? -1) < 0
	)
		end--;
	return end;
}
