/** A concept's page: what its chart is made from, and what stands behind it. */
import type { IndexedDataset } from '$lib/dataset/indexed';
import { conceptData, type ConceptData } from './concept-data';
import { evidenceOf, type Evidence } from './evidence';

export interface ConceptPage {
	readonly page: ConceptData;
	readonly evidence: Evidence;
}

/** Null when there is no such concept. */
export function conceptPage(data: IndexedDataset, id: string): ConceptPage | null {
	const concept = data.framing_concepts.find((one) => one.concept_id === id);
	if (!concept) return null;
	const page = conceptData(data, concept);
	return { page, evidence: evidenceOf(data, page.terms) };
}

/** The chart alone needs no evidence. */
export function conceptChartPage(data: IndexedDataset, id: string): ConceptData | null {
	const concept = data.framing_concepts.find((one) => one.concept_id === id);
	return concept ? conceptData(data, concept) : null;
}
