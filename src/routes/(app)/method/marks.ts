/** Every kind of mark on a figures chart, in the words a reader needs. */
export const MARKS = [
	{ kind: 'exact', words: 'A number as it was given. Nothing softens it.' },
	{ kind: 'about', words: 'An outline: “about” or “nearly” this number.' },
	{ kind: 'at_least', words: 'An arrow up: “at least” or “more than”. The number can be higher.' },
	{ kind: 'up_to', words: 'An arrow down: “up to”. The number can be lower.' },
	{
		kind: 'range',
		words: 'A bar: from one number to another. Nobody gave the middle, so no mark stands there.'
	},
	{
		kind: 'no_number',
		words: 'Under the chart: words such as “dozens”, which are not turned into a number.'
	},
	{ kind: 'refusal', words: 'Under the chart, with a bar across: asked, and gave no figure.' },
	{ kind: 'denial', words: 'Under the chart, struck through: denied that it happened.' },
	{
		kind: 'floor',
		words: 'A thin broken line with small grey stars: cases that somebody confirmed one by one.'
	},
	{ kind: 'faint', words: 'Faint: few texts stand behind this share.' }
] as const;

export type MarkKind = (typeof MARKS)[number]['kind'];
