/** Words that say when, and so are neither speakers nor what is said. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DAYS = set(
	'monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri sat sun mon. tues. wed. thurs. fri. sat. sun. today yesterday tomorrow tonight'
);
export const MONTHS = set(
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.'
);
export const PERIODS = set(
	'second minute hour day days night nights morning afternoon evening week weeks weekend month months year years spring summer autumn fall winter time moment hours minutes midnight noon century decade decades'
);
/** Before a period: “last week”, “late Monday”. */
export const PERIOD_LEADS = set(
	'last this next late early earlier later that the previous following same past each every one two three several few a some recent'
);
export const TIME_ADVERBS = set(
	'earlier later recently today yesterday tonight now then soon already afterward afterwards ago once again still shortly thereafter meanwhile previously subsequently'
);
