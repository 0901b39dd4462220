import { expect, test } from 'vitest';
import { capitaliser } from '$lib/ui/framing/proper-names';
import { namingTexts } from '$lib/ui/framing/thing';
import { listed, percent, possessive, quoted, rate, voiceOf } from '$lib/ui/framing/words';

test.each([
	[0, '0%'],
	[0.004, 'under 1%'],
	[0.01, '1%'],
	[0.614, '61%'],
	[0.995, 'over 99%'],
	[1, '100%']
])('a share of %s is written %s', (share, written) => {
	expect(percent(share)).toBe(written);
});

test.each([
	['annexed', '“annexed”'],
	['invasion, full-scale war', '“invasion” or “full-scale war”'],
	['Nazis, drug addicts, coup', '“Nazis”, “drug addicts” or “coup”']
])('the term %s is quoted name by name', (term, written) => {
	expect(quoted({ term })).toBe(written);
});

test.each([
	['Russia', 'Russia’s'],
	['Wire services', 'Wire services’']
])('%s has the possessive %s', (name, written) => {
	expect(possessive(name)).toBe(written);
});

test('lists and rates read as in a sentence', () => {
	expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
	expect(rate(0.0123)).toBe('0.012');
	expect(rate(1.2345)).toBe('1.23');
});

test.each([
	['Name of the war', 'texts that name the war'],
	['Whose war it is', 'texts that say whose war it is'],
	['Status of territory', 'texts that name the status of territory'],
	['Spelling of the capital', 'texts that name the capital'],
	['Spelling: Kharkiv', 'texts that name Kharkiv'],
	["Ukraine's soldiers", "texts that name Ukraine's soldiers"],
	['Russia as a state', 'texts that name Russia as a state'],
	['Crimea', 'texts that name Crimea'],
	['The nuclear plant', 'texts that name the nuclear plant'],
	['Killing soldiers', 'texts that speak of killing soldiers'],
	['Words of accusation', 'texts that use words of accusation']
])('%s is said as "%s"', (name, words) => {
	expect(namingTexts({ name })).toBe(words);
});

test.each([
	[['Reuters'], 'publisher', 'Reuters', true],
	[['RT', 'TASS'], 'publisher', 'Wire services’ outlets', false],
	[['Press office'], 'speaker', 'Wire services’ press releases', false],
	[[], 'publisher', 'Wire services’ outlets', false]
] as const)('outlets %j as %s are called %s', (outlets, basis, name, one) => {
	expect(voiceOf('Wire services', outlets, basis)).toEqual({ name, one });
});

test('names get their capital back, other words stay small', () => {
	const capital = capitaliser([]);
	expect(['ukraine', 'u.s', 'nato', 'tower', 'us'].map(capital)).toEqual([
		'Ukraine',
		'U.S.',
		'NATO',
		'tower',
		'us'
	]);
});
