/** The finding of an utterance in one line, from what its reports have and lack. */
import type { Change } from '$lib/attribution/utterances/changes';
import { leadFinding, type Lead } from '$lib/attribution/utterances/finding';
import { shared } from '$lib/attribution/utterances/ranking';
import { slotsOf } from '$lib/attribution/utterances/slots';
import {
	reportsOf,
	type Passage,
	type Report,
	type ReportFigure,
	type Utterance
} from '$lib/attribution/utterances/utterance';
import { countWords } from '$lib/dataset/rules';
import { showFigure } from '../words';
import {
	capital,
	inWords,
	languageName,
	listed,
	sayCount,
	sayValue,
	sideBySide,
	withArticle
} from './words';

/** A title holds this many quoted words and no more. */
const MOST_WORDS = 15;

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** What each report says, each once, in the order of publication. */
const said = ({ aspect, values }: Change): string[] =>
	distinct(values.filter((value) => value !== null).map((value) => sayValue(aspect, value)));

/** What must differ between two numbers for each aspect. */
const FIELD = { measure: 'counts', unit: 'unit', qualifier: 'qualifier' } as const;

/**
 * The numbers of the lead's two reports that stand for one another and differ in the aspect, and what
 * all reports make of that number.
 */
function pairedFigures({ passage, pair: [first, second] }: Lead, aspect: keyof typeof FIELD) {
	const [i, j] = [passage.reports.indexOf(first), passage.reports.indexOf(second)];
	return slotsOf(passage)
		.flatMap((slot) => {
			const [a, b] = [slot[i], slot[j]];
			const all = slot.filter((figure) => figure !== null);
			return a && b ? [{ pair: [a, b] as const, all }] : [];
		})
		.find(({ pair: [a, b] }) => a[FIELD[aspect]] !== b[FIELD[aspect]]);
}

/** "Two numbers": as many as the reports print, whatever they count with them. */
function numbersOf(figures: readonly ReportFigure[]): string {
	const values = distinct(
		figures.flatMap(({ value, valueHigh }) =>
			value === null ? [] : [`${value} ${valueHigh ?? ''}`]
		)
	);
	if (values.length === 0) return 'One statement';
	return values.length === 1 ? 'One number' : `${capital(inWords(values.length))} numbers`;
}

function measures(lead: Lead): string {
	const counts = said(lead.change);
	const figures = pairedFigures(lead, 'measure');
	const bothGiveNumbers = figures?.pair.every(({ value }) => value !== null) ?? false;
	const sides =
		counts.length === 2 && figures && bothGiveNumbers ? figures.pair.map(sayCount) : counts;
	return `${numbersOf(figures?.all ?? [])}, ${inWords(counts.length)} things counted: ${sideBySide(sides)}`;
}

function bounds(lead: Lead, who: string): string {
	const figures = pairedFigures(lead, 'qualifier');
	const sides = figures ? distinct(figures.all.map(showFigure)) : said(lead.change);
	return `One number of ${who}, told ${inWords(sides.length)} ways: ${listed(sides)}`;
}

function units(lead: Lead, who: string): string {
	const sides = pairedFigures(lead, 'unit')?.pair.map(
		(figure) => `${showFigure({ ...figure, qualifier: 'exact' })} ${figure.unit}`
	);
	return `One number of ${who}, two units: ${listed(sides ?? said(lead.change))}`;
}

/** Our own words for a passage, the shortest there are, cut to the length of a title. */
function inShort({ reports }: Passage): string {
	const [shortest = ''] = reports
		.map(({ summary }) => summary)
		.sort((a, b) => a.length - b.length || a.localeCompare(b, 'en'));
	const words = shortest.replace(/\.$/, '').split(' ');
	return words.length <= MOST_WORDS ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')} …`;
}

function doubts(lead: Lead): string {
	const { change, pair, passage } = lead;
	const [a, b] = pair.map((report) => change.values[passage.reports.indexOf(report)]);
	return a === '' || b === ''
		? `With “${String(a || b)}” and without: ${inShort(lead.passage)}`
		: `${capital(listed(said(change)))}: ${inShort(lead.passage)}`;
}

const isTranslated = (report: Report, spokenIn: string | null): boolean =>
	spokenIn !== null && spokenIn !== report.language;

function wordings(lead: Lead, { spokenIn }: Utterance, who: string): string {
	const { pair, phrases } = lead;
	const quoted = pair.every(({ quoted }) => quoted === 'direct' || quoted === 'mixed');
	const kind = pair.every((report) => isTranslated(report, spokenIn)) ? 'translations' : 'wordings';
	return phrases === null || countWords(phrases.join(' ')) > MOST_WORDS
		? `Two ${kind}: ${inShort(lead.passage)}`
		: `One ${quoted ? 'sentence' : 'statement'} of ${who}, two ${kind}: “${phrases[0]}”, “${phrases[1]}”`;
}

function nothingDiffers(utterance: Utterance, who: string): string {
	const documents = inWords(
		distinct(reportsOf(utterance).map(({ documentId }) => documentId)).length
	);
	const [passage] = shared(utterance);
	return passage
		? `The same in ${documents} documents: ${inShort(passage)}`
		: `${capital(who)} in ${documents} documents, each with other passages`;
}

/** The page's title. It states what the reports here show, and no more. */
export function utteranceTitle(utterance: Utterance): string {
	const who = withArticle(utterance.actors[0] ?? '');
	const lead = leadFinding(utterance);
	switch (lead?.aspect) {
		case 'measure':
			return measures(lead);
		case 'number':
			return `One statement of ${who}, ${inWords(said(lead.change).length)} numbers: ${listed(said(lead.change))}`;
		case 'unit':
			return units(lead, who);
		case 'qualifier':
			return bounds(lead, who);
		case 'hedge':
			return doubts(lead);
		case 'words':
			return wordings(lead, utterance, who);
		case 'language':
			return `One statement of ${who} in two languages: ${listed(
				distinct(lead.pair.map(({ language }) => languageName(language)))
			)}`;
		default:
			return nothingDiffers(utterance, who);
	}
}
