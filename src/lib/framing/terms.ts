/** Framing terms out of a CSV row, for the command that counts. */
import type { FramingTerm } from '$lib/dataset/types';
import { FramingTermError } from './variants';

const list = (cell: string | undefined): string[] =>
	(cell ?? '')
		.split(';')
		.map((item) => item.trim())
		.filter((item) => item !== '');

/**
 * Reads a row of framing_terms.csv.
 *
 * @throws FramingTermError when an id, the term or its variants are missing
 */
export function readTerm(row: Readonly<Record<string, string | undefined>>): FramingTerm {
	const cell = (column: string): string => {
		const value = (row[column] ?? '').trim();
		if (value === '')
			throw new FramingTermError(`${row['term_id'] || 'a term'}: the column ${column} is empty`);
		return value;
	};
	return {
		term_id: cell('term_id'),
		concept_id: cell('concept_id'),
		term: cell('term'),
		variants: list(cell('variants')),
		excluded: list(row['excluded']),
		case_sensitive: (row['case_sensitive'] ?? '').trim().toLowerCase() === 'true',
		used_by: list(row['used_by']),
		sources: list(row['sources'])
	};
}
