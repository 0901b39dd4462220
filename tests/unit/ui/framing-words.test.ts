import { expect, test } from 'vitest';
import { listed, percent, possessive, quoted, rate } from '$lib/ui/framing/words';

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
