/** The grammar of figures: a case for every rule. */
import { describe, expect, it } from 'vitest';
import { figuresIn } from '$lib/extraction/figures/figures';
import { indexMeasures } from '$lib/extraction/figures/measure';
import { read } from '$lib/extraction/reading/read';
import { CONTEXT, tagger } from './context';

const measures = indexMeasures(CONTEXT.measures);

function figures(text: string) {
	const r = read(text, tagger);
	return figuresIn(r, [0, r.words.length], measures, '2022-10-08').map((figure) => ({
		...figure,
		words: text.slice(figure.start, figure.end)
	}));
}

/** words, value, upper value, qualifier, unit */
type Row = readonly [
	text: string,
	...found: (readonly [string, number | null, number | null, string, string])[]
];

const NUMBERS: readonly Row[] = [
	['They lost 12 soldiers.', ['12 soldiers', 12, null, 'exact', 'people']],
	['They lost 12,000 soldiers.', ['12,000 soldiers', 12000, null, 'exact', 'people']],
	['They lost 1 240 soldiers.', ['1 240 soldiers', 1240, null, 'exact', 'people']],
	['They lost 5.4 million people.', ['5.4 million people', 5400000, null, 'exact', 'people']],
	['They lost seven soldiers.', ['seven soldiers', 7, null, 'exact', 'people']],
	['They lost twenty-one soldiers.', ['twenty-one soldiers', 21, null, 'exact', 'people']],
	['They lost three hundred soldiers.', ['three hundred soldiers', 300, null, 'exact', 'people']],
	['They lost a hundred soldiers.', ['a hundred soldiers', 100, null, 'exact', 'people']],
	['They lost two dozen soldiers.', ['two dozen soldiers', 24, null, 'exact', 'people']],
	[
		'They lost 12,000–15,000 soldiers.',
		['12,000–15,000 soldiers', 12000, 15000, 'between', 'people']
	],
	['They lost 10 to 20 soldiers.', ['10 to 20 soldiers', 10, 20, 'between', 'people']],
	['They lost between 10 and 20 soldiers.', ['10 and 20 soldiers', 10, 20, 'between', 'people']],
	['Half of the houses were damaged.', ['Half', 50, null, 'exact', 'percent']],
	['They took two thirds of the region.', ['two thirds', 66, null, 'exact', 'percent']]
];

const VAGUE: readonly Row[] = [
	['They lost dozens of soldiers.', ['dozens of soldiers', null, null, 'unspecified', 'people']],
	[
		'They lost tens of thousands of soldiers.',
		['tens of thousands of soldiers', null, null, 'unspecified', 'people']
	],
	['They lost many soldiers.', ['many soldiers', null, null, 'unspecified', 'people']],
	[
		'They lost a record number of soldiers.',
		['a record number of soldiers', null, null, 'unspecified', 'people']
	],
	[
		'There were so many prisoners that they had no room.',
		['so many prisoners', null, null, 'unspecified', 'people']
	],
	[
		'The soldiers gave up in large numbers.',
		['in large numbers', null, null, 'unspecified', 'people']
	],
	[
		'They were hit, some seriously injured.',
		['some seriously injured', null, null, 'unspecified', 'people']
	]
];

const QUALIFIERS: readonly Row[] = (
	[
		['at least', 'at_least'],
		['no fewer than', 'at_least'],
		['more than', 'more_than'],
		['over', 'more_than'],
		['up to', 'up_to'],
		['as many as', 'up_to'],
		['fewer than', 'up_to'],
		['barely', 'up_to'],
		['about', 'about'],
		['some', 'about'],
		['an estimated', 'about'],
		['nearly', 'nearly'],
		['almost', 'nearly'],
		['close to', 'nearly']
	] as const
).map(([words, qualifier]) => [
	`They lost ${words} 40 soldiers.`,
	[`${words} 40 soldiers`, 40, null, qualifier, 'people']
]);

const UNITS: readonly Row[] = [
	[
		'The army lost four main battle tanks.',
		['four main battle tanks', 4, null, 'exact', 'vehicles']
	],
	['They shot down 61 drones.', ['61 drones', 61, null, 'exact', 'drones']],
	['They shot down four HIMARS.', ['four HIMARS', 4, null, 'exact', 'HIMARS']],
	['They took three villages.', ['three villages', 3, null, 'exact', 'settlements']],
	['They took one of the villages.', ['one of the villages', 1, null, 'exact', 'settlements']],
	['About 5% of the land was taken.', ['About 5%', 5, null, 'about', 'percent']],
	['About 5 per cent of the land was taken.', ['About 5 per cent', 5, null, 'about', 'percent']],
	['They took 500 square kilometres.', ['500 square kilometres', 500, null, 'exact', 'km²']],
	['They took 500 km² of land.', ['500 km²', 500, null, 'exact', 'km²']],
	['They took 500 sq mi of land.', ['500 sq mi', 500, null, 'exact', 'sq mi']],
	['The aid was worth $3 million.', ['3 million', 3000000, null, 'exact', 'USD']],
	['Five were injured.', ['Five were injured', 5, null, 'exact', 'people']],
	[
		'It put 12 million people to flight, of which more than 5 million were abroad.',
		['12 million people', 12000000, null, 'exact', 'people'],
		['more than 5 million', 5000000, null, 'more_than', 'people']
	],
	[
		'They took 500 square kilometres (190 sq mi).',
		['500 square kilometres', 500, null, 'exact', 'km²']
	]
];

const NONE = [
	'It began on 24 February.',
	'It began in 2014.',
	'It began on October 7, 2022.',
	'The man, 40, left.',
	'A 40-year-old man left.',
	'They used S-300 and Su-25.',
	'They used 155mm guns.',
	'It took three days.',
	'It is 30 km away.',
	'One must leave.',
	'It began at 10:30.'
];

const check = ([text, ...found]: Row): void =>
	expect(
		figures(text).map((one) => [one.words, one.value, one.value_high, one.qualifier, one.unit])
	).toEqual(found);

/** Rows for `it.each`, each with its text as the name. */
const named = (rows: readonly Row[]): [string, Row][] => rows.map((row) => [row[0], row]);

describe('figures', () => {
	it.each(named(NUMBERS))('reads the number: %s', (_, row) => check(row));
	it.each(named(VAGUE))('gives no value where the words give none: %s', (_, row) => check(row));
	it.each(named(QUALIFIERS))('keeps the qualifier: %s', (_, row) => check(row));
	it.each(named(UNITS))('names what is counted: %s', (_, row) => check(row));
	it.each(NONE)('counts no day, age, calibre, name or duration: %s', (text) => check([text]));
});

describe('periods and measures', () => {
	it.each([
		['12 Russian soldiers were killed in the past day.', 'day', 'russian_soldiers_killed_per_day'],
		[
			'12 Russian soldiers were killed in the past 24 hours.',
			'day',
			'russian_soldiers_killed_per_day'
		],
		['12 Russian soldiers a day were killed.', 'day', 'russian_soldiers_killed_per_day'],
		['12 Russian soldiers per month were killed.', 'month', null],
		['12 Russian soldiers were killed.', null, 'russian_soldiers_killed'],
		['12 Ukrainian soldiers were killed.', null, 'ukrainian_soldiers_killed'],
		['12 soldiers left.', null, null]
	])('%s', (text, per, measure) => {
		const [figure] = figures(text);
		expect([figure?.per, figure?.measure]).toEqual([per, measure]);
	});

	it.each([
		['As of 7 October, 12 soldiers were killed.', '2022-10-07'],
		['As of October 7, 2021, 12 soldiers were killed.', '2021-10-07'],
		['12 soldiers were killed.', null]
	])('says as of when: %s', (text, day) => {
		expect(figures(text).at(-1)?.as_of).toBe(day);
	});
});
