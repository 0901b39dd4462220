/** Words and signs by which people say how a number is meant: "at least", "~", "понад". */
import type { Qualifier } from '../types';

const WORDS: readonly (readonly [Qualifier, readonly string[]])[] = [
	['exact', ['exact', 'exactly', 'precisely', '=', 'рівно', 'ровно']],
	[
		'about',
		[
			'about',
			'around',
			'approximately',
			'approx',
			'approx.',
			'ca',
			'ca.',
			'circa',
			'roughly',
			'some',
			'estimated',
			'est.',
			'~',
			'≈',
			'∼',
			'±',
			'близько',
			'около',
			'примерно',
			'приблизно',
			'etwa',
			'rund'
		]
	],
	[
		'at_least',
		[
			'at least',
			'at_least',
			'no fewer than',
			'no less than',
			'not less than',
			'minimum',
			'min',
			'min.',
			'>=',
			'≥',
			'=>',
			'or more',
			'and more',
			'щонайменше',
			'не менше',
			'не менее',
			'как минимум',
			'mindestens'
		]
	],
	[
		'more_than',
		[
			'more than',
			'more_than',
			'over',
			'above',
			'more',
			'greater than',
			'upwards of',
			'>',
			'+',
			'понад',
			'більше',
			'более',
			'свыше',
			'больше',
			'über',
			'mehr als'
		]
	],
	[
		'up_to',
		[
			'up to',
			'up_to',
			'at most',
			'maximum',
			'max',
			'max.',
			'no more than',
			'not more than',
			'as many as',
			'<=',
			'≤',
			'до',
			'bis zu'
		]
	],
	[
		'nearly',
		['nearly', 'almost', 'close to', 'just under', 'just below', 'майже', 'почти', 'fast']
	],
	['between', ['between', 'range', 'від', 'от', 'между', 'між']],
	['unspecified', ['unspecified', 'unknown number', 'no number', 'none given']]
];

const QUALIFIER_OF = new Map(
	WORDS.flatMap(([qualifier, words]) => words.map((word) => [word, qualifier] as const))
);

/** The qualifier that a word or sign stands for; null when it stands for none. */
export const qualifierOf = (word: string): Qualifier | null =>
	QUALIFIER_OF.get(word.trim().toLowerCase().replace(/\s+/g, ' ').replaceAll('_', ' ')) ?? null;
