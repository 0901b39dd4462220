/**
 * Words that stand for an amount without being a number: "tens", "dozens", "hundreds", "thousands". A
 * finite list in the languages of the data. ACLED names a number for the first three, "and so on"; what
 * is not in the list ("scores", "many", "a few") has none.
 */

/** An amount in words and the number that ACLED's rule gives it. */
export interface Amount {
	/** The words, as they stand in the text: "tens of thousands". */
	readonly words: string;
	readonly number: number;
	/** ACLED names this number itself; otherwise it follows from "and so on". */
	readonly named: boolean;
}

/** Number → plural words: English, Ukrainian, Russian, German, French, Spanish, Italian, Portuguese, Polish, Dutch, Norwegian. */
const WORDS: Readonly<Record<number, readonly string[]>> = {
	10: 'tens десятки десятків десятков zehner dizaines decenas decine dezenas dziesiątki dziesiątek tientallen titalls'.split(
		' '
	),
	12: 'dozens дюжини дюжины dutzende dutzenden douzaines docenas dozzine dúzias tuziny dozijnen dusinvis'.split(
		' '
	),
	100: 'hundreds сотні сотень сотни сотен hunderte hunderten centaines cientos centenares centinaia centenas setki setek honderden hundrevis'.split(
		' '
	),
	1000: 'thousands тисячі тисяч тысячи тысяч tausende tausenden milliers miles migliaia milhares tysiące tysięcy duizenden tusenvis tusener'.split(
		' '
	)
};

const NUMBER_OF = new Map(
	Object.entries(WORDS).flatMap(([number, words]) => words.map((word) => [word, Number(number)]))
);

/** What may stand between the two words of "tens of thousands". */
const BETWEEN = /^(?:\s+(?:of|de|di|van|av))?\s+$/u;
const NAMED: readonly number[] = [10, 12, 100];
const THOUSAND = 1000;

/** Every amount in words that a text holds, in order. */
export function amountsIn(text: string): Amount[] {
	const found: Amount[] = [];
	let end = -1;
	for (const match of text.matchAll(/\p{L}+/gu)) {
		const number = NUMBER_OF.get(match[0].toLowerCase());
		if (number === undefined) continue;
		const last = found.at(-1);
		const next = match.index + match[0].length;
		if (last && number === THOUSAND && BETWEEN.test(text.slice(end, match.index))) {
			const words = text.slice(end - last.words.length, next);
			found[found.length - 1] = { words, number: last.number * THOUSAND, named: false };
		} else found.push({ words: match[0], number, named: NAMED.includes(number) });
		end = next;
	}
	return found;
}

/** The one amount a text holds; null where there is none, or several that cannot be told apart. */
export function amountIn(text: string | null): Amount | null {
	const found = amountsIn(text ?? '');
	const [first] = found;
	return first && found.every((one) => one.number === first.number) ? first : null;
}
