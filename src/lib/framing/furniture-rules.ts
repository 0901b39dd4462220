/** The furniture of the corpora the built-in counts were made from. Rules run from top to bottom. */
import type { FurnitureRule } from './furniture';

const ruwa = (
	outlet: string,
	field: FurnitureRule['field'],
	what: string,
	pattern: RegExp
): FurnitureRule => ({ corpus: 'ruwa', outlet, field, what, pattern });

const press = (
	outlet: string,
	field: FurnitureRule['field'],
	what: string,
	pattern: RegExp
): FurnitureRule => ({ corpus: 'press-releases', outlet, field, what, pattern });

const news = (what: string, pattern: RegExp): FurnitureRule => ({
	corpus: 'war-news',
	field: 'any',
	what,
	pattern
});

const LABELS =
	'(?:VIDEO|PHOTOS?|INFOGRAPHICS?|DOCUMENTS?|AUDIO|MAP|LIST|TEXT)(?:&PHOTOS?)?(?: OF THE DAY)?(?: \\(?\\d\\d\\+\\)?)?';

export const FURNITURE_RULES: readonly FurnitureRule[] = [
	ruwa(
		'censor-net',
		'first',
		'date, time, section and site name at the end of a title',
		/ \(\d\d\.\d\d\.\d\d \d\d:\d\d\) « [^|]* \| Censor\.NET$/
	),
	ruwa('censor-net', 'rest', 'date and time before a lead', /^\d\d\.\d\d\.\d\d \d\d:\d\d - /),
	ruwa(
		'censor-net',
		'rest',
		'“View news.” at the end of a lead',
		/ ?View (?:(?:photo|video) )?(?:news|article)\.$/
	),
	ruwa(
		'censor-net',
		'any',
		'media labels: PHOTOS, VIDEO …',
		new RegExp(`(?<=[.?!"”] ?) ${LABELS}(?=[.\\s]|$)`, 'g')
	),
	ruwa('censor-net', 'any', 'its own name', /\bCensor\.NET\b/g),
	ruwa('ukrinform', 'rest', '“— Ukrinform.” at the end of a lead', /\s*[—–-]\s*Ukrinform\.?$/),
	ruwa('ukrinform', 'any', 'its own name', /\bUkrinform(?:['’]s)?\b/g),
	ruwa('msnbc', 'first', 'names and dates of transcribed programmes', /^Transcripts?: .*$/),
	ruwa(
		'msnbc',
		'rest',
		'date after the last sentence',
		/\s*(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, 20\d\d\.?$/
	),
	ruwa('msnbc', 'any', 'its own names', /\b(?:MSNBC|NBC News|NBC)(?:['’][sS])?(?![\p{L}])/gu),
	ruwa('aljazeera', 'any', 'its own name', /\bAl Jazeera(?:['’]s)?\b/g),
	ruwa('rt', 'any', 'its own name', /\bRT(?:['’]s)?\b/g),
	ruwa('reuters', 'any', 'its own name', /\bReuters(?:['’]s?)?/g),
	press(
		'kremlin-press',
		'any',
		'label of the speaking president',
		/(?:President of Russia )?Vladimir Putin: /g
	),
	press('kremlin-press', 'rest', '“The message reads, in part:”', /^The message reads, in part:/),
	press('kremlin-press', 'any', 'marks of parts left out', /<…>|\* \* \*/g),
	press(
		'ua-president-press',
		'first',
		'speaker named after a dash at the end of a headline',
		/ [-–—] (?:(?:evening |video )?address by )?(?:the )?(?:President(?: of Ukraine)?(?: Volodymyr Zelenskyy)?|Volodymyr Zelenskyy|Zelenskyy)$/i
	),
	news(
		'adverts and newsletter lines',
		/^(?:ADVERTISEMENT|Advertisement|CLICK HERE .*|NEW You can now listen .*|By submitting your email.*|.*Newsletter As news happens|Newsletter \w+|The Sports Moment: A newsletter.*|Sign up to First Edition.*|skip past newsletter promotion.*|after newsletter promotion|JOIN US ON TELEGRAM!.*|Subscribe to us Twitter|Get our free weekly newsletter.*|GET OUR FREE .*|.*Sign up for Onet's newsletter.*|.*sign up for our newsletter\.?)$/gm
	),
	news(
		'teasers of other items',
		/^(?:Other Topics of Interest.*|READ MORE:.*|Read also:.*|See also:.*|WATCH:.*|VIEW VIDEO.*|See the video.*|Follow this author .*|You’re reading an excerpt from .*|.*main page(?: of (?:the )?Gazeta\.pl(?: portal)?)?\.?|.*Gazeta\.pl(?:'s main page)?\.?|For more information, please visit Onet.*|You can also listen to the morning conversation.*)$/gm
	),
	news(
		'video and layout marks',
		/^(?:Continuation of the material under the video|The rest of the (?:text|article).*under (?:the )?video.*|Expand|\*\*\*|o[pl]|Video Ad Feedback.*|\d+:\d\d .* – video)$/gm
	),
	news(
		'bylines, sources, picture credits',
		/^(?:Author ?\/ ?author:.*|Authors?: .*|Sources?: .*|(?:Cover )?[Pp]hoto: ?.*|Copyright .*|The views expressed .*)$/gm
	),
	news('fund-raising lines', /^Help Ukraine, join the collection.*$/gm),
	news('CNN dateline', /^(?:[A-Z][\w ,]+ )?CNN —/gm)
];
