/** One keystroke in the search of claims: every filter and the sort, over 100,000 claims. */
import { filterClaims, NO_FILTER, prepareSearch, sortClaims } from '$lib/dataset/search';
import { madeClaims } from './made-claims';
import { compare, report } from './time';

/** What feels immediate. */
const LIMIT = 100;
const CLAIMS = 100_000;

const rows = madeClaims(CLAIMS);
const claims = prepareSearch(rows);
console.log(`${CLAIMS.toLocaleString('en')} claims\n`);

const search = (words: string, change = {}) =>
	sortClaims(filterClaims(claims, { ...NO_FILTER, words, ...change }), 'newest');

const CASES = {
	'a first letter': () => search('t'),
	'two words': () => search('tanks bridge'),
	'a word nobody used': () => search('zebra'),
	'a word of one party since 2024': () =>
		search('drones', { parties: ['russia'], from: '2024-01-01' })
};
for (const [name, time] of Object.entries(compare(CASES, 15, 3))) report(name, time, ' ms', LIMIT);
const { prepare } = compare({ prepare: () => prepareSearch(rows) }, 3, 1);
report('\nonce a dataset: prepare the search', prepare, ' ms');
