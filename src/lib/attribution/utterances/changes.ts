/** What changed between the reports of a passage, field by field. */
import { slotsOf, type Slot } from './slots';
import { sameWords, wordDiff } from './word-diff';
import type { Passage, Report } from './utterance';

/** In the order of the table, and of what a title says first. */
export const ASPECTS = [
	'measure',
	'number',
	'unit',
	'qualifier',
	'hedge',
	'words',
	'language',
	'speaker',
	'verb',
	'stance',
	'quoted',
	'verification'
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What a report gives: text, a number, or null where nothing is known or given. */
export type Value = string | { readonly value: number; readonly high: number | null } | null;

export interface Change {
	readonly aspect: Aspect;
	/** Which of several numbers of the passage, named by its measure; null when there is only one. */
	readonly of: string | null;
	/** One a report, in the order of the passage. */
	readonly values: readonly Value[];
	readonly differs: boolean;
}

const known = (values: readonly Value[]): string[] =>
	values.filter((value) => value !== null).map((value) => JSON.stringify(value).toLowerCase());

const change = (aspect: Aspect, values: readonly Value[], of: string | null = null): Change => ({
	aspect,
	of,
	values,
	differs: new Set(known(values)).size > 1
});

/** Two reports that give a number, or words for it. */
const shared = (slot: Slot): boolean => slot.filter((figure) => figure !== null).length > 1;

function ofNumbers(passage: Passage): Change[] {
	const slots = slotsOf(passage).filter(shared);
	return slots.flatMap((slot) => {
		const name = slot.find((figure) => figure !== null)?.counts ?? null;
		const of = slots.length > 1 ? name : null;
		const each = (value: (figure: NonNullable<Slot[number]>) => Value): Value[] =>
			slot.map((figure) => (figure === null ? null : value(figure)));
		return [
			change(
				'measure',
				each(({ counts }) => counts),
				of
			),
			change(
				'number',
				each(({ value, valueHigh, measureId }) =>
					// Words that were not coded, and a speaker's bare word, say nothing about a number.
					value === null ? (measureId === null ? null : '') : { value, high: valueHigh }
				),
				of
			),
			change(
				'unit',
				each(({ unit }) => unit),
				of
			),
			change(
				'qualifier',
				each(({ value, qualifier }) => (value === null ? null : qualifier)),
				of
			)
		];
	});
}

const languagesOf = (reports: readonly Report[]): Set<string> =>
	new Set(reports.filter(({ text }) => text !== null).map(({ language }) => language));

/** Whether the words differ, where two reports in one language give words. */
function ofWords(reports: readonly Report[]): Change {
	const differs = reports.some((a, i) =>
		reports
			.slice(i + 1)
			.some(
				(b) =>
					a.text !== null &&
					b.text !== null &&
					a.language === b.language &&
					!sameWords(wordDiff(a.text, b.text))
			)
	);
	return { aspect: 'words', of: null, values: reports.map(({ text }) => text), differs };
}

/** Every field of the table, whether it differs or not. A passage with one report has nothing to compare. */
export function changesOf(passage: Passage): Change[] {
	const { reports } = passage;
	if (reports.length < 2) return [];
	const own = (value: (report: Report) => Value): Value[] => reports.map(value);
	const all = [
		...ofNumbers(passage),
		change(
			'hedge',
			own(({ hedges }) => (hedges === null ? null : [...hedges].sort().join(', ')))
		),
		ofWords(reports),
		...(languagesOf(reports).size > 1
			? [
					change(
						'language',
						own(({ text, language }) => (text === null ? null : language))
					)
				]
			: []),
		change(
			'speaker',
			own(({ actor }) => actor)
		),
		change(
			'verb',
			own(({ cue }) => cue)
		),
		change(
			'stance',
			own(({ stance }) => stance)
		),
		change(
			'quoted',
			own(({ quoted }) => quoted)
		),
		change(
			'verification',
			own(({ verification }) => verification)
		)
	];
	return all.filter(({ values }) => known(values).length > 1);
}

/** The kinds of thing that differ in a passage, each once, in the order of the table. */
export function differing(passage: Passage): Aspect[] {
	const found = new Set(
		changesOf(passage)
			.filter(({ differs }) => differs)
			.map(({ aspect }) => aspect)
	);
	return ASPECTS.filter((aspect) => found.has(aspect));
}
