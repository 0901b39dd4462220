/** The words of the data as they are shown. One place, so that a term reads the same everywhere. */
import type { Claim, ClaimKind, Qualifier, Stance } from '$lib/dataset/types';

export const KIND_NAMES: Record<ClaimKind, string> = {
	figure: 'Figure',
	assertion: 'Statement',
	accusation: 'Accusation',
	denial: 'Denial',
	appeal: 'Appeal',
	forecast: 'Forecast',
	refusal: 'No answer given'
};

export const STANCE_NAMES: Record<Stance, string> = {
	neutral: 'neutral: the outlet reports it without taking a position',
	distancing: 'distancing: the outlet keeps the claim at arm’s length',
	endorsing: 'endorsing: the outlet presents it as fact'
};

export const VERIFICATION_NAMES: Record<NonNullable<Claim['verification']>, string> = {
	not_verified: 'not verified',
	partly_verified: 'partly verified',
	verified: 'checked by the outlet',
	disputed: 'disputed in the same text',
	corrected: 'later corrected'
};

const BEFORE: Record<Qualifier, string> = {
	exact: '',
	about: 'about ',
	at_least: 'at least ',
	more_than: 'more than ',
	up_to: 'up to ',
	nearly: 'nearly ',
	between: '',
	unspecified: ''
};

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** "61,680", "5.4 million" stays 5,400,000: figures are never rounded. */
export const showNumber = (value: number): string => NUMBER.format(value);

/** "about 61,680", "290,000 to 350,000", or the printed words where no number was given. */
export function showFigure(figure: {
	readonly value: number | null;
	readonly valueHigh: number | null;
	readonly qualifier: Qualifier;
	readonly wording: string | null;
}): string {
	if (figure.value === null) return figure.wording ? `“${figure.wording}”` : 'no number given';
	const high = figure.valueHigh === null ? '' : ` to ${showNumber(figure.valueHigh)}`;
	return `${BEFORE[figure.qualifier]}${showNumber(figure.value)}${high}`;
}

/** Cautions in the data, in plain words. */
export const FLAG_NAMES: Record<string, string> = {
	date_inferred: 'The day is inferred, not printed.',
	month_estimated: 'Only the month is known, and it is estimated.',
	machine_rewrite: 'The page is a machine rewrite of another text.',
	mirror: 'The page is a copy of another site.',
	reprint: 'The page reprints another outlet.',
	partisan_page: 'The page openly takes a side.',
	opponent_quoted: 'Known only through the opposing side.',
	corrected_later: 'The speaker’s own side corrected this later.',
	mistranslated_unit: 'A unit or word was mistranslated on the page.',
	wording_changed: 'The words change on the way: heading, text and speaker do not agree.',
	numbers_differ: 'The same text prints two different numbers.',
	double_count_risk: 'May count the same people or things twice.',
	not_independent: 'Rests on somebody else’s figures.',
	projection: 'A projection, not a count.',
	single_anonymous_source: 'Rests on one unnamed source.',
	unit_unclear: 'It is unclear what is counted.',
	subset: 'Counts only a part.'
};
