/** Other names of the columns of the flat form, as people write them above their tables. */
import { FLAT_COLUMNS } from '../export/flat-columns';

/**
 * Fields beside those of the flat form: `value_low` of a range, `label` for a group that the number
 * counts (kind of equipment), parts of a date, and the qualifier word of a neighbouring column.
 */
export const MORE_FIELDS = ['value_low', 'label', 'year', 'month', 'week'] as const;

const SYNONYMS: Readonly<Record<string, string>> = {
	said_on:
		'date, day, when, said, said on, said at, statement date, date of statement, claim date, snapshot date, report date, reported on, datum, fecha, дата, дата заявления, дата заяви',
	published_on:
		'published, published on, publication date, publish date, pub date, pubdate, date published',
	actor:
		'speaker, source, who, said by, spokesperson, person, actor name, speaker name, claimant, attributed to, sprecher, джерело, источник, спикер, спікер',
	party:
		'side, camp, country of speaker, party name, belligerent, partei, сторона, сторона конфликта',
	about_party: 'about, subject, country, whose, target, losses of, about side, країна, страна',
	measure: 'indicator, metric, variable, what, counted, measure name, показник, показатель',
	label:
		'type, category, equipment type, equipment, model, estimate type, source type, class, group, item, equipment oryx, equipment ua, manufacturer',
	value:
		'number, figure, count, amount, estimate, total, quantity, n, losses, value claimed, type total, losses total, zahl, wert, valor, значення, значение, число, количество, кількість',
	value_low: 'low, lower, min, minimum, estimate low, from, lower bound, value low, at least',
	value_high:
		'high, upper, max, maximum, estimate high, to, upper bound, upper value, value max, up to',
	qualifier: 'precision, bound, approximate, modifier, about or exact',
	unit: 'units, unit of measure, einheit, единица',
	outlet:
		'publisher, newspaper, media, medium, site, website, publication, news source, outlet name, видання, издание',
	url: 'link, address, source url, href, web, uri, page, source link, посилання, ссылка',
	title: 'headline, article title, article, заголовок',
	wording: 'quote, quotation, words, verbatim, exact words, quoted, text, zitat, цитата',
	summary: 'claim, statement, description, what was said, content, claim text, paraphrase',
	relayed_by: 'relay, via, relayed, through, agency, reported by, quoted by',
	kind: 'claim kind, claim type, kind of claim',
	cue: 'verb, reporting verb, reporting phrase',
	stance: 'outlet stance',
	hedge: 'hedging, hedges',
	verification: 'verified, fact check, checked',
	as_of: 'as at, as of date, valid on, holds for',
	period_start: 'start date, period from, from date, since',
	period_end: 'end date, period to, to date, until',
	note: 'notes, comment, comments, remark, remarks, bemerkung, примітка, примечание',
	claim_id: 'id, claim no, claim number',
	event: 'incident, event name',
	event_place: 'location',
	measure_accumulation: 'accumulation, per, cumulative',
	year: 'jahr, год, рік',
	month: 'monat, месяц, місяць',
	week: 'iso week, calendar week, woche, неделя, тиждень'
};

/** Letters and digits in lower case with single spaces: "Source_URL " → "source url". */
export const plainName = (name: string): string =>
	name
		.normalize('NFKC')
		.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const EXACT = new Map<string, string>([
	...FLAT_COLUMNS.map(({ name }) => [plainName(name), name] as const),
	...MORE_FIELDS.map((name) => [plainName(name), name] as const)
]);

const OTHER = new Map<string, string>(
	Object.entries(SYNONYMS).flatMap(([field, names]) =>
		names.split(',').map((name) => [plainName(name), field] as const)
	)
);

/** Column names longer than this are not looked at word by word. */
const LONGEST_NAME = 200;

export interface NamedField {
	readonly field: string;
	/** 1 the name itself · 0.9 another name of it · 0.6 it begins with one. */
	readonly confidence: number;
}

/** The field that a column name stands for; null when it is none that is known. */
export function fieldOfName(name: string): NamedField | null {
	if (name.length > LONGEST_NAME) return null;
	const plain = plainName(name);
	const exact = EXACT.get(plain);
	if (exact !== undefined) return { field: exact, confidence: 1 };
	const other = OTHER.get(plain);
	if (other !== undefined) return { field: other, confidence: 0.9 };
	return null;
}

/** A name that only begins with a word for the date: "date (at beginning of next month)". */
export function fieldOfBeginning(name: string): NamedField | null {
	if (name.length > LONGEST_NAME) return null;
	const [first = '', second] = plainName(name).split(' ');
	return second !== undefined && OTHER.get(first) === 'said_on'
		? { field: 'said_on', confidence: 0.6 }
		: null;
}
