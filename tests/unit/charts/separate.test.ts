import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { separate } from '../../../src/lib/charts/separate';

const boxes = fc.array(
	fc.record({ at: fc.integer({ min: -50, max: 450 }), size: fc.integer({ min: 4, max: 30 }) }),
	{ maxLength: 12 }
);

describe('labels kept apart', () => {
	test.each([
		{ title: 'none', given: [], expected: [] },
		{ title: 'far apart: stay', given: [50, 150], expected: [50, 150] },
		{ title: 'same place: side by side', given: [100, 100], expected: [95, 105] },
		{ title: 'over the top: pushed in', given: [-20, 0], expected: [5, 15] },
		{ title: 'past the end: pushed in', given: [199, 230], expected: [185, 195] },
		{ title: 'order given does not matter', given: [104, 100], expected: [107, 97] }
	])('$title', ({ given, expected }) => {
		const found = separate(
			given.map((at) => ({ at, size: 10 })),
			0,
			200
		);
		expect(found.map((n) => Math.round(n))).toEqual(expected);
	});

	test('never overlap, stay inside and keep their order', () => {
		fc.assert(
			fc.property(boxes, (given) => {
				const found = separate(given, 0, 400);
				const order = given
					.map((box, i) => ({ ...box, i, to: found[i] as number }))
					.sort((a, b) => a.to - b.to);
				order.forEach((box, n) => {
					expect(box.to - box.size / 2).toBeGreaterThanOrEqual(-1e-6);
					expect(box.to + box.size / 2).toBeLessThanOrEqual(400 + 1e-6);
					const next = order[n + 1];
					if (next === undefined) return;
					expect(next.to - box.to).toBeGreaterThanOrEqual((box.size + next.size) / 2 - 1e-6);
					expect(box.at).toBeLessThanOrEqual(next.at);
				});
			})
		);
	});

	test('too many are squeezed evenly and none is lost', () => {
		const found = separate(
			Array.from({ length: 5 }, () => ({ at: 10, size: 10 })),
			0,
			25
		);
		expect(found.map((n) => Math.round(n * 10) / 10)).toEqual([2.5, 7.5, 12.5, 17.5, 22.5]);
	});
});
