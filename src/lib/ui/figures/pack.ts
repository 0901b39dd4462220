/**
 * Figures and their claims, packed so that a page carries each claim once and each text once: names of
 * speakers and outlets come up again and again. What figures pages do not show is left behind.
 */
import type { ClaimRow, FigureRow } from '$lib/dataset/rows';
import { CLAIM_KINDS, PRECISIONS, QUALIFIERS, VERIFICATIONS } from '$lib/dataset/tables';
import {
	FIGURE_TEXTS,
	LISTS,
	TEXTS,
	type PackedClaim,
	type PackedFigure,
	type PackedRows
} from './unpack';

/** Left out where nobody opens a card. */
const CARD_ONLY: readonly string[] = ['summary', 'language', 'cue', 'hedge'];

/** Numbers texts in order of first appearance. */
class Texts {
	readonly list: string[] = [];
	readonly #places = new Map<string, number>();

	place(text: string | null): number {
		if (text === null) return -1;
		const found = this.#places.get(text) ?? this.list.push(text) - 1;
		this.#places.set(text, found);
		return found;
	}
}

const codeOf = (values: readonly string[], value: string | null): number =>
	value === null ? -1 : values.indexOf(value);

/**
 * @param claims claims to carry besides those of the figures
 * @param cards whether claim cards are shown, which need the words
 */
export function packRows(
	figures: readonly FigureRow[],
	{ claims: others = [], cards = true }: { claims?: readonly ClaimRow[]; cards?: boolean } = {}
): PackedRows {
	const texts = new Texts();
	const claims = [
		...new Map(
			[...others, ...figures.map((row) => row.claim)].map((claim) => [claim.id, claim])
		).values()
	];
	const place = new Map(claims.map((claim, i) => [claim.id, i]));
	// "Dozens" may stand in the words of the claim only.
	const spoken = new Set(figures.filter((row) => row.value === null).map((row) => row.claim.id));
	const isNeeded = (claim: ClaimRow, name: string): boolean =>
		cards || (name === 'wording' ? spoken.has(claim.id) : !CARD_ONLY.includes(name));
	const textOf = (claim: ClaimRow, name: (typeof TEXTS)[number]): number =>
		texts.place(isNeeded(claim, name) ? claim[name] : null);
	const packClaim = (claim: ClaimRow): PackedClaim => [
		codeOf(CLAIM_KINDS, claim.kind),
		codeOf(PRECISIONS, claim.precision),
		codeOf(VERIFICATIONS, claim.verification),
		Number(claim.unnamed),
		...TEXTS.map((name) => textOf(claim, name)),
		...LISTS.map((name) => claim[name].map((text) => texts.place(text)))
	];
	return {
		codes: {
			kinds: CLAIM_KINDS,
			precisions: PRECISIONS,
			verifications: VERIFICATIONS,
			qualifiers: QUALIFIERS
		},
		claims: claims.map(packClaim),
		figures: figures.map((row): PackedFigure => [
			place.get(row.claim.id) ?? -1,
			row.id.startsWith(row.claim.id) ? row.id.slice(row.claim.id.length) : `=${row.id}`,
			row.value,
			row.valueHigh,
			codeOf(QUALIFIERS, row.qualifier),
			...FIGURE_TEXTS.map((name) => texts.place(row[name]))
		]),
		texts: texts.list
	};
}
