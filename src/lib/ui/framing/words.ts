/** Words of the framing pages: shares, terms and sides as they are written. */
import type { FramingConcept, FramingTerm } from '$lib/dataset/types';
import { formatNumber } from '$lib/charts/format';
import type { ShareOf, SideShares } from '$lib/framing/shares';
import type { Basis } from '$lib/framing/sides';
import type { Step } from '$lib/framing/steps';
import { namingTexts } from './thing';

export const BASES = ['publisher', 'speaker'] as const satisfies readonly Basis[];
export const MEASURES = ['concept', 'texts', 'mentions'] as const satisfies readonly ShareOf[];

export const BASIS_NAMES: Readonly<Record<Basis, string>> = {
	publisher: 'News outlets of each side',
	speaker: 'Press releases of each side'
};

/** What a side's texts are called in a sentence. */
export const TEXTS: Readonly<Record<Basis, string>> = {
	publisher: 'outlets',
	speaker: 'press releases'
};

/** The same at the start of a caption. */
export const TEXT_KINDS: Readonly<Record<Basis, string>> = {
	publisher: 'News texts',
	speaker: 'Press releases'
};

export const MEASURE_NAMES: Readonly<Record<ShareOf, string>> = {
	concept: 'Share of texts that name the thing',
	texts: 'Share of all texts',
	mentions: 'Mentions per 1,000 words'
};

/** The same for one concept: "Share of texts that name the war". */
export const measureName = (of: ShareOf, concept: Pick<FramingConcept, 'name'>): string =>
	of === 'concept' ? `Share of ${namingTexts(concept)}` : MEASURE_NAMES[of];

export const STEP_NAMES: Readonly<Record<Step, string>> = { month: 'Months', quarter: 'Quarters' };
export const STEP_NAME: Readonly<Record<Step, string>> = { month: 'Month', quarter: 'Quarter' };

/** "61%", "under 1%", "over 99%": a share from 0 to 1 that is never rounded to none or all. */
export function percent(share: number): string {
	if (share > 0 && share < 0.01) return 'under 1%';
	if (share < 1 && share > 0.99) return 'over 99%';
	return `${Math.round(share * 100)}%`;
}

/** "0.42": mentions per 1,000 words; three decimals where there are few. */
export const rate = (value: number): string => formatNumber(value, value < 0.1 ? 3 : 2);

/** “full-scale invasion” or “full-scale war”: every name of a term in its own quotation marks. */
export function quoted({ term }: Pick<FramingTerm, 'term'>): string {
	const names = term.split(', ').map((name) => `“${name}”`);
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** "Russia’s", "Wire services’". */
export const possessive = (name: string): string => `${name}’${name.endsWith('s') ? '' : 's'}`;

/** Who speaks in a sentence: a side's texts, or the one outlet they all come from. */
export interface Voice {
	readonly name: string;
	/** True for one outlet, which "uses" a word where outlets "use" it. */
	readonly one: boolean;
}

/**
 * "Russia’s outlets", "Ukraine’s press releases"; "Reuters" where a side has one outlet.
 *
 * @param party name of the side
 * @param outlets names of its outlets
 */
export function voiceOf(party: string, outlets: readonly string[], basis: Basis): Voice {
	const [only, ...others] = outlets;
	return basis === 'publisher' && only !== undefined && others.length === 0
		? { name: only, one: true }
		: { name: `${possessive(party)} ${TEXTS[basis]}`, one: false };
}

/** The voice of a side with its shares. */
export const sideVoice = ({ party, outlets }: SideShares, basis: Basis): Voice =>
	voiceOf(
		party.name,
		outlets.map((outlet) => outlet.name),
		basis
	);

/** "a, b and c". */
export const listed = (items: readonly string[]): string =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
