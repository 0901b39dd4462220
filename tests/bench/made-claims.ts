/** Claims and figures made by a seeded generator, in the shape of the real ones. */
import type { ClaimRow, FigureRow } from '$lib/dataset/rows';
import { CLAIM_KINDS, QUALIFIERS, VERIFICATIONS } from '$lib/dataset/tables';
import { mulberry32, pick, type Random } from './random';

export const SEED = 20_221_007;
export const PARTIES = ['ukraine', 'russia', 'uk-mod', 'other', 'wire'] as const;
const MEASURES = Array.from({ length: 180 }, (_, i) => `measure_${i}`);
const OUTLETS = Array.from({ length: 300 }, (_, i) => `Outlet ${i}`);
const WORDS =
	'tanks lost near the river town claimed troops drones killed captured said bridge day'.split(' ');
const FIRST_DAY = Date.UTC(2022, 1, 24);
const DAYS = 1400;
const DAY = 86_400_000;

const sentence = (random: Random, length: number): string =>
	Array.from({ length }, () => pick(random, WORDS)).join(' ');

function claim(random: Random, i: number): ClaimRow {
	const party = pick(random, PARTIES);
	const outlet = pick(random, OUTLETS);
	const speaker = Math.floor(random() * 40);
	const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10);
	return {
		id: `claim-${i}`,
		documentId: `document-${i >> 1}`,
		documentTitle: sentence(random, 8),
		outletId: outlet.toLowerCase().replace(' ', '-'),
		outlet,
		actorId: `${party}-${speaker}`,
		actor: `Speaker ${speaker} of ${party}`,
		unnamed: false,
		partyId: party,
		relayedBy: random() < 0.3 ? ['An agency'] : [],
		carrierIds: [],
		relayIds: random() < 0.3 ? ['an-agency'] : [],
		date: random() < 0.02 ? null : day,
		precision: random() < 0.08 ? 'month' : 'day',
		publishedBy: day,
		aboutParty: pick(random, PARTIES),
		eventId: null,
		event: null,
		utteranceId: null,
		kind: pick(random, CLAIM_KINDS),
		summary: sentence(random, 14),
		wording: sentence(random, 7),
		language: null,
		cue: 'said',
		stance: 'neutral',
		hedge: null,
		verification: random() < 0.2 ? pick(random, VERIFICATIONS) : null,
		measureIds: random() < 0.7 ? [pick(random, MEASURES)] : [],
		dependsOn: [],
		restsOn: [],
		flags: []
	};
}

/** `length` claims; the same ones for the same seed. */
export function madeClaims(length: number, seed = SEED): ClaimRow[] {
	const random = mulberry32(seed);
	return Array.from({ length }, (_, i) => claim(random, i));
}

/** `length` figures of one measure about the whole war, growing over time, with every qualifier. */
export function madeFigures(length: number, measureId: string, seed = SEED): FigureRow[] {
	const random = mulberry32(seed);
	return Array.from({ length }, (_, i): FigureRow => {
		const own = { ...claim(random, i), measureIds: [measureId], kind: 'figure' as const };
		const qualifier = pick(random, QUALIFIERS);
		const passed = own.date === null ? 0 : (Date.parse(own.date) - FIRST_DAY) / DAY;
		const value = qualifier === 'unspecified' ? null : Math.round(passed * 900 * (0.5 + random()));
		return {
			id: `${own.id}-f1`,
			measureId,
			value,
			valueHigh: qualifier === 'between' && value !== null ? value + 500 : null,
			qualifier,
			date: own.date,
			periodStart: null,
			periodEnd: null,
			wording: null,
			claim: own
		};
	});
}
