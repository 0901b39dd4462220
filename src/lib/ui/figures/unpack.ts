/** Packed figures → rows. Apart from the packing, so that the browser does not load what it never does. */
import type { ClaimRow, FigureRow } from '$lib/dataset/rows';
import type { ClaimKind, Qualifier } from '$lib/dataset/types';

export const TEXTS = [
	'id',
	'documentId',
	'outletId',
	'outlet',
	'actorId',
	'actor',
	'partyId',
	'date',
	'publishedBy',
	'aboutParty',
	'eventId',
	'event',
	'summary',
	'wording',
	'language',
	'cue',
	'hedge'
] as const;
export const LISTS = ['relayedBy', 'measureIds', 'dependsOn', 'restsOn', 'flags'] as const;
export const FIGURE_TEXTS = ['measureId', 'date', 'periodStart', 'periodEnd', 'wording'] as const;

/** Places in `texts` and in the lists of codes; −1 is nothing. */
export type PackedClaim = readonly (number | readonly number[])[];

/** Claim, what follows its id, value, upper value, qualifier, then texts. */
export type PackedFigure = readonly [number, string, number | null, number | null, ...number[]];

export interface PackedRows {
	readonly codes: {
		readonly kinds: readonly ClaimKind[];
		readonly precisions: readonly NonNullable<ClaimRow['precision']>[];
		readonly verifications: readonly NonNullable<ClaimRow['verification']>[];
		readonly qualifiers: readonly Qualifier[];
	};
	readonly texts: readonly string[];
	readonly claims: readonly PackedClaim[];
	readonly figures: readonly PackedFigure[];
}

export interface Rows {
	readonly claims: readonly ClaimRow[];
	readonly figures: readonly FigureRow[];
}

/** The rows again; what was left behind is empty. */
export function unpackRows({ codes, texts, claims: packedClaims, figures }: PackedRows): Rows {
	const text = (place: unknown): string | null =>
		typeof place === 'number' && place >= 0 ? (texts[place] ?? null) : null;
	const need = (place: unknown): string => text(place) ?? '';
	const claims = packedClaims.map((packed): ClaimRow => {
		const [kind, precision, verification, unnamed] = packed;
		const at = (name: (typeof TEXTS)[number]) => packed[4 + TEXTS.indexOf(name)];
		const list = (name: (typeof LISTS)[number]): string[] => {
			const places = packed[4 + TEXTS.length + LISTS.indexOf(name)];
			return Array.isArray(places) ? places.map(need) : [];
		};
		return {
			id: need(at('id')),
			documentId: need(at('documentId')),
			documentTitle: null,
			outletId: need(at('outletId')),
			outlet: need(at('outlet')),
			actorId: need(at('actorId')),
			actor: need(at('actor')),
			unnamed: unnamed === 1,
			partyId: need(at('partyId')),
			relayedBy: list('relayedBy'),
			relayIds: [],
			carrierIds: [],
			date: text(at('date')),
			precision: codes.precisions[Number(precision)] ?? null,
			publishedBy: text(at('publishedBy')),
			aboutParty: text(at('aboutParty')),
			eventId: text(at('eventId')),
			event: text(at('event')),
			utteranceId: null,
			kind: codes.kinds[Number(kind)] ?? 'figure',
			summary: need(at('summary')),
			wording: text(at('wording')),
			language: text(at('language')),
			cue: text(at('cue')),
			stance: null,
			hedge: text(at('hedge')),
			verification: codes.verifications[Number(verification)] ?? null,
			measureIds: list('measureIds'),
			dependsOn: list('dependsOn'),
			restsOn: list('restsOn'),
			flags: list('flags')
		};
	});
	return {
		claims,
		figures: figures.map(([place, end, value, valueHigh, qualifier, ...rest]): FigureRow => {
			const claim = claims[place];
			if (claim === undefined) throw new Error(`A packed figure has no claim ${place}.`);
			const [measureId, date, periodStart, periodEnd, wording] = rest;
			return {
				id: end.startsWith('=') ? end.slice(1) : claim.id + end,
				measureId: need(measureId),
				value,
				valueHigh,
				qualifier: codes.qualifiers[Number(qualifier)] ?? 'unspecified',
				date: text(date),
				periodStart: text(periodStart),
				periodEnd: text(periodEnd),
				wording: text(wording),
				claim
			};
		})
	};
}

/** A page as it came, with its rows. */
export const unpackPage = <Page extends { readonly packed: PackedRows }>({
	packed,
	...rest
}: Page): Omit<Page, 'packed'> & { readonly rows: readonly FigureRow[] } => ({
	...rest,
	rows: unpackRows(packed).figures
});
