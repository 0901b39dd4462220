/** What the page of a claim says about other wordings of it: both wordings, both outlets, and where they are compared. */
import { utteranceOfClaim } from '$lib/attribution/utterances/build';
import { rewordingsOfClaim } from '$lib/attribution/utterances/guard';
import type { Report } from '$lib/attribution/utterances/utterance';
import type { IndexedDataset } from '$lib/dataset/indexed';
import { sayCount, sourceName } from '../utterances/words';

export interface WordingSide {
	readonly id: string;
	readonly claimId: string;
	/** The claim itself, other words of the same page, or another claim. */
	readonly whose: 'this' | 'page' | 'other';
	readonly source: string;
	readonly text: string | null;
	readonly language: string;
	readonly partyId: string;
	/** "about 61,680 lost"; null where words alone are compared. */
	readonly counts: string | null;
}

export interface ClaimWordings {
	/** The page that compares the reports; null when there is none. */
	readonly utteranceId: string | null;
	/** The claim is flagged, or its number counts something else in another report. */
	readonly flagged: boolean;
	/** True when it is the thing counted that changes. */
	readonly measureChanges: boolean;
	readonly sides: readonly WordingSide[];
}

const side = (report: Report, claimId: string, counts: string | null): WordingSide => ({
	id: report.id,
	claimId: report.claimId,
	whose: report.id === claimId ? 'this' : report.claimId === claimId ? 'page' : 'other',
	source: sourceName(report),
	text: report.text,
	language: report.language,
	partyId: report.partyId,
	counts
});

/** The wordings of a claim and of those that report the same passage. */
export function claimWordings(data: IndexedDataset, claimId: string): ClaimWordings {
	const claim = data.claimById.get(claimId);
	const utterance = claim ? utteranceOfClaim(data, claim) : null;
	const [rewording] = rewordingsOfClaim(data, claimId);
	const marked = claim?.flags.includes('wording_changed') ?? false;
	const passage = utterance?.passages.find(({ reports }) =>
		reports.some((report) => report.claimId === claimId)
	);
	const sides = rewording
		? rewording.sides.map(({ report, figure }) => side(report, claimId, sayCount(figure)))
		: marked && passage && passage.reports.length > 1
			? passage.reports.map((report) => side(report, claimId, null))
			: [];
	return {
		utteranceId: utterance?.id ?? null,
		flagged: marked || rewording !== undefined,
		measureChanges: rewording !== undefined,
		sides
	};
}
