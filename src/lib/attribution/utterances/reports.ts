/** From a claim to the reports of it: its own words, and the other words that are known for the same thing. */
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { ClaimRow } from '$lib/dataset/rows';
import type { Claim, Figure } from '$lib/dataset/types';
import { areaUnitIn, hedgesIn, numbersIn } from './hedges';
import type { Report, ReportFigure } from './utterance';

const isEnglish = (language: string): boolean => language === 'en';

function codedFigure(data: IndexedDataset, claim: Claim, figure: Figure): ReportFigure {
	const measure = data.measureById.get(figure.measure_id);
	const words = figure.wording ?? claim.wording ?? '';
	const printed = isEnglish(claim.wording_language ?? 'en') ? areaUnitIn(words) : null;
	const unit = measure?.unit ?? '';
	return {
		coded: figure.measure_id,
		measureId: figure.measure_id,
		counts: measure?.wording ?? figure.measure_id,
		family: measure?.family ?? null,
		unit: unit === 'km²' && printed !== null ? printed : unit,
		value: figure.value,
		valueHigh: figure.value_high,
		qualifier: figure.qualifier,
		wording: figure.wording
	};
}

/** Of the numbers in some words, the one nearest to a figure; null when none is within a fifth of it. */
function nearestNumber(words: string, value: number | null) {
	if (value === null || value === 0) return null;
	const off = (one: number) => Math.abs(one - value) / value;
	const [best] = numbersIn(words).sort((a, b) => off(a.value) - off(b.value));
	return best && off(best.value) <= 0.2 ? best : null;
}

/** What a claim's number becomes in its other words. */
function otherFigure(figure: ReportFigure, words: string, counts: string | null): ReportFigure {
	const number = nearestNumber(words, figure.value ?? null);
	return {
		...figure,
		...(counts === null ? {} : { measureId: null, counts }),
		unit: number?.unit ?? figure.unit,
		value: number?.value ?? null,
		valueHigh: null,
		qualifier: number?.qualifier ?? 'unspecified',
		wording: null
	};
}

const allHedges = (claim: Claim, text: string | null, language: string): string[] => [
	...new Set([
		...(claim.hedge === null ? [] : [claim.hedge.toLowerCase()]),
		...(text !== null && isEnglish(language) ? hedgesIn(text) : [])
	])
];

/** The report a claim is: its words, its number, how the document holds it. */
export function reportOf(data: IndexedDataset, claim: Claim, row: ClaimRow): Report {
	const language = claim.wording_language ?? 'en';
	const document = data.documentById.get(claim.document_id);
	return {
		id: claim.claim_id,
		claimId: claim.claim_id,
		sourceId: claim.place === 'heading' ? `${claim.document_id}~heading` : claim.document_id,
		documentId: claim.document_id,
		outletId: row.outletId,
		outlet: row.outlet,
		place: claim.place,
		position: claim.position,
		summary: claim.summary,
		text: claim.wording,
		language,
		actorId: row.actorId,
		actor: row.actor,
		partyId: row.partyId,
		relayedBy: row.relayedBy,
		published: document?.published_on ?? null,
		publishedPrecision: document?.published_on_precision ?? null,
		date: row.date,
		precision: row.precision,
		cue: claim.cue ?? (claim.reviewed ? '' : null),
		stance: claim.stance,
		quoted: claim.direct_quote,
		verification: claim.verification ?? (claim.reviewed ? '' : null),
		hedges: claim.wording === null ? null : allHedges(claim, claim.wording, language),
		figures: (data.figuresByClaim.get(claim.claim_id) ?? []).map((figure) =>
			codedFigure(data, claim, figure)
		)
	};
}

/** The other words of a claim (heading, address, speaker), as a report of their own. */
export function otherReport(data: IndexedDataset, claim: Claim, report: Report): Report[] {
	const { other_wording: text, other_wording_in: place } = claim;
	if (text === null || place === null) return [];
	const english = isEnglish(report.language) && place !== 'address';
	const figures = (data.figuresByClaim.get(claim.claim_id) ?? []).flatMap((figure, i) => {
		const own = report.figures[i];
		if (!own || (figure.other_measure === null && nearestNumber(text, own.value) === null))
			return [];
		return [otherFigure(own, text, figure.other_measure)];
	});
	return [
		{
			...report,
			id: `${report.id}~${place}`,
			sourceId: `${report.documentId}~${place}`,
			place,
			text,
			cue: null,
			stance: null,
			quoted: null,
			verification: null,
			hedges: english ? hedgesIn(text) : null,
			figures
		}
	];
}
