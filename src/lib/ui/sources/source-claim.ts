/** What the page on sources needs of a claim, and how it travels: column by column, each word once. */
import type { CarriedClaim } from '$lib/attribution/outlet-matrix';
import type { FlowClaim } from '$lib/attribution/flows';
import type { ClaimRow } from '$lib/dataset/rows';
import type { Stance } from '$lib/dataset/types';
import { STANCES } from '$lib/dataset/tables';

export interface SourceClaim
	extends FlowClaim, CarriedClaim, Pick<ClaimRow, 'eventId' | 'measureIds' | 'date'> {
	/** Cue of the lexicon, else as printed; null where none was recorded. */
	readonly cueId: string | null;
	/** As coded, else by the lexicon. */
	readonly stance: Stance | null;
	/** Known only through the opposing side. */
	readonly opponent: boolean;
}

/** A column: every different text once, and for each row its place. */
interface Column {
	readonly words: readonly string[];
	readonly at: readonly number[];
}

const COLUMNS = [
	'id',
	'documentId',
	'outletId',
	'actorId',
	'partyId',
	'relayIds',
	'dependsOn',
	'eventId',
	'measureIds',
	'date',
	'position',
	'cueId',
	'stance',
	'marks'
] as const;

export type PackedClaims = Readonly<Record<(typeof COLUMNS)[number], Column>>;

const column = (texts: readonly string[]): Column => {
	const words = [...new Set(texts)];
	const place = new Map(words.map((word, i) => [word, i]));
	return { words, at: texts.map((text) => place.get(text) ?? 0) };
};

const marksOf = ({ seen, hedged, opponent }: SourceClaim): string =>
	[seen && 's', hedged && 'h', opponent && 'o'].filter(Boolean).join('');

const textOf = (claim: SourceClaim, name: (typeof COLUMNS)[number]): string => {
	if (name === 'marks') return marksOf(claim);
	const value = claim[name];
	if (value === null) return '';
	return typeof value === 'object' ? value.join(';') : String(value);
};

/** Packs claims; `unpackClaims` gives them back. */
export const packClaims = (claims: readonly SourceClaim[]): PackedClaims =>
	Object.fromEntries(
		COLUMNS.map((name) => [name, column(claims.map((claim) => textOf(claim, name)))])
	) as PackedClaims;

export function unpackClaims(packed: PackedClaims): SourceClaim[] {
	return packed.id.at.map((_, row) => {
		const text = (name: (typeof COLUMNS)[number]): string =>
			packed[name].words[packed[name].at[row] ?? 0] ?? '';
		const list = (name: (typeof COLUMNS)[number]): string[] =>
			text(name).split(';').filter(Boolean);
		const marks = text('marks');
		return {
			id: text('id'),
			documentId: text('documentId'),
			outletId: text('outletId'),
			actorId: text('actorId'),
			partyId: text('partyId'),
			relayIds: list('relayIds'),
			dependsOn: list('dependsOn'),
			eventId: text('eventId') || null,
			measureIds: list('measureIds'),
			date: text('date') || null,
			position: Number(text('position')),
			cueId: text('cueId') || null,
			stance: STANCES.find((stance) => stance === text('stance')) ?? null,
			seen: marks.includes('s'),
			hedged: marks.includes('h'),
			opponent: marks.includes('o')
		};
	});
}
