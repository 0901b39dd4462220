/**
 * Furniture: words that stand in a row for technical reasons and are no part of what the outlet
 * says there (site name, section, time stamp, adverts). They are cut before anything is counted.
 * What the rules leave in is listed in docs/COUNTING.md.
 */
import { FURNITURE_RULES } from './furniture-rules';

/** One thing to cut from the fields of a row. */
export interface FurnitureRule {
	readonly corpus: string;
	/** Outlet it applies to; absent: every outlet of the corpus. */
	readonly outlet?: string;
	/** `first`: only the first text column (a title) · `rest`: only the others · `any`: all. */
	readonly field: 'first' | 'rest' | 'any';
	/** What it cuts, for the method page. */
	readonly what: string;
	readonly pattern: RegExp;
}

const plain = (text: string): string =>
	text
		.replace(/["\u201C\u201D]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** Cuts a lead that begins with the title of the row (Censor.NET prints it twice). */
function withoutRepeatedTitle(fields: readonly string[]): string[] {
	const title = plain(fields[0] ?? '');
	return fields.map((field, index) => {
		const text = index === 0 || title === '' ? '' : plain(field);
		return text !== '' && text.startsWith(title) ? text.slice(title.length) : field;
	});
}

const applies = (rule: FurnitureRule, corpus: string, outlet: string, index: number): boolean =>
	rule.corpus === corpus &&
	(rule.outlet === undefined || rule.outlet === outlet) &&
	(rule.field === 'any' || (rule.field === 'first') === (index === 0));

/** The rules for one corpus, for a table on the method page. */
export const furnitureOf = (corpus: string): FurnitureRule[] =>
	FURNITURE_RULES.filter((rule) => rule.corpus === corpus);

/**
 * The text columns of a row without furniture. A corpus without rules comes back trimmed only.
 *
 * @param fields text columns in the order given to the command, the title first
 * @param corpus corpus id
 * @param outlet outlet id of the row
 */
export function withoutFurniture(
	fields: readonly string[],
	corpus: string,
	outlet: string
): string[] {
	const cut = fields.map((field, index) =>
		FURNITURE_RULES.reduce(
			(text, rule) =>
				applies(rule, corpus, outlet, index) ? text.replace(rule.pattern, ' ').trim() : text,
			field.trim()
		)
	);
	return outlet === 'censor-net' ? withoutRepeatedTitle(cut).map((text) => text.trim()) : cut;
}
