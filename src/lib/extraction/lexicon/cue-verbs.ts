/**
 * Verbs that report what somebody says, with the frames they take and how an outlet holds what it
 * reports with them.
 *
 * that     say that …, and the same without “that”
 * quote    “…,” she said
 * tell     tell somebody that …
 * to       vow to …
 * whom     urge somebody to …
 * thing    reject something: the thing is the content
 * as       describe something as …
 * of       accuse somebody of …
 * wh       ask whether …, explain how …
 * refusal  only when negated: “did not provide a figure”
 * evidence a document or a picture can be the subject
 * +word    needs the word: “point” is a cue only as “point out” and “point to”; the content follows it
 */
import type { Stance } from '$lib/dataset/types';

export interface CueVerb {
	readonly lemma: string;
	readonly stance: Stance;
	readonly frames: ReadonlySet<string>;
	/** Words that may follow the verb and belong to the cue. */
	readonly particles: readonly string[];
	/** Is a cue only with one of its particles. */
	readonly bound: boolean;
	/** Lower case forms. */
	readonly forms: readonly string[];
}

const NEUTRAL = `
say: that quote wh thing +of
tell: tell that quote whom wh +about
add: that quote
write: that quote +about +of
state: that quote
announce: that quote thing wh
report: that quote thing evidence wh +on
argue: that quote +for +against
continue: quote
explain: that quote wh thing
declare: that quote thing
warn: that quote tell whom +of +about +against
ask: quote wh whom thing +about +for +if
answer: that quote thing
reply: that quote +to
respond: that quote +to
remark: that quote +on
comment: that quote +on
call: as to +for +on +upon +out
describe: as
urge: whom quote that thing
demand: that to quote thing
request: that thing whom
order: whom thing that
command: whom that
instruct: whom that
advise: whom that quote +against
recommend: that thing
propose: that thing to
suggest: that quote thing evidence wh
promise: that to quote thing tell
pledge: that to quote thing
vow: that to quote thing
swear: that to quote
predict: that quote thing
forecast: that thing
estimate: that thing
conclude: that quote
tweet: that quote thing
post: that quote
publish: thing
broadcast: thing
quip: that quote
joke: that quote +about
chant: quote thing
shout: that quote
yell: that quote
scream: that quote
whisper: that quote
mutter: that quote
exclaim: that quote
cite: thing that
quote: thing
mention: that thing wh
discuss: thing wh
detail: thing wh
outline: thing wh
list: thing
summarize: thing
summarise: thing
elaborate: quote +on
clarify: that quote thing
specify: that thing wh
inform: tell
notify: tell
brief: tell +on
remind: tell whom quote
assure: tell
testify: that quote
recall: that quote thing wh
recount: that quote thing wh
repeat: that quote thing
reiterate: that quote thing
observe: that quote thing
notice: that
stress: that quote thing
emphasize: that quote thing
emphasise: that quote thing
underline: that thing
underscore: that thing
highlight: that thing
indicate: that thing evidence wh
signal: that thing
caution: that quote tell whom +against
criticize: thing quote as
criticise: thing quote as
condemn: thing quote as
denounce: thing quote as
blast: thing quote as
slam: thing quote as
decry: thing quote
deplore: thing quote
praise: thing quote as
hail: thing as
laud: thing as
applaud: thing quote
thank: thing
congratulate: thing
apologize: quote +for +to
apologise: quote +for +to
threaten: to that thing
refer: +to
point: +out +to
talk: +about +of +up +through
speak: +of +about +out
appeal: +for +to
plead: whom quote +for +with +guilty
beg: whom quote
implore: whom quote
decline: to
refuse: to
disclose: that thing wh
proclaim: that quote thing
affirm: that quote thing
reaffirm: that quote thing
reject: thing quote that
refute: thing
rebut: thing
counter: that quote
retort: that quote
dispute: that thing
deny: that quote thing
object: that quote +to
complain: that quote +about +of +to
lament: that quote thing
note: that quote thing wh
contest: thing
question: thing wh quote
convey: that thing
relay: that thing
tout: thing as
document: that thing evidence
record: that thing evidence
express: thing quote
voice: thing
agree: that to
insist: that quote +on
maintain: that quote
hint: that +at
imply: that thing
allude: +to
rule: that
spell: +out
lay: +out
advocate: thing +for
boast: that quote +about +of
brag: that quote +about
rail: +against
lash: +out
muse: that quote
opine: that quote
posit: that
reason: that quote
theorize: that
speculate: that +about
surmise: that
interject: quote
deadpan: quote
gush: quote
rant: quote
thunder: quote
bellow: quote
intone: quote
concur: quote that
beam: quote
sigh: quote
snap: quote
laugh: quote
sneer: quote
scoff: quote that
fume: quote
tease: quote
sing: quote
prophesy: that
read: quote evidence
provide: refusal
give: refusal
offer: refusal
avoid: thing
petition: whom
commend: thing
salute: thing
mock: thing quote as
ridicule: thing as
dub: as
label: as
brand: as
deem: as
portray: as
characterize: as
characterise: as
depict: as
compare: thing
liken: thing
attribute: thing
ascribe: thing
challenge: thing whom quote
bash: thing
chide: thing quote
scold: thing quote
rebuke: thing
lambaste: thing quote as
skewer: thing
credit: thing
invite: whom
calculate: that
determine: that evidence
assess: that
judge: that
`;

const DISTANCING = `
claim: that quote thing to
allege: that quote thing
assert: that quote thing
contend: that quote
purport: to
profess: to that thing
insinuate: that
accuse: of thing
blame: thing +on
charge: that quote
bluster: quote that
`;

const ENDORSING = `
reveal: that quote thing evidence wh
show: that evidence thing wh
find: that evidence
confirm: that quote thing evidence
acknowledge: that quote thing
admit: that quote thing to +to
concede: that quote thing
confess: that quote to +to
demonstrate: that evidence thing wh
prove: that evidence
expose: thing
certify: that
`;

const IRREGULAR: Readonly<Record<string, string>> = {
	say: 'says said saying',
	tell: 'tells told telling',
	write: 'writes wrote written writing',
	swear: 'swears swore sworn swearing',
	speak: 'speaks spoke spoken speaking',
	show: 'shows showed shown showing',
	find: 'finds found finding',
	go: 'goes went gone going',
	read: 'reads reading',
	lay: 'lays laid laying',
	forecast: 'forecasts forecasting forecasted',
	broadcast: 'broadcasts broadcasting',
	spell: 'spells spelled spelt spelling',
	sing: 'sings sang sung singing',
	hear: 'hears heard hearing',
	teach: 'teaches taught teaching',
	beg: 'begs begged begging',
	refer: 'refers referred referring',
	set: 'sets setting'
};

/** Verbs of two syllables with the stress on the first keep one consonant: “posited”. */
const DOUBLING = /^(?:admit|slam|quip|plead?g|brag|rebut|rip|chat|dub|ban|snap)$/;

/** Regular forms of a verb. */
function formsOf(lemma: string): string[] {
	const own = IRREGULAR[lemma];
	if (own !== undefined) return [lemma, ...own.split(' ')];
	if (/[^aeiou]y$/.test(lemma)) {
		const stem = lemma.slice(0, -1);
		return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
	}
	if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
	const base = DOUBLING.test(lemma) ? lemma + lemma.slice(-1) : lemma;
	const third = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
	const british = /(?:signal|label)$/.test(lemma) ? [`${lemma}led`, `${lemma}ling`] : [];
	return [lemma, third, `${base}ed`, `${base}ing`, ...british];
}

function parse(list: string, stance: Stance): CueVerb[] {
	return list
		.trim()
		.split('\n')
		.map((line) => {
			const [lemma = '', rest = ''] = line.split(':');
			const parts = rest.trim().split(' ');
			const particles = parts.filter((p) => p.startsWith('+')).map((p) => p.slice(1));
			const frames = new Set(parts.filter((p) => !p.startsWith('+')));
			return { lemma, stance, frames, particles, bound: frames.size === 0, forms: formsOf(lemma) };
		})
		.filter((verb) => verb.frames.size > 0 || verb.particles.length > 0);
}

/** Every cue verb; an entry that comes later replaces an earlier one. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map(
	[
		...parse(NEUTRAL, 'neutral'),
		...parse(DISTANCING, 'distancing'),
		...parse(ENDORSING, 'endorsing')
	].map((verb) => [verb.lemma, verb])
);

/** Printed form in lower case → verb. */
export const CUE_FORMS: ReadonlyMap<string, CueVerb> = new Map(
	[...CUE_VERBS.values()].flatMap((verb) => verb.forms.map((form) => [form, verb] as const))
);
