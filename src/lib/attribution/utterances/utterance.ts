/**
 * One act of speaking and all its reports. A **report** is the passage as one document prints it, in its
 * text or in its heading; a **passage** gathers the reports of the same words (claims.csv, `part`).
 */
import { lastDay } from '$lib/dataset/as-of';
import type { Claim, Precision, Qualifier, Stance } from '$lib/dataset/types';

export type Place = NonNullable<Claim['place'] | Claim['other_wording_in']>;

export interface ReportFigure {
	/** The measure it is coded under, also where the words of this report count something else. */
	readonly coded: string;
	/** Null where the words name another measure that has no page. */
	readonly measureId: string | null;
	/** What is counted, in a word or two: killed, lost, tanks. */
	readonly counts: string;
	readonly family: string | null;
	readonly unit: string;
	/** Null when the words give no number. */
	readonly value: number | null;
	readonly valueHigh: number | null;
	readonly qualifier: Qualifier;
	readonly wording: string | null;
}

export interface Report {
	/** The claim's id; other words of the same claim have `~` and their place behind it. */
	readonly id: string;
	readonly claimId: string;
	/** The document and the place in it: what a reader chooses as base. */
	readonly sourceId: string;
	readonly documentId: string;
	readonly outletId: string;
	readonly outlet: string;
	/** Null when only an excerpt was read: then it is taken as the text. */
	readonly place: Place | null;
	readonly position: number;
	readonly summary: string;
	/** Null when the document gives no words, only a number. */
	readonly text: string | null;
	readonly language: string;
	readonly actorId: string;
	readonly actor: string;
	readonly partyId: string;
	readonly relayedBy: readonly string[];
	/** Day of publication (of a month or year: its first day); null when the page has none. */
	readonly published: string | null;
	readonly publishedPrecision: Precision | null;
	/** Day it was said. */
	readonly date: string | null;
	readonly precision: Precision | null;
	/** Empty: the words stand without one. Null: not seen. The same holds for the four below. */
	readonly cue: string | null;
	readonly stance: Stance | null;
	readonly quoted: Claim['direct_quote'];
	readonly verification: NonNullable<Claim['verification']> | '' | null;
	/** Words of doubt: the outlet's and those inside the quotation. */
	readonly hedges: readonly string[] | null;
	readonly figures: readonly ReportFigure[];
}

export interface Passage {
	readonly id: string;
	/** First published first; the text before the heading. */
	readonly reports: readonly Report[];
}

export interface Utterance {
	readonly id: string;
	readonly actorIds: readonly string[];
	readonly actors: readonly string[];
	readonly partyIds: readonly string[];
	readonly date: string | null;
	readonly precision: Precision | null;
	readonly setting: string | null;
	readonly spokenIn: string | null;
	readonly eventId: string | null;
	readonly event: string | null;
	readonly passages: readonly Passage[];
}

/** Every report, passage by passage. */
export const reportsOf = (utterance: Pick<Utterance, 'passages'>): Report[] =>
	utterance.passages.flatMap(({ reports }) => reports);

export interface Source {
	readonly id: string;
	readonly documentId: string;
	readonly outlet: string;
	readonly place: Place | null;
}

const ORDER: Record<Place, number> = {
	speaker: 0,
	other_report: 1,
	body: 2,
	heading: 3,
	address: 4
};

const day = ({ published, publishedPrecision }: Report): string =>
	published === null ? '9999' : lastDay(published, publishedPrecision);

/** First published first, the unknown day last; in one document the text before the heading. */
export const byPublication = (a: Report, b: Report): number =>
	day(a).localeCompare(day(b)) ||
	a.documentId.localeCompare(b.documentId) ||
	ORDER[a.place ?? 'body'] - ORDER[b.place ?? 'body'] ||
	a.position - b.position;

/** The documents, and headings in them, that report the utterance: first published first. */
export function sourcesOf(utterance: Pick<Utterance, 'passages'>): Source[] {
	const seen = new Map<string, Source>();
	for (const report of reportsOf(utterance).sort(byPublication)) {
		const { sourceId, documentId, outlet, place } = report;
		if (!seen.has(sourceId)) seen.set(sourceId, { id: sourceId, documentId, outlet, place });
	}
	return [...seen.values()];
}
