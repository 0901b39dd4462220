/** Page data and a view from the address → the chart and the sides it is made of. */
import { conceptChart } from './concept-chart';
import type { ConceptData } from './concept-data';
import { unpackCounts } from './pack';
import type { Values } from '$lib/state/params';
import type { ConceptSpec } from './params';
import { sideShares } from '$lib/framing/shares';

/** Unpacks once; every change of the view is then computed from the same rows. */
export function conceptViews(data: ConceptData) {
	const { concept, terms, corpora, outlets, parties, choices, packed } = data;
	const tables = { counts: unpackCounts(packed, choices.termIds), corpora, outlets, parties };
	return (view: Values<ConceptSpec>, query = '') => {
		const period = { from: view.from, to: view.to };
		const sides = sideShares(tables, view.by, view.of, period);
		const drawn =
			view.step === 'month' ? sides : sideShares(tables, view.by, view.of, period, view.step);
		const usual = choices.usual[view.by];
		const word = view.word || usual.focus;
		const besideIds = view.beside ?? usual.beside;
		const focus = terms.find((term) => term.term_id === word) ?? terms[0];
		if (!focus)
			throw new Error(`${concept.concept_id} has no words: add them to framing_terms.csv`);
		const model = conceptChart({
			concept,
			sides: drawn,
			monthly: sides,
			corpora,
			basis: view.by,
			of: view.of,
			step: view.step,
			layout: view.layout,
			focus,
			beside: terms.filter((term) => besideIds.includes(term.term_id)),
			query
		});
		return { sides, focus, besideIds, model };
	};
}
