/**
 * In how many claims something stands between the speaker and the row. Nothing here judges a claim: a
 * caution says how it was found, not whether it holds.
 */
import type { IndexedDataset } from './indexed';
import type { ClaimRow } from './rows';
import type { Claim, Document } from './types';

interface Seen {
	readonly row: ClaimRow;
	readonly claim: Claim;
	readonly document: Document;
}

/** Ways in which a claim is weaker evidence of what was said; a claim can have several. */
const CAUTIONS = {
	no_day: ({ row }) => row.date === null || row.precision !== 'day',
	day_inferred: ({ row }) => row.flags.includes('date_inferred'),
	copied: ({ document }) => ['reprint', 'mirror', 'machine_translation'].includes(document.quality),
	data_file: ({ document }) => document.quality === 'data_file',
	opponent: ({ row }) => row.flags.includes('opponent_quoted'),
	dependent: ({ row }) => row.dependsOn.length > 0 || row.flags.includes('not_independent'),
	other_language: ({ document }) => document.language !== null && document.language !== 'en',
	verb_unseen: ({ claim }) => claim.stance === null,
	read_once: ({ claim }) => !claim.reviewed
} satisfies Record<string, (seen: Seen) => boolean>;

export type CautionId = keyof typeof CAUTIONS;

export interface Caution {
	readonly id: CautionId;
	/** Claims it holds for, by party id; parties without one have 0. */
	readonly byParty: Readonly<Record<string, number>>;
	readonly count: number;
}

function seenClaims(data: IndexedDataset): Seen[] {
	return data.claimRows.flatMap((row) => {
		const claim = data.claimById.get(row.id);
		const document = data.documentById.get(row.documentId);
		return claim && document ? [{ row, claim, document }] : [];
	});
}

/** Claims among `rows` by party id, zeros included. */
export const countsByParty = (
	data: IndexedDataset,
	rows: readonly ClaimRow[]
): Readonly<Record<string, number>> =>
	Object.fromEntries(
		data.orderedParties.map(({ party_id }) => [
			party_id,
			rows.filter((row) => row.partyId === party_id).length
		])
	);

/** How many claims each caution holds for, by party. */
export function cautions(data: IndexedDataset): Caution[] {
	const seen = seenClaims(data);
	return (Object.keys(CAUTIONS) as CautionId[]).map((id) => {
		const found = seen.filter(CAUTIONS[id]).map(({ row }) => row);
		return { id, byParty: countsByParty(data, found), count: found.length };
	});
}
