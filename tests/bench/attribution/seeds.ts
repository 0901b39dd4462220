/** The five starting articles, with the claims of data/ that were read in them by hand as the gold. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, Figure, Claim } from '../../../src/lib/dataset/types';
import type { CandidateClaim, CandidateFigure } from '../../../src/lib/extraction/model';
import type { Extractor } from '../../../src/lib/extraction/extract';

export interface GoldClaim {
	readonly claim: Claim;
	readonly figures: readonly Figure[];
	readonly start: number;
	readonly end: number;
}

export interface SeedArticle {
	readonly text: string;
	readonly gold: readonly GoldClaim[];
}

/** Articles whose fingerprint the dataset knows; empty when the folder is not there. */
export function seedArticles(folder: string, dataset: Dataset): SeedArticle[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder).flatMap((name) => {
		const bytes = readFileSync(join(folder, name));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const document = dataset.documents.find((row) => row.sha256 === sha256);
		if (!document) return [];
		const outlet = dataset.outlets.find((row) => row.outlet_id === document.outlet_id);
		const gold = dataset.claims
			.filter((claim) => claim.document_id === document.document_id)
			// What the outlet says in its own voice is attributed to nobody in the text.
			.filter((claim) => claim.actor_id !== outlet?.actor_id)
			.flatMap((claim) => {
				if (claim.start === null || claim.end === null) return [];
				const figures = dataset.figures.filter((figure) => figure.claim_id === claim.claim_id);
				return [{ claim, figures, start: claim.start, end: claim.end }];
			});
		return [{ text: bytes.toString('utf8'), gold }];
	});
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the words of `part` that are in `whole`. */
function covered(part: string, whole: string): number {
	const has = new Set(words(whole));
	const own = words(part);
	return own.length === 0 ? 0 : own.filter((word) => has.has(word)).length / own.length;
}

const contentOf = (text: string, claim: CandidateClaim): string =>
	claim.content.map(([start, end]) => text.slice(start, end)).join(' ');

/** Everything from the first to the last word of a claim. */
function extentOf(text: string, claim: CandidateClaim): string {
	const all = [...claim.source, ...claim.cue, ...claim.content];
	return text.slice(
		Math.min(...all.map(([start]) => start)),
		Math.max(...all.map(([, end]) => end))
	);
}

/** The words at issue are in the content, or, where they name the cue too, in the whole claim. */
const holds = (text: string, claim: CandidateClaim, gold: GoldClaim): boolean =>
	covered(wordingOf(gold), contentOf(text, claim)) >= 0.5 ||
	(gold.claim.cue !== null &&
		covered(gold.claim.cue, cueOf(text, claim)) >= 0.5 &&
		covered(wordingOf(gold), extentOf(text, claim)) >= 0.5);

const cueOf = (text: string, claim: CandidateClaim): string =>
	claim.cue.map(([start, end]) => text.slice(start, end)).join(' ');

const overlaps = (claim: CandidateClaim, gold: GoldClaim): boolean =>
	[...claim.content, ...claim.cue].some(([start, end]) => start < gold.end && gold.start < end);

/** Words at issue in the claim: its quotation, else the words of its figures. */
const wordingOf = (gold: GoldClaim): string =>
	gold.claim.wording ?? gold.figures.map((figure) => figure.wording ?? '').join(' ');

/** The actor, one it belongs to, or one that belongs to it; for nobody in particular, the side. */
function sameSource(dataset: Dataset, claim: CandidateClaim, gold: GoldClaim): boolean {
	if (claim.actor === gold.claim.actor_id) return true;
	const up = (id: string | null): string[] => {
		const actor = dataset.actors.find((row) => row.actor_id === id);
		return actor ? [actor.actor_id, ...up(actor.member_of)] : [];
	};
	if (
		up(claim.actor).includes(gold.claim.actor_id) ||
		up(gold.claim.actor_id).includes(claim.actor ?? '')
	)
		return true;
	const actor = dataset.actors.find((row) => row.actor_id === gold.claim.actor_id);
	const loose =
		actor?.kind === 'unnamed' ||
		/government|local-authorities|unnamed/.test(claim.actor ?? 'unnamed');
	return loose && claim.party === actor?.party_id;
}

const figureFits = (figure: CandidateFigure, gold: Figure, unit: string): boolean =>
	figure.value === gold.value &&
	figure.value_high === gold.value_high &&
	figure.qualifier === gold.qualifier &&
	figure.unit === unit;

export interface SeedScore {
	found: number;
	full: number;
	gold: number;
	predicted: number;
	spurious: number;
	party: number;
	figures: number;
	figuresFound: number;
	figuresRight: number;
	readonly errors: string[];
}

/**
 * Scores one article.
 * found: a candidate in the same place holds at least half of the words at issue ·
 * full: and names the same source · party: of the found, how many have the right side ·
 * figures: of those in found claims, how many have value, upper value, qualifier and unit right
 */
export function scoreArticle(
	{ text, gold }: SeedArticle,
	dataset: Dataset,
	extractor: Extractor
): SeedScore {
	const claims = extractor(text).filter(
		(claim) => !/^cit/i.test(text.slice(...(claim.cue[0] ?? [0, 0])))
	);
	const score: SeedScore = {
		found: 0,
		full: 0,
		gold: gold.length,
		predicted: 0,
		spurious: 0,
		party: 0,
		figures: 0,
		figuresFound: 0,
		figuresRight: 0,
		errors: []
	};
	const used = new Set<CandidateClaim>();
	const partyOf = (id: string): string | undefined =>
		dataset.actors.find((row) => row.actor_id === id)?.party_id;
	for (const one of gold) {
		const fits = claims
			.filter((claim) => overlaps(claim, one) && holds(text, claim, one))
			.sort((a, b) => Number(sameSource(dataset, b, one)) - Number(sameSource(dataset, a, one)));
		for (const claim of fits) used.add(claim);
		const [best] = fits;
		const where = `${one.start}-${one.end} ${one.claim.actor_id} “${wordingOf(one)}”`;
		if (best) {
			score.found++;
			if (best.party === partyOf(one.claim.actor_id)) score.party++;
			else score.errors.push(`PARTY   ${where} got ${best.party}/${best.actor}`);
			if (sameSource(dataset, best, one)) score.full++;
			else score.errors.push(`SOURCE  ${where} got ${best.actor}`);
		} else score.errors.push(`MISSED  ${where}`);
		for (const figure of one.figures) {
			score.figures++;
			if (!best) continue;
			score.figuresFound++;
			const unit = dataset.measures.find((row) => row.measure_id === figure.measure_id)?.unit ?? '';
			if (fits.some((claim) => claim.figures.some((own) => figureFits(own, figure, unit))))
				score.figuresRight++;
			else
				score.errors.push(
					`FIGURE  ${where} ${figure.value} ${figure.qualifier} ${unit} got ${best.figures.map((own) => `${own.value} ${own.qualifier} ${own.unit}`).join(' | ')}`
				);
		}
	}
	const outer = claims.filter((claim) => claim.parent === null);
	score.predicted = outer.length;
	score.spurious = outer.filter(
		(claim) =>
			!used.has(claim) && !claims.some((other) => other.parent === claim.id && used.has(other))
	).length;
	for (const claim of outer)
		if (!used.has(claim))
			score.errors.push(`MORE    ${claim.rule} “${contentOf(text, claim).slice(0, 80)}”`);
	return score;
}
