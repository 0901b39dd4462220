/**
 * The whole dataset as it could be known on a day: only claims published by then, with their figures,
 * events and documents; word counts of months that had ended. Speakers, outlets and measures stay.
 */
import { lastDay, publishedBy } from './as-of';
import { indexDataset, type IndexedDataset } from './indexed';
import type { Claim, TermCount } from './types';

/** A caution that only a later look can give. */
export const LATER_FLAG = 'corrected_later';

/** True when the whole month had passed by the day: counts know months only. */
export const monthEnded = ({ month }: Pick<TermCount, 'month'>, day: string): boolean =>
	lastDay(`${month}-01`, 'month') <= day;

/**
 * The claim without what was learnt later: "corrected later", and the note that says how, stand once a
 * revising claim is out.
 */
function asThen(claim: Claim, revised: ReadonlySet<string>): Claim {
	if (!claim.flags.includes(LATER_FLAG) || revised.has(claim.claim_id)) return claim;
	return { ...claim, note: null, flags: claim.flags.filter((flag) => flag !== LATER_FLAG) };
}

/** Documents with a visible claim, and those without claims that were published by then. */
function documentsAsOf(data: IndexedDataset, shown: ReadonlySet<string>, day: string) {
	const claimed = new Set(data.claims.map((claim) => claim.document_id));
	return data.documents.filter(({ document_id, published_on, published_on_precision }) =>
		claimed.has(document_id)
			? shown.has(document_id)
			: published_on !== null && lastDay(published_on, published_on_precision) <= day
	);
}

/**
 * @param data the dataset as it is now
 * @param day ISO day; null is today, and gives the dataset itself
 */
export function datasetAsOf(data: IndexedDataset, day: string | null): IndexedDataset {
	if (day === null) return data;
	const visible = new Set(
		data.claimRows.filter((row) => publishedBy(row, day)).map((row) => row.id)
	);
	const claims = data.claims.filter((claim) => visible.has(claim.claim_id));
	const revised = new Set(claims.flatMap((claim) => claim.revises));
	const told = new Set(claims.map((claim) => claim.event_id));
	return indexDataset({
		...data,
		claims: claims.map((claim) => asThen(claim, revised)),
		figures: data.figures.filter((figure) => visible.has(figure.claim_id)),
		events: data.events.filter((event) => told.has(event.event_id)),
		documents: documentsAsOf(data, new Set(claims.map((claim) => claim.document_id)), day),
		term_counts: data.term_counts.filter((row) => monthEnded(row, day))
	});
}

/** First and last day on which a claim of the dataset was published; null when none has a date. */
export function publishedSpan(
	data: IndexedDataset
): { readonly first: string; readonly last: string } | null {
	const days = data.claimRows.flatMap((row) => row.publishedBy ?? []).sort();
	const [first, last] = [days[0], days.at(-1)];
	return first === undefined || last === undefined ? null : { first, last };
}
