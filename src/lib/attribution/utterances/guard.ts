/**
 * The wording guard: a number that counts one thing in one report and another thing in the next. Lost
 * becomes killed, tanks and armour become tanks. The guard shows both wordings and says no more.
 */
import type { IndexedDataset } from '$lib/dataset/indexed';
import { utterancesOf } from './build';
import { slotsOf, type Slot } from './slots';
import type { Passage, Report, ReportFigure, Utterance } from './utterance';

export interface Side {
	readonly report: Report;
	readonly figure: ReportFigure;
}

export interface Rewording {
	readonly utteranceId: string;
	readonly passageId: string;
	/** The number in every report that gives it, first published first. */
	readonly sides: readonly Side[];
}

function sidesOf(reports: readonly Report[], slot: Slot): Side[] {
	return reports.flatMap((report, i) => {
		const figure = slot[i];
		return figure ? [{ report, figure }] : [];
	});
}

/** The numbers of a passage whose measure changes from report to report. */
export const rewordingsInPassage = (passage: Passage): (readonly Side[])[] =>
	slotsOf(passage)
		.map((slot) => sidesOf(passage.reports, slot))
		.filter((sides) => new Set(sides.map(({ figure }) => figure.counts)).size > 1);

/** The numbers of an utterance whose measure changes from report to report. */
export const rewordingsIn = (utterance: Utterance): Rewording[] =>
	utterance.passages.flatMap((passage) =>
		rewordingsInPassage(passage).map((sides) => ({
			utteranceId: utterance.id,
			passageId: passage.id,
			sides
		}))
	);

/** Every number of the dataset that changes its measure on the way. */
export const rewordingsOf = (data: IndexedDataset): Rewording[] =>
	utterancesOf(data).flatMap(rewordingsIn);

/** Those in which a claim takes part, as either side. */
export const rewordingsOfClaim = (data: IndexedDataset, claimId: string): Rewording[] =>
	rewordingsOf(data).filter(({ sides }) => sides.some(({ report }) => report.claimId === claimId));
