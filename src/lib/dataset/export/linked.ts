/**
 * How rows are said in linked data: schema.org where it has a word for a column, our own word (`px:`)
 * where it has none. One table for writing and reading, so that nothing is lost between them.
 */
import type { TableName } from '../tables';

export interface LinkedTable {
	/** schema.org type of a row. */
	readonly type: string;
	/** schema.org property by column. */
	readonly words: Readonly<Record<string, string>>;
}

export const SCHEMA = 'https://schema.org/';
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Our own words: names, not addresses. */
export const OWN_WORDS = 'urn:parallax:term:';
export const OWN = 'px:';

/** Tables that linked data carry: all but the counts of words. */
export const LINKED = {
	parties: {
		type: 'Organization',
		words: { name: 'name', short_name: 'alternateName', description: 'description' }
	},
	actors: {
		type: 'Organization',
		words: {
			name: 'name',
			aliases: 'alternateName',
			party_id: 'affiliation',
			member_of: 'memberOf'
		}
	},
	outlets: { type: 'NewsMediaOrganization', words: { name: 'name', url: 'url' } },
	documents: {
		type: 'Article',
		words: {
			title: 'headline',
			url: 'url',
			published_on: 'datePublished',
			language: 'inLanguage',
			outlet_id: 'publisher'
		}
	},
	events: {
		type: 'Event',
		words: {
			name: 'name',
			place: 'location',
			start: 'startDate',
			end: 'endDate',
			summary: 'description'
		}
	},
	measures: {
		type: 'StatisticalVariable',
		words: { name: 'name', definition: 'description', unit: 'unitText' }
	},
	claims: {
		type: 'Claim',
		words: {
			summary: 'text',
			document_id: 'appearance',
			actor_id: 'author',
			said_on: 'dateCreated',
			about_party: 'about'
		}
	},
	figures: {
		type: 'Observation',
		words: {
			claim_id: 'isPartOf',
			measure_id: 'variableMeasured',
			value: 'value',
			value_high: 'maxValue',
			as_of: 'observationDate'
		}
	},
	framing_concepts: {
		type: 'DefinedTermSet',
		words: { name: 'name', description: 'description' }
	},
	framing_terms: { type: 'DefinedTerm', words: { term: 'name', concept_id: 'inDefinedTermSet' } }
} as const satisfies Partial<Record<TableName, LinkedTable>>;

export type LinkedTableName = keyof typeof LINKED;
export const LINKED_TABLES = Object.keys(LINKED) as LinkedTableName[];

/** Property of a column: a word of schema.org, or our own. */
export const wordOf = (table: LinkedTableName, column: string): string => {
	const words: Readonly<Record<string, string>> = LINKED[table].words;
	return Object.hasOwn(words, column) ? (words[column] ?? '') : OWN + column;
};

/** "claims/c1": the address of a row inside its file. */
export const rowAddress = (table: string, id: string): string => `${table}/${id}`;
