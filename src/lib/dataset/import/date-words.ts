/** Names of months in the languages that reports and spreadsheets of these data come in. */
const MONTHS: readonly string[] = [
	'january jan januar janvier ene enero января январь янв січня січень січ',
	'february feb februar février fevrier febrero февраля февраль фев лютого лютий лют',
	'march mar märz maerz marz mars marzo марта март мар березня березень бер',
	'april apr avril avr abril апреля апрель апр квітня квітень квіт кві',
	'may mai mayo мая май травня травень трав тра',
	'june jun juni juin junio июня июнь июн червня червень черв чер',
	'july jul juli juillet julio июля июль июл липня липень лип',
	'august aug août aout agosto августа август авг серпня серпень серп сер',
	'september sep sept septembre septiembre сентября сентябрь сен сент вересня вересень вер',
	'october oct oktober okt octobre octubre октября октябрь окт жовтня жовтень жовт жов',
	'november nov novembre noviembre ноября ноябрь ноя листопада листопад лист лис',
	'december dec dezember dez décembre decembre diciembre декабря декабрь дек грудня грудень груд гру'
];

const MONTH_OF = new Map(
	MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const))
);

/** 1–12, or null when the word is no month. */
export const monthOfWord = (word: string): number | null =>
	MONTH_OF.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
