/** Bytes → letters: which encoding, why, and the same answer however the bytes arrive. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectEncoding, textReader, type Encoding } from '$lib/dataset/import/encoding';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, bigEndian: boolean) =>
	Uint8Array.from(
		[...text].flatMap((_, i) => {
			const code = text.charCodeAt(i);
			return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
		})
	);
/** Letters of one-byte encodings, made by asking the decoder for every byte. */
function oneByte(text: string, encoding: Encoding): Uint8Array {
	const table = new Map(
		Array.from({ length: 256 }, (_, i) => [new TextDecoder(encoding).decode(bytes(i)), i])
	);
	return Uint8Array.from([...text].map((letter) => table.get(letter) ?? 63));
}

const RUSSIAN = 'дата;сторона;значение\n07.10.2022;Минобороны;5937\n';
const UKRAINIAN = 'дата;джерело;втрати\n2022-10-07;Генеральний штаб;61680\n';
const FRENCH = 'date;orateur;déclaré\n2022-10-07;Général Gérard;à la frontière\n';
const GERMAN = 'Datum;Sprecher;Wert\n07.10.2022;Bundesministerium für Verteidigung;1.240,5\n';
const ENGLISH = 'date,speaker,value\n2022-10-07,Ministry,5937\n';

const read = (all: Uint8Array, piece = all.length || 1) => {
	const reader = textReader();
	let text = '';
	for (let at = 0; at < all.length; at += piece) text += reader.push(all.subarray(at, at + piece));
	return { text: text + reader.finish(), ...reader.detected, unreadable: reader.unreadable };
};

describe('the encoding of a file', () => {
	it.each<[string, Uint8Array, Encoding, string]>([
		['plain letters only', utf8(ENGLISH), 'utf-8', ENGLISH],
		['UTF-8 without a mark', utf8(UKRAINIAN), 'utf-8', UKRAINIAN],
		['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, ...utf8(FRENCH)), 'utf-8', FRENCH],
		[
			'UTF-16 with a mark, low byte first',
			bytes(0xff, 0xfe, ...utf16(RUSSIAN, false)),
			'utf-16le',
			RUSSIAN
		],
		[
			'UTF-16 with a mark, high byte first',
			bytes(0xfe, 0xff, ...utf16(RUSSIAN, true)),
			'utf-16be',
			RUSSIAN
		],
		['UTF-16 without a mark, low byte first', utf16(ENGLISH, false), 'utf-16le', ENGLISH],
		['UTF-16 without a mark, high byte first', utf16(ENGLISH, true), 'utf-16be', ENGLISH],
		['Cyrillic UTF-16 without a mark', utf16(UKRAINIAN, false), 'utf-16le', UKRAINIAN],
		['Windows Cyrillic, Russian', oneByte(RUSSIAN, 'windows-1251'), 'windows-1251', RUSSIAN],
		['Windows Cyrillic, Ukrainian', oneByte(UKRAINIAN, 'windows-1251'), 'windows-1251', UKRAINIAN],
		['Windows Western, French', oneByte(FRENCH, 'windows-1252'), 'windows-1252', FRENCH],
		['Windows Western, German', oneByte(GERMAN, 'windows-1252'), 'windows-1252', GERMAN],
		['an empty file', bytes(), 'utf-8', '']
	])('%s', (_, all, encoding, text) => {
		expect(read(all)).toMatchObject({ encoding, text, unreadable: 0 });
		expect(detectEncoding(all).why.length).toBeGreaterThan(10);
	});

	it('is decided by the first foreign letter, far down in the file', () => {
		const start = `${ENGLISH}${'2022-10-07,Ministry,1\n'.repeat(20_000)}`;
		const all = bytes(...oneByte(start + RUSSIAN, 'windows-1251').subarray(0, 0));
		expect(all).toHaveLength(0);
		const file = oneByte(start + RUSSIAN, 'windows-1251');
		expect(read(file, 4096)).toMatchObject({ encoding: 'windows-1251', text: start + RUSSIAN });
	});

	it('counts bytes that fit nothing', () => {
		const reader = textReader('utf-8');
		expect(reader.push(bytes(65, 0xff, 66)) + reader.finish()).toBe('A�B');
		expect(reader.unreadable).toBe(1);
	});

	it('gives the same text in pieces of any size', () => {
		const texts = fc.constantFrom(RUSSIAN, UKRAINIAN, FRENCH, ENGLISH, '😀,é\n1,2\n');
		fc.assert(
			fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, piece) => {
				expect(read(utf8(text), piece).text).toBe(text);
			})
		);
	});
});
