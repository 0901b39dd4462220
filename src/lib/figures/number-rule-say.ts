/** Names of the number rules, and what each says, in words for a reader. */
import type { NumberRule } from './number-rule';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

export const sayAmount = (value: number): string => NUMBER.format(value);

export interface RuleWords {
	/** On the button. */
	readonly name: string;
	/** In a title, a table and a file; null for the literal rule, which needs no name. */
	readonly tag: string | null;
	/** What the rule does, in a sentence or two. */
	readonly says: string;
	readonly source: { readonly text: string; readonly href: string } | null;
}

export const RULE_WORDS: Readonly<Record<NumberRule, RuleWords>> = {
	literal: {
		name: 'As it was said',
		tag: null,
		says: '“At least”, “up to” and ranges stay as they are. “Dozens” stays a word.',
		source: null
	},
	acled: {
		name: 'ACLED’s coding',
		tag: 'ACLED’s coding',
		says:
			'One number each. “Tens” become 10, “dozens” 12, “hundreds” 100, and so on; of “at least”, “about” ' +
			'and ranges the most cautious number is kept. ACLED names no number for “up to” alone, and its ' +
			'separate rule for unknown numbers (“several”, “many”) is not applied: these stay as they were ' +
			'said. ACLED codes deaths in single events; here you see what the same rule does to any count.',
		source: {
			text: 'ACLED, FAQs: ACLED fatality methodology',
			href: 'https://acleddata.com/knowledge-base/faqs-acled-fatality-methodology/'
		}
	},
	'low-best-high': {
		name: 'Low–best–high',
		tag: 'low–best–high',
		says:
			'Each figure gets a low, a best and a high number, as UCDP gives them to an event. UCDP’s coders ' +
			'choose them from several reports; a single claim has only its own words, so an end that nobody ' +
			'gave stays open and the middle of a range stays empty. The gap divides best numbers.',
		source: {
			text: 'Högbladh, UCDP GED Codebook, Uppsala University',
			href: 'https://ucdp.uu.se/downloads/'
		}
	}
};
