/** Two sides' distinctive words → diverging bars of z, with the counts in the table. */
import type { ChartModel, ChartPoint, ChartSeries } from '$lib/charts/model';
import { formatNumber } from '$lib/charts/format';
import type { Corpus, Party } from '$lib/dataset/types';
import { WORDS_LISTED, type PackedSide, type PackedWord, type Pair } from './pairs';
import { ENOUGH_TEXTS } from './finding';
import { listed, possessive, TEXTS, voiceOf } from './words';

/** Bars drawn for each side; the table has the others. */
const BARS = 12;
/** Words named in the finding. */
const NAMED = 3;

interface Sides {
	readonly first: Party;
	readonly second: Party;
}

const quotedWords = (words: readonly PackedWord[]): string =>
	listed(words.slice(0, NAMED).map(([word]) => `“${word}”`));

function wordsOf([word, a, b, rateA, rateB, z]: PackedWord, { first, second }: Sides): string {
	const side = (party: Party, count: number, rate: number): string =>
		`${party.short_name} ${formatNumber(count)} times, ${formatNumber(rate)} per 1,000 words`;
	return `“${word}”: ${side(first, a, rateA)}; ${side(second, b, rateB)}; z ${formatNumber(Math.abs(z), 1)} for ${(z > 0 ? first : second).short_name}`;
}

/** The first side's words lie to the left of zero, the second's to the right. */
function bars(
	party: Party,
	words: readonly PackedWord[],
	start: number,
	sides: Sides
): ChartSeries {
	return {
		id: party.party_id,
		label: party.name,
		group: party.party_id,
		style: { colour: party.colour, marker: party.marker },
		draw: 'points',
		points: words.map((word, i): ChartPoint => ({
			x: -word[5],
			y: start + i,
			words: wordsOf(word, sides),
			tag: `${formatNumber(word[1])} : ${formatNumber(word[2])}`
		}))
	};
}

const z = (value: number): number => Number(value.toFixed(2));

function table({ first, second }: Pair, sides: Sides): ChartModel['table'] {
	const names = [sides.first.short_name, sides.second.short_name];
	return {
		caption: `The ${WORDS_LISTED} most distinctive words of each side, with counts`,
		columns: [
			{ label: 'Word' },
			{ label: 'More typical of' },
			...names.map((name) => ({ label: `${name}: times`, numeric: true })),
			...names.map((name) => ({ label: `${name}: per 1,000 words`, numeric: true })),
			{ label: `z (above 0: ${names[0]})`, numeric: true }
		],
		rows: [...first.top, ...second.top].map((word) =>
			[
				word[0],
				(word[5] > 0 ? sides.first : sides.second).short_name,
				word[1],
				word[2],
				Number(word[3].toFixed(3)),
				Number(word[4].toFixed(3)),
				z(word[5])
			].map((value) => ({ value }))
		)
	};
}

const sizeOf = (side: PackedSide, party: Party): string =>
	`${party.name}: ${formatNumber(side.words)} words from ${listed(side.outlets)}`;

/** What the words say, or plainly what is compared where a side has too few texts. */
function titleOf({ basis, first, second }: Pair, sides: Sides): string {
	const one = voiceOf(sides.first.name, first.outlets, basis).name;
	const other = voiceOf(sides.second.name, second.outlets, basis);
	if (Math.min(first.documents, second.documents) < ENOUGH_TEXTS)
		return `Words of ${one} beside those of ${other.name}, from few texts`;
	const rest = other.one ? other.name : possessive(sides.second.name);
	return `${quotedWords(first.top)} set ${one} apart; ${quotedWords(second.top)} set ${rest} apart`;
}

/** What is left out of the list, and that nothing is left out of the totals. */
const leftOut = (basis: Pair['basis']): string[] => [
	'Small words such as “the” and “of” are not listed: they tell headlines from speeches, not one side from another.',
	...(basis === 'speaker'
		? [
				'Names and titles of the two presidents (Putin, Zelenskyy, Mr, President, office and the like) are not listed either: transcripts set them before every answer.'
			]
		: []),
	'Words that are not listed still count in the totals. Words were counted in small letters; names have their capital again here.'
];

export function distinctiveChart(pair: Pair, sides: Sides, corpora: readonly Corpus[]): ChartModel {
	const { basis } = pair;
	const left = pair.first.top.slice(0, BARS);
	const right = pair.second.top.slice(0, BARS);
	const used = corpora.filter((corpus) => corpus.basis === basis);
	const [longer, shorter] =
		pair.first.words >= pair.second.words
			? [sides.first, sides.second]
			: [sides.second, sides.first];
	return {
		id: 'distinctive-words',
		title: titleOf(pair, sides),
		subtitle: `Distinctive words (z of weighted log-odds). ${sizeOf(pair.first, sides.first)}; ${sizeOf(pair.second, sides.second)}.`,
		alt: `Diverging bar chart of distinctive words in ${TEXTS[basis]} of ${sides.first.name} and ${sides.second.name}, where ${quotedWords(left)} lie furthest to one side and ${quotedWords(right)} to the other.`,
		howToRead: [
			'A longer bar means: it is harder to explain by chance that this side uses the word more. The numbers beside a bar are how often each side uses it, in the order of the sides.',
			`A longer side lowers z: with as many uses, a word stands out less among more words. Here ${possessive(longer.name)} texts are longer than ${possessive(shorter.name)}, so read the counts beside the bars.`,
			'z is the weighted log-odds with a Dirichlet prior in the two-group form (Monroe, Colaresi and Quinn 2008). The prior comes from both sides’ words together.',
			...leftOut(basis),
			'Words that a side’s outlets use fewer than five times, and the outlets’ own names, are left out.'
		],
		groups: [sides.first, sides.second].map(({ party_id, short_name, colour, marker }) => ({
			id: party_id,
			label: short_name,
			style: { colour, marker }
		})),
		panels: [
			{
				drawing: {
					form: 'bars',
					x: { kind: 'linear', label: 'z: how far from chance' },
					y: {
						kind: 'category',
						label: 'Word',
						categories: [...left, ...right].map(([word]) => word)
					},
					series: [bars(sides.first, left, 0, sides), bars(sides.second, right, left.length, sides)]
				}
			}
		],
		table: table(pair, sides),
		source: {
			documents: pair.first.documents + pair.second.documents,
			outlets: pair.first.outlets.length + pair.second.outlets.length,
			from: [pair.first.from, pair.second.from].sort()[0] ?? null,
			to: [pair.first.to, pair.second.to].sort().at(-1) ?? null,
			citation: used.map((corpus) => corpus.citation).join('; '),
			href: '/method/'
		}
	};
}
