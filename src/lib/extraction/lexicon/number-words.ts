/** Numbers in words, and words that stand for a number without giving one. */
export const SMALL: ReadonlyMap<string, number> = new Map(
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, value) => [word, value] as const)
);
export const TENS: ReadonlyMap<string, number> = new Map(
	'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, i) => [word, (i + 2) * 10] as const)
);
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
	['hundred', 100],
	['thousand', 1000],
	['k', 1000],
	['million', 1e6],
	['mln', 1e6],
	['m', 1e6],
	['billion', 1e9],
	['bn', 1e9],
	['trillion', 1e12],
	['dozen', 12]
]);
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
	['half', 50],
	['third', 33],
	['thirds', 66],
	['quarter', 25],
	['quarters', 75],
	['fifth', 20],
	['tenth', 10]
]);
/** No value may be read into these. */
export const VAGUE: ReadonlySet<string> = new Set(
	'dozens scores hundreds thousands tens millions billions many several countless numerous multiple few'.split(
		' '
	)
);
/** “a record number of”, “in large numbers” */
export const NUMBER_NOUNS: ReadonlySet<string> = new Set([
	'number',
	'numbers',
	'majority',
	'handful',
	'couple'
]);
