/** Article text → candidate claims. The one entry of the room; the same for a worker and the command line. */
import { checksIn, hedgeOf, verificationOf } from './claims/hedge';
import { confidenceOf } from './claims/confidence';
import { directness } from './claims/direct';
import { citedBy, isCarrier, mediumOf } from './claims/relays';
import { stanceOf } from './claims/stance';
import { figuresIn } from './figures/figures';
import { refusedFigure } from './figures/refusal';
import { indexMeasures } from './figures/measure';
import type { Attribution } from './frames/attribution';
import { findAttributions } from './frames/find';
import { parents } from './frames/nesting';
import type { CandidateClaim, CandidateFigure, ExtractionContext, Span } from './model';
import { read } from './reading/read';
import type { Range, Reading } from './reading/reading';
import { sectionsOf } from './reading/sections';
import { makeResolver } from './resolve/resolve';
import type { Voice } from './resolve/voice';

/** A context made ready: indexes are built once and used for many texts. */
export type Extractor = (
	text: string,
	options?: { readonly publishedOn?: string }
) => CandidateClaim[];

const span = (r: Reading, [first, last]: Range): Span => [
	r.words[first]?.start ?? 0,
	r.words[last - 1]?.end ?? 0
];

/** Commas and dashes at the edges belong to the sentence, not to what was said. */
function trimmed(r: Reading, [first, last]: Range): Range {
	let [from, to] = [first, last];
	while (from < to && /^[,;:.—–-]+$/.test(r.words[from]?.text ?? '')) from++;
	while (to > from && /^[,;:—–-]+$/.test(r.words[to - 1]?.text ?? '')) to--;
	return [from, to];
}

/** Spans in order; none inside out. */
const spans = (r: Reading, ranges: readonly Range[]): Span[] =>
	ranges
		.map((range) => trimmed(r, range))
		.filter(([first, last]) => last > first)
		.map((range) => span(r, range))
		.sort((a, b) => a[0] - b[0]);

/** Places of a citation are no claims of their own: “…, citing officials”. */
const isCitation = (r: Reading, one: Attribution): boolean =>
	r.words[one.cue[0]]?.lower === 'citing';

/**
 * Prepares an extractor.
 *
 * @param context the dataset's people, sides and measures, and a tagger
 */
export function makeExtractor(context: ExtractionContext): Extractor {
	const resolver = makeResolver(context);
	const measures = indexMeasures(context.measures);

	return (text, options = {}) => {
		const publishedOn = options.publishedOn ?? context.publishedOn;
		const sections = sectionsOf(text);
		if (sections.length <= 1) return inSection(text, 0, publishedOn);
		let before = 0;
		return sections.flatMap(([start, end]) => {
			const claims = inSection(text.slice(start, end), before, publishedOn);
			before += claims.length;
			return claims.map((claim) => shifted(claim, start));
		});
	};

	/** Claims of one section; `before` is how many claims stand in front of it. */
	function inSection(
		text: string,
		before: number,
		publishedOn: string | undefined
	): CandidateClaim[] {
		const r = read(text, context.tagger);
		const all = findAttributions(r);
		const up = parents(all);
		const voices = resolver.resolve(r, all);
		const checks = checksIn(r);
		const terms = context.findTerms?.(r.text) ?? [];
		const ids = all.map((_, i) => `c${before + i + 1}`);

		return all.map((one, i): CandidateClaim => {
			const cited = citedBy(all, i, voices, r);
			const originator: Voice | null = cited ? resolver.plain(r, cited) : (voices[i] ?? null);
			const content = spans(r, one.content);
			const inside = (at: number): boolean =>
				content.some(([start, end]) => start <= at && at < end);
			const relays = relaysOf(i, cited !== null);
			return {
				id: ids[i] ?? '',
				parent: ids[up[i] ?? -1] ?? null,
				source: spans(r, one.source),
				cue: [span(r, one.cue)],
				content,
				actor: originator?.actor?.actor_id ?? null,
				party: originator?.party ?? (cited ? resolver.sides.residual : null),
				relayed_by: relays.length > 0 ? relays : null,
				stance: stanceOf(r, one, context.stances),
				direct: directness(r, one.content),
				hedge: hedgeOf(r, one),
				verification: verificationOf(r, one, checks),
				figures: figuresOf(r, one, publishedOn),
				terms: terms
					.filter((term) => inside(term.start))
					.map(({ termId, start, end }) => ({ term: termId, start, end })),
				confidence: confidenceOf(one.rule, {
					source: one.source.length > 0,
					party: originator?.party != null
				}),
				rule: one.rule
			};
		});

		function figuresOf(r: Reading, one: Attribution, day: string | undefined): CandidateFigure[] {
			if (isCitation(r, one)) return [];
			if (one.verb?.frames.has('refusal'))
				return one.content.flatMap((range) => refusedFigure(r, range));
			return one.content
				.flatMap((range) => figuresIn(r, range, measures, day))
				.sort((a, b) => a.start - b.start);
		}

		/** Agencies and outlets between the originator and the reader. */
		function relaysOf(i: number, cites: boolean): string[] {
			const found: string[] = [];
			const own = voices[i]?.actor ?? null;
			if (cites && own) found.push(own.actor_id);
			for (let at = up[i] ?? -1; at >= 0; at = up[at] ?? -1) {
				const actor = voices[at]?.actor ?? null;
				if (actor && isCarrier(actor)) found.push(actor.actor_id);
			}
			const one = all[i];
			const medium = one ? mediumOf(r, one, resolver) : null;
			if (medium) found.push(medium.actor_id);
			return [...new Set(found)].filter((id) => id !== own?.actor_id || cites);
		}
	}
}

/** A claim of a section, with its places in the whole text. */
function shifted(claim: CandidateClaim, by: number): CandidateClaim {
	const move = (spans: readonly Span[]): Span[] =>
		spans.map(([start, end]) => [start + by, end + by]);
	return {
		...claim,
		source: move(claim.source),
		cue: move(claim.cue),
		content: move(claim.content),
		figures: claim.figures.map((figure) => ({
			...figure,
			start: figure.start + by,
			end: figure.end + by
		})),
		terms: claim.terms.map((term) => ({ ...term, start: term.start + by, end: term.end + by }))
	};
}
