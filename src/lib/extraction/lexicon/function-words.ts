/** Closed classes of words that the rules look at one by one. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const AUXILIARIES = set(
	"am is are was were be been being have has had having do does did will would shall should can could may might must 's 're 've 'd 'll ’s ’re ’ve ’d ’ll wo ca n't n’t not never to ai"
);
export const BE = set("am is are was were be been being 's 're ’s ’re get got gets getting");
export const NEGATIONS = set("not n't n’t never no neither nor without");
export const OBJECT_PRONOUNS = set(
	'me him her us them it you himself herself themselves itself myself yourself ourselves whom'
);
export const RELATIVES = set('who which that whom whose where when');
export const WH = set('what how why whether if who when where which whom whose');
export const CLAUSE_OPENERS = set(
	'as while when after before because since although though if unless until once whereas even whether so than'
);
/** Prepositions that tie a phrase to the noun before it. */
export const NOUN_PREPOSITIONS = set(
	'of for from with in at on to by near close against over between among within inside outside under behind about around across including like as out'
);
