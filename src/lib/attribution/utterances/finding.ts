/** The one difference a page leads with: measure before number, number before words. */
import { ASPECTS, changesOf, type Aspect, type Change } from './changes';
import { shared } from './ranking';
import type { Passage, Report, Utterance } from './utterance';
import { changedWords, keyPhrases, wordDiff } from './word-diff';

export interface Lead {
	readonly aspect: Aspect;
	readonly passage: Passage;
	readonly change: Change;
	/** Two reports that differ in it: the first, and the first that differs from it. */
	readonly pair: readonly [Report, Report];
	/** For words: the stretch that differs in each. */
	readonly phrases: readonly [string, string] | null;
}

/** A function: at the top of a module it could run before the list is there. */
const canLead = (aspect: Aspect): boolean => ASPECTS.indexOf(aspect) <= ASPECTS.indexOf('language');

/** Pairs of reports, those from different places first. */
function pairsOf({ reports }: Passage): [number, number][] {
	const pairs = reports.flatMap((_, i) =>
		reports.slice(i + 1).map((__, j): [number, number] => [i, i + 1 + j])
	);
	const near = ([i, j]: [number, number]): number =>
		Number(reports[i]?.sourceId === reports[j]?.sourceId);
	return pairs.sort((a, b) => near(a) - near(b));
}

const inOneLanguage = (a: Report, b: Report): boolean =>
	a.text !== null && b.text !== null && a.language === b.language;

/** The first two reports that differ in it. */
function pairOf(passage: Passage, { aspect, values }: Change): [Report, Report] | null {
	const value = (i: number): string => JSON.stringify(values[i] ?? null).toLowerCase();
	for (const [i, j] of pairsOf(passage)) {
		const [a, b] = [passage.reports[i], passage.reports[j]];
		if (!a || !b || value(i) === 'null' || value(j) === 'null') continue;
		if (aspect === 'words' && !inOneLanguage(a, b)) continue;
		if (value(i) !== value(j)) return [a, b];
	}
	return null;
}

function leadOf(passage: Passage, change: Change): Lead[] {
	const pair = change.differs ? pairOf(passage, change) : null;
	if (pair === null) return [];
	const [{ text: base }, { text: other }] = pair;
	const phrases =
		change.aspect === 'words' && base !== null && other !== null ? keyPhrases(base, other) : null;
	return [{ aspect: change.aspect, passage, change, pair, phrases }];
}

/** Fewer changed words say more; of two with as many, the shorter. */
function weight({ pair: [a, b], aspect }: Lead): number {
	if (aspect !== 'words' || a.text === null || b.text === null) return 0;
	return changedWords(wordDiff(a.text, b.text)) * 1000 + a.text.length + b.text.length;
}

/** Words in quotation marks on both sides say more than an outlet's own. */
const quotedFirst = ({ pair }: Lead): number =>
	pair.filter(({ quoted }) => quoted === 'indirect' || quoted === null).length;

/** What the page of an utterance leads with; null when its reports agree in all that is coded. */
export function leadFinding(utterance: Pick<Utterance, 'passages'>): Lead | null {
	const leads = shared(utterance).flatMap((passage) =>
		changesOf(passage)
			.filter(({ aspect }) => canLead(aspect))
			.flatMap((change) => leadOf(passage, change))
	);
	const [best] = leads.sort(
		(a, b) =>
			ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect) ||
			quotedFirst(a) - quotedFirst(b) ||
			weight(a) - weight(b)
	);
	return best ?? null;
}

/** Passages that one document has and another, among the claims coded, has not. */
export interface Omission {
	readonly passage: Passage;
	readonly report: Report;
}

/** Passages that a single document reports, where the utterance has several documents. */
export function onlyOnce({ passages }: Pick<Utterance, 'passages'>): Omission[] {
	const all = new Set(passages.flatMap(({ reports }) => reports.map((one) => one.documentId)));
	if (all.size < 2) return [];
	return passages.flatMap((passage) => {
		const [report] = passage.reports;
		const documents = new Set(passage.reports.map(({ documentId }) => documentId));
		return report && documents.size === 1 ? [{ passage, report }] : [];
	});
}
