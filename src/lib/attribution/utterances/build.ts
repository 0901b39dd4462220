/** From claims to utterances: groups reports by passage and keeps what can be compared. */
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { Claim } from '$lib/dataset/types';
import { otherReport, reportOf } from './reports';
import { byPublication, reportsOf, type Passage, type Report, type Utterance } from './utterance';

/** The utterance a claim belongs to; a claim with other words for itself is one of its own. */
export const utteranceIdOf = (
	claim: Pick<Claim, 'utterance_id' | 'claim_id' | 'other_wording'>
): string | null => claim.utterance_id ?? (claim.other_wording === null ? null : claim.claim_id);

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
const firstOf = <T, V>(list: readonly T[], value: (one: T) => V | null): V | null => {
	for (const one of list) {
		const found = value(one);
		if (found !== null) return found;
	}
	return null;
};

function passagesOf(data: IndexedDataset, claims: readonly Claim[]): Passage[] {
	const passages = new Map<string, Report[]>();
	for (const claim of claims) {
		const row = data.claimRowById.get(claim.claim_id);
		if (!row) continue;
		const report = reportOf(data, claim, row);
		const id = claim.part ?? claim.claim_id;
		const list = passages.get(id) ?? [];
		list.push(report, ...otherReport(data, claim, report));
		passages.set(id, list);
	}
	return [...passages].map(([id, reports]) => ({ id, reports: reports.sort(byPublication) }));
}

function build(data: IndexedDataset, id: string, claims: readonly Claim[]): Utterance {
	const passages = passagesOf(data, claims);
	const reports = reportsOf({ passages }).sort(byPublication);
	const rows = claims.flatMap((claim) => data.claimRowById.get(claim.claim_id) ?? []);
	return {
		id,
		actorIds: distinct(reports.map(({ actorId }) => actorId)),
		actors: distinct(reports.map(({ actor }) => actor)),
		partyIds: distinct(reports.map(({ partyId }) => partyId)),
		date: reports[0]?.date ?? null,
		precision: reports[0]?.precision ?? null,
		setting: firstOf(claims, (claim) => claim.setting),
		spokenIn: firstOf(claims, (claim) => claim.spoken_in),
		eventId: firstOf(rows, (row) => row.eventId),
		event: firstOf(rows, (row) => row.event),
		passages
	};
}

const differentPlaces = ({ reports }: Passage): boolean =>
	new Set(reports.map(({ sourceId }) => sourceId)).size > 1;

/** True when there is something to compare: two documents, or two wordings of one passage. */
export const isComparable = (utterance: Pick<Utterance, 'passages'>): boolean =>
	new Set(reportsOf(utterance).map(({ documentId }) => documentId)).size > 1 ||
	utterance.passages.some(
		(passage) =>
			differentPlaces(passage) || new Set(passage.reports.map(({ text }) => text)).size > 1
	);

const made = new WeakMap<IndexedDataset, readonly Utterance[]>();

/** Every utterance with something to compare, made once for each dataset. */
export function utterancesOf(data: IndexedDataset): readonly Utterance[] {
	const known = made.get(data);
	if (known) return known;
	const groups = new Map<string, Claim[]>();
	for (const claim of data.claims) {
		const id = utteranceIdOf(claim);
		if (id !== null) groups.set(id, [...(groups.get(id) ?? []), claim]);
	}
	const utterances = [...groups]
		.map(([id, claims]) => build(data, id, claims))
		.filter(isComparable);
	made.set(data, utterances);
	return utterances;
}

/** The utterance a claim reports, when it has something to compare. */
export function utteranceOfClaim(data: IndexedDataset, claim: Claim): Utterance | null {
	const id = utteranceIdOf(claim);
	return utterancesOf(data).find((one) => one.id === id) ?? null;
}
