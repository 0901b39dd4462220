import { expect, test } from 'vitest';
import { area, CIRCLE, corners, DASHES, markerPath, REACH } from '../../../src/lib/charts/marker';
import type { Marker } from '../../../src/lib/charts/model';

const MARKERS: Marker[] = ['circle', 'diamond', 'triangle', 'square', 'cross', 'star'];

test.each(MARKERS)('the %s covers as much ground as any other marker', (marker) => {
	const outline = corners(marker);
	const covered = outline === null ? Math.PI * CIRCLE ** 2 : area(outline);
	expect(covered).toBeGreaterThan(0.99);
	expect(covered).toBeLessThan(1.01);
});

test.each(MARKERS)('the %s is inside the box its icon is drawn in', (marker) => {
	for (const [x, y] of corners(marker) ?? [])
		expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(REACH);
});

test('a path is placed and scaled', () => {
	expect(markerPath('square', 2, 10, 20)).toBe('M11 21L9 21L9 19L11 19Z');
	expect(markerPath('circle')).toMatch(/^M-0\.564 0a.*Z$/);
});

test('every marker has a dash of its own for print', () => {
	expect(new Set(MARKERS.map((marker) => DASHES[marker].join())).size).toBe(MARKERS.length);
});
