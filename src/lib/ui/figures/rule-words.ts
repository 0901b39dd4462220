/** How charts and tables name the number rule in use. The literal rule is how things were said: no name. */
import type { ChartModel, TableCell, TableColumn } from '$lib/charts/model';
import type { NumberRule } from '$lib/figures/number-rule';
import { RULE_WORDS } from '$lib/figures/number-rule-say';

export const tagOf = (rule: NumberRule): string => RULE_WORDS[rule].tag ?? '';

/** Last column of a table under a rule, so that every row of the CSV names it. */
export const ruleColumn = (rule: NumberRule): TableColumn[] =>
	rule === 'literal' ? [] : [{ label: 'Number rule' }];

/** @param did what the rule did to the row; '' where it did nothing */
export const ruleCell = (rule: NumberRule, did: string): TableCell[] =>
	rule === 'literal' ? [] : [{ value: `${tagOf(rule)}: ${did === '' ? 'as it was said' : did}` }];

/** The chart with the rule in its title, hence in its image, in its table and in the address of its embed. */
export function chartUnderRule(model: ChartModel, rule: NumberRule): ChartModel {
	if (rule === 'literal') return model;
	const tag = tagOf(rule);
	const { table } = model;
	return {
		...model,
		title: `${model.title} · ${tag}`,
		alt: `${model.alt} Numbers: ${tag}.`,
		table: {
			caption: `${table.caption}. Numbers: ${tag}`,
			columns: table.columns,
			get rows() {
				return table.rows;
			}
		},
		...(model.embedPath && { embedPath: `${model.embedPath}?rule=${rule}` })
	};
}
