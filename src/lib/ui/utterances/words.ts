/** How the comparison of reports is worded. */
import type { Aspect, Change, Value } from '$lib/attribution/utterances/changes';
import type { Place, Report, ReportFigure, Source } from '$lib/attribution/utterances/utterance';
import type { Claim, Qualifier, Stance } from '$lib/dataset/types';
import { showFigure, showNumber, VERIFICATION_NAMES } from '../words';

export const ASPECT_NAMES: Record<Aspect, string> = {
	measure: 'What is counted',
	number: 'Number',
	unit: 'Unit',
	qualifier: 'Word before the number',
	hedge: 'Words of doubt',
	words: 'Words',
	language: 'Language',
	speaker: 'Speaker',
	verb: 'Verb',
	stance: 'How the outlet puts it',
	quoted: 'Quotation marks',
	verification: 'Checking'
};

const QUALIFIER_NAMES: Record<Qualifier, string> = {
	exact: 'none',
	about: 'about',
	at_least: 'at least',
	more_than: 'more than',
	up_to: 'up to',
	nearly: 'nearly',
	between: 'a range',
	unspecified: 'no number'
};

const STANCES: Record<Stance, string> = {
	neutral: 'neutral',
	distancing: 'at a distance',
	endorsing: 'as a fact'
};

const QUOTED: Record<NonNullable<Claim['direct_quote']>, string> = {
	direct: 'quoted word for word',
	mixed: 'partly quoted',
	indirect: 'the outlet’s own words'
};

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** "Icelandic". */
export const languageName = (code: string): string => LANGUAGES.of(code) ?? code;

const named = (names: Readonly<Record<string, string>>, key: string): string => names[key] ?? key;

/** One cell of the table of changes. Null is not seen, and never "none". */
export function sayValue(aspect: Aspect, value: Value): string {
	if (value === null) return 'not seen';
	if (typeof value !== 'string')
		return `${showNumber(value.value)}${value.high === null ? '' : ` to ${showNumber(value.high)}`}`;
	if (value === '') return aspect === 'number' ? 'no number' : 'none';
	switch (aspect) {
		case 'qualifier':
			return named(QUALIFIER_NAMES, value);
		case 'stance':
			return named(STANCES, value);
		case 'quoted':
			return named(QUOTED, value);
		case 'verification':
			return named(VERIFICATION_NAMES, value);
		case 'language':
			return languageName(value);
		case 'verb':
		case 'hedge':
			return `“${value}”`;
		default:
			return value;
	}
}

/** "Number: killed", where a passage has several numbers. */
export const rowName = ({ aspect, of }: Pick<Change, 'aspect' | 'of'>): string =>
	of === null ? ASPECT_NAMES[aspect] : `${ASPECT_NAMES[aspect]} (${of})`;

const PLACE_NAMES: Record<Exclude<Place, 'body' | 'speaker'>, string> = {
	heading: 'heading',
	address: 'page address',
	other_report: 'another report'
};

/** "Geo News (heading)". An outlet alone stands for its text. */
export function sourceName({ outlet, place }: Pick<Source, 'outlet' | 'place'>): string {
	if (place === null || place === 'body') return outlet;
	return place === 'speaker' ? 'The speaker’s own word' : `${outlet} (${PLACE_NAMES[place]})`;
}

/** One entry a document: "Geo News, in its text and its heading". */
export function documentNames(sources: readonly Source[]): string[] {
	const documents = new Map<string, Source[]>();
	for (const source of sources)
		documents.set(source.documentId, [...(documents.get(source.documentId) ?? []), source]);
	return [...documents.values()].map((list) => {
		const heading = list.some(({ place }) => place === 'heading');
		const text = list.some(({ place }) => place === 'body' || place === null);
		const name = list[0]?.outlet ?? '';
		return heading && text ? `${name} (text and heading)` : name;
	});
}

/** "about 61,680 lost"; what is counted alone where the words give no number. */
export const sayCount = (figure: ReportFigure): string =>
	figure.value === null ? figure.counts : `${showFigure(figure)} ${figure.counts}`;

/** Two, three … up to nine in words. */
export const inWords = (count: number): string =>
	['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ??
	showNumber(count);

/** "a, b and c". */
export const listed = (items: readonly string[]): string =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** "lost; killed and wounded": things counted, each of which may have an "and" of its own. */
export const sideBySide = (sides: readonly string[]): string =>
	sides.join(sides.some((side) => /, | and /.test(side)) ? '; ' : ', ');

/** "words, verb and number", for a list. */
export const aspectList = (aspects: readonly Aspect[]): string =>
	listed(aspects.map((aspect) => ASPECT_NAMES[aspect].toLowerCase()));

/** The way a report came: "AFP → Geo News". */
export const chainOf = ({ relayedBy, outlet }: Pick<Report, 'relayedBy' | 'outlet'>): string =>
	[...relayedBy, outlet].join(' → ');

const BODIES =
	/\b(Ministry|Staff|Office|Department|Service|Agency|Institute|Cent(er|re)|Council|Command|Forces|Press)\b/;

/** "the General Staff", but "Volodymyr Zelensky": bodies whose names are common nouns take the article. */
export const withArticle = (name: string): string =>
	BODIES.test(name) && !/^the /i.test(name) ? `the ${name}` : name;

interface Swap {
	readonly base: string | null;
	readonly report: string | null;
}

/** Each difference from the base in a few words; words found in both, at another place, are one. */
export function sayDifferences(swaps: readonly Swap[], base: string): string[] {
	const left = new Set(swaps.flatMap((one) => (one.report === null && one.base ? [one.base] : [])));
	const added = swaps.flatMap((one) => (one.base === null && one.report ? [one.report] : []));
	const moved = new Set(added.filter((text) => left.has(text)));
	return swaps.flatMap(({ base: theirs, report: ours }) => {
		if (theirs !== null && ours !== null) return [`“${ours}” where ${base} has “${theirs}”`];
		if (ours !== null)
			return [moved.has(ours) ? `“${ours}” stands at another place` : `“${ours}” is only here`];
		return theirs === null || moved.has(theirs) ? [] : [`“${theirs}” is only in ${base}`];
	});
}

/** With a capital, for the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
