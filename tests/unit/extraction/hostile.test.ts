/** Whatever the text: spans inside it, in order, the same every time; and time that grows with its length. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CandidateClaim } from '$lib/extraction/model';
import { extractor } from './context';

function wellFormed(text: string, claims: readonly CandidateClaim[]): void {
	const ids = new Set(claims.map((claim) => claim.id));
	expect(ids.size).toBe(claims.length);
	for (const claim of claims) {
		expect(claim.content.length).toBeGreaterThan(0);
		for (const spans of [claim.source, claim.cue, claim.content]) {
			let before = 0;
			for (const [start, end] of spans) {
				expect(start).toBeGreaterThanOrEqual(before);
				expect(end).toBeGreaterThan(start);
				before = start;
			}
			expect(before).toBeLessThanOrEqual(text.length);
			expect(Math.max(0, ...spans.map(([, end]) => end))).toBeLessThanOrEqual(text.length);
		}
		for (const figure of claim.figures) {
			expect(figure.end).toBeGreaterThan(figure.start);
			expect(
				claim.content.some(([start, end]) => start <= figure.start && figure.start < end)
			).toBe(true);
			if (figure.value !== null) expect(Number.isFinite(figure.value)).toBe(true);
		}
		if (claim.parent !== null) expect(ids.has(claim.parent)).toBe(true);
		expect(claim.parent).not.toBe(claim.id);
		expect(claim.confidence).toBeGreaterThan(0);
		expect(claim.confidence).toBeLessThanOrEqual(1);
	}
}

const BITS = [
	'“',
	'”',
	'"',
	"'",
	'‘',
	'’',
	"''",
	'``',
	'«',
	'»',
	'(',
	')',
	'[',
	',',
	'.',
	'!',
	'?',
	':',
	';',
	'—',
	'–',
	'-',
	'…',
	'\n',
	'\n\n',
	'\t',
	' ',
	'\u0000',
	'\ud800',
	'\udc00',
	'\u200f',
	'\u202e',
	'\ufeff',
	'😀',
	'<b>',
	'=cmd',
	'__proto__',
	'constructor',
	'The army',
	'said',
	'says',
	'told',
	'that',
	'who',
	'which',
	'according to',
	'citing',
	'claimed',
	'and',
	'but',
	'he',
	'it',
	'Olena Bereza',
	'Russia',
	'at least',
	'12,000',
	'1 240',
	'between',
	'half',
	'dozens',
	'of',
	'soldiers',
	'per',
	'day',
	'km²',
	'%',
	'reportedly',
	'the',
	'a',
	'was',
	'by',
	'to',
	'as',
	'Asked',
	'claim'
];

describe('any text', () => {
	it('gives well-formed claims and never throws', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...BITS), { maxLength: 60 }),
				fc.constantFrom('', ' '),
				(bits, gap) => {
					const text = bits.join(gap);
					wellFormed(text, extractor(text));
				}
			),
			{ numRuns: 300, seed: 1 }
		);
	});

	it('gives well-formed claims of arbitrary code units', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }), (units) => {
				const text = String.fromCharCode(...units);
				wellFormed(text, extractor(text));
			}),
			{ numRuns: 100, seed: 2 }
		);
	});

	it('gives the same claims again', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...BITS), { maxLength: 40 }), (bits) => {
				const text = bits.join(' ');
				expect(extractor(text)).toEqual(extractor(text));
			}),
			{ numRuns: 50, seed: 3 }
		);
	});

	it.each([
		['empty', ''],
		['blank', ' \n\t\u00a0 '],
		['one mark', '“'],
		['a word', 'said'],
		['deep quotations', '“‘“‘“‘“‘“‘ a said '.repeat(30)],
		['marks of writing direction around a claim', '\u202eThe army said that it was cold.\u200f'],
		['a formula', '=cmd|/c calc,@said']
	])('%s', (_, text) => {
		wellFormed(text, extractor(text));
	});

	it('finds the same claims behind a NUL and a lone surrogate, at their places', () => {
		const plain = extractor('xx The army said that it was cold.');
		const odd = extractor('\u0000\ud800 The army said that it was cold.');
		expect(odd.map((claim) => claim.content)).toEqual(plain.map((claim) => claim.content));
	});

	it('puts claims of a long text where they are', () => {
		const sentence = 'The army said that the bridge was safe.';
		const text = `${'It was a cold day in the old city. '.repeat(6000)}\n${sentence}`;
		const [claim] = extractor(text);
		expect(text.slice(...(claim?.content[0] ?? [0, 0]))).toBe('that the bridge was safe');
	});
});

describe('time', () => {
	/** Least of some runs, in milliseconds of processor time: what other programs do counts less. */
	function leastTime(text: string): number {
		let least = Infinity;
		for (let round = 0; round < 3; round++) {
			const from = process.cpuUsage();
			extractor(text);
			const { user, system } = process.cpuUsage(from);
			least = Math.min(least, (user + system) / 1000);
		}
		return least;
	}

	it.each([
		['sentences', 'The army said that at least 100 soldiers were killed. '],
		['no full stops', 'The army said that at least 100 soldiers were killed '],
		['marks that never close', '“ '],
		['straight marks', '" '],
		['commas', 'he, '],
		['cues', 'said '],
		['phrases', 'according to '],
		['relatives', 'who said that '],
		['numbers', '1 000 '],
		['brackets', '( '],
		['letters', 'a'],
		['one line break after another', '\n']
	])(
		'grows with the length of the text: %s',
		(_, bit) => {
			const short = bit.repeat(Math.ceil(8_000 / bit.length));
			const long = bit.repeat(Math.ceil(96_000 / bit.length));
			extractor(short);
			// Twelve times the length: 144 times the time would be the square.
			expect(leastTime(long)).toBeLessThan(60 * leastTime(short) + 400);
		},
		60_000
	);
});
