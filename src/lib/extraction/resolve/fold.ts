/** Makes spellings of names and institutions comparable. */
import { COUNTRY_OF } from '../lexicon/countries';

/** Words that mean the same office or body here. */
const SAME: Readonly<Record<string, string>> = {
	defense: 'defence',
	military: 'army',
	troops: 'army',
	forces: 'army',
	armed: 'army',
	soldiers: 'army',
	leader: 'president',
	presidency: 'president',
	presidential: 'president',
	adviser: 'advisor',
	aide: 'advisor',
	spokesman: 'spokesperson',
	spokeswoman: 'spokesperson',
	centre: 'center',
	secretary: 'minister',
	intel: 'intelligence',
	headquarters: 'staff',
	governor: 'head',
	regional: 'region',
	officials: 'authorities',
	official: 'authorities'
};

const EMPTY = new Set(
	'the a an of in for and to at on by from with s ’s his her its their former acting mr mrs ms dr not named no speaker'.split(
		' '
	)
);

/** Letters without marks, and the common transliterations of one ending as one. */
export function foldName(word: string): string {
	return word
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f’'`.]/g, '')
		.replace(/(?:iy|yy|yi|ii|ij|yj|y|i)$/, 'y')
		.replace(/^(?:ye|ie)/, 'e')
		.replace(/(?:ii|iy|yi)/g, 'y')
		.replace(/ks/g, 'x');
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[.][\p{L}])*\.?/gu) ?? [];

/** Words of a name, folded, without articles. */
export const nameWords = (text: string): string[] =>
	wordsOf(text.replace(/['’]s\b/g, ''))
		.filter((word) => !/^(?:the|a|an)$/i.test(word))
		.map(foldName);

/** Words of a description of an office or a body, alike for “Russian Defense Ministry” and “Ministry of Defence of Russia”. */
export function bagOf(text: string): Set<string> {
	const bag = new Set<string>();
	for (const word of wordsOf(text.replace(/['’]s\b/g, ''))) {
		const lower = word.toLowerCase();
		const plain =
			COUNTRY_OF.get(lower) ?? COUNTRY_OF.get(lower.replace(/\.$/, '')) ?? SAME[lower] ?? lower;
		if (!EMPTY.has(plain)) bag.add(plain);
	}
	return bag;
}
