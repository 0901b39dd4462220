/** Which utterance tells most: each thing that differs in a passage counts once. */
import { differing, type Aspect, ASPECTS } from './changes';
import { reportsOf, type Passage, type Utterance } from './utterance';

/** Passages that more than one report carries. */
export const shared = ({ passages }: Pick<Utterance, 'passages'>): Passage[] =>
	passages.filter(({ reports }) => reports.length > 1);

export interface Standing {
	readonly utterance: Utterance;
	/** Kinds of thing that differ anywhere in it, in the order of the table. */
	readonly aspects: readonly Aspect[];
	/** Over its passages: how many things differ. */
	readonly differences: number;
	readonly documents: number;
}

/** What differs in an utterance, and how much. */
export function standing(utterance: Utterance): Standing {
	const each = shared(utterance).map(differing);
	const found = new Set(each.flat());
	return {
		utterance,
		aspects: ASPECTS.filter((aspect) => found.has(aspect)),
		differences: each.reduce((sum, aspects) => sum + aspects.length, 0),
		documents: new Set(reportsOf(utterance).map(({ documentId }) => documentId)).size
	};
}

/** Most differences first, then more documents, then newest, then by name. */
export const byTelling = (a: Standing, b: Standing): number =>
	b.differences - a.differences ||
	b.documents - a.documents ||
	(b.utterance.date ?? '').localeCompare(a.utterance.date ?? '') ||
	a.utterance.id.localeCompare(b.utterance.id);
