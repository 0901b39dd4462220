import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap, wrapTight } from '../../../src/lib/charts/look';

const letters = (text: string): number => text.length;

describe('text is broken', () => {
	test.each([
		{ text: 'Names counted one by one', width: 11, expected: ['Names', 'counted one', 'by one'] },
		{ text: 'Ukraine', width: 3, expected: ['Ukraine'] },
		{ text: '  ', width: 9, expected: [] }
	])('"$text" at $width', ({ text, width, expected }) =>
		expect(wrap(text, width, letters)).toEqual(expected)
	);

	test.each([
		{ text: 'marketinginsights.com', width: 18, expected: ['marketinginsights', '.com'] },
		{ text: 'abcdefgh', width: 3, expected: ['abc', 'def', 'gh'] },
		{ text: 'one two', width: 4, expected: ['one', 'two'] }
	])('tightly "$text" at $width', ({ text, width, expected }) =>
		expect(wrapTight(text, width, letters)).toEqual(expected)
	);

	test('tightly, no line is wider than the room and no letter is lost', () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[a-z. -]{0,40}$/),
				fc.integer({ min: 2, max: 12 }),
				(text, width) => {
					const lines = wrapTight(text, width, letters);
					expect(Math.max(0, ...lines.map(letters))).toBeLessThanOrEqual(width);
					expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
				}
			)
		);
	});
});
