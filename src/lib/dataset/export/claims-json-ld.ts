/**
 * A dataset → JSON-LD: schema.org `Claim` with what belongs to it, and a W3C Web Annotation for every
 * claim whose place or words in its document are known.
 */
import type { Columns, Table } from '../fields';
import { TABLES } from '../tables';
import type { Claim, Dataset, Document } from '../types';
import {
	ANNOTATION_CONTEXT,
	LINKED,
	LINKED_TABLES,
	OWN_WORDS,
	rowAddress,
	SCHEMA,
	wordOf,
	type LinkedTableName
} from './linked';

type AnyRow = Readonly<Record<string, unknown>>;

const link = (references: string, id: unknown) => ({
	'@id': rowAddress(references.split('.')[0] ?? '', String(id))
});

const isEmpty = (value: unknown): boolean =>
	value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** People are persons; every other speaker is an organization. */
const typeOf = (name: LinkedTableName, row: AnyRow): string =>
	name === 'actors' && row.kind === 'person' ? 'Person' : LINKED[name].type;

function node(name: LinkedTableName, row: AnyRow): AnyRow {
	const table: Table<Columns> = TABLES[name];
	const key = table.primaryKey[0] ?? '';
	const cells = Object.entries(table.columns).flatMap(([column, field]) => {
		const value = row[column];
		if (column === key || isEmpty(value)) return [];
		const { references } = field;
		const said =
			references === undefined || !(references.split('.')[0] ?? '' in LINKED)
				? value
				: Array.isArray(value)
					? value.map((id) => link(references, id))
					: link(references, value);
		return [[wordOf(name, column), said] as const];
	});
	return {
		'@id': rowAddress(name, String(row[key])),
		'@type': typeOf(name, row),
		...Object.fromEntries(cells)
	};
}

/** Where in its document a claim stands: by position, by its words, or both. */
function annotation(claim: Claim, document: Document | undefined): AnyRow | null {
	const { start, end, wording } = claim;
	const position =
		start === null || end === null
			? []
			: // The standard counts characters; these count UTF-16 units, the same but for rare signs.
				[{ type: 'TextPositionSelector', start, end }];
	// Words with something left out between them stand nowhere in one piece.
	const quote =
		wording === null || wording.includes('…')
			? []
			: [{ type: 'TextQuoteSelector', exact: wording }];
	const selector = [...position, ...quote];
	if (selector.length === 0) return null;
	return {
		'@context': ANNOTATION_CONTEXT,
		id: rowAddress('annotations', claim.claim_id),
		type: 'Annotation',
		motivation: 'identifying',
		body: rowAddress('claims', claim.claim_id),
		target: { source: document?.url ?? rowAddress('documents', claim.document_id), selector }
	};
}

/** The text of the file: tabs, a closing newline, the same for the same dataset. */
export function exportJsonLd(data: Dataset): string {
	const documents = new Map(data.documents.map((row) => [row.document_id, row]));
	const graph = [
		...LINKED_TABLES.flatMap((name) =>
			(data[name] as readonly unknown[] as readonly AnyRow[]).map((row) => node(name, row))
		),
		...data.claims.flatMap((claim) => annotation(claim, documents.get(claim.document_id)) ?? [])
	];
	const context = { '@vocab': SCHEMA, px: OWN_WORDS };
	return `${JSON.stringify({ '@context': context, '@graph': graph }, null, '\t')}\n`;
}
