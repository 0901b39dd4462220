/**
 * Which letters the bytes of a file stand for. The answer follows from the bytes alone: the same file
 * gives the same answer everywhere, and the reason is told.
 */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DetectedEncoding {
	readonly encoding: Encoding;
	/** The reason, in words for a reader. */
	readonly why: string;
}

const NAMES: Readonly<Record<Encoding, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16, low byte first',
	'utf-16be': 'UTF-16, high byte first',
	'windows-1251': 'Windows Cyrillic (1251)',
	'windows-1252': 'Windows Western (1252)'
};

/** The encoding as a reader knows it. */
export const sayEncoding = (encoding: Encoding): string => NAMES[encoding];

function byMark(bytes: Uint8Array): DetectedEncoding | null {
	const [a, b, c] = bytes;
	const why = 'The file begins with a byte order mark.';
	if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', why };
	if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', why };
	if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', why };
	return null;
}

/** High bytes of UTF-16 in the alphabets of these data: Latin, Cyrillic, punctuation. */
const isHigh = (byte: number | undefined): boolean =>
	byte === 0 || byte === 1 || byte === 4 || byte === 0x20;

/** UTF-16 without a mark: nearly every second byte is the high byte of a letter, and zeros are many. */
function byZeros(bytes: Uint8Array): DetectedEncoding | null {
	const pairs = Math.min(bytes.length, 4096) >> 1;
	if (pairs < 2) return null;
	const zeros = [0, 0];
	const highs = [0, 0];
	for (let i = 0; i < pairs * 2; i += 1) {
		if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
		if (isHigh(bytes[i])) highs[i & 1] = (highs[i & 1] ?? 0) + 1;
	}
	const why = 'Every second byte is the upper half of a letter.';
	for (const [side, encoding] of [
		[1, 'utf-16le'],
		[0, 'utf-16be']
	] as const) {
		const [own = 0, other = 0] = [zeros[side], zeros[1 - side]];
		if ((highs[side] ?? 0) >= pairs * 0.9 && own >= pairs * 0.1 && own > other * 4)
			return { encoding, why };
	}
	return null;
}

/** Whether the bytes are UTF-8; a letter that the end cuts off counts as right. */
export function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

const isAsciiLetter = (byte: number): boolean => {
	const lower = byte | 0x20;
	return lower >= 0x61 && lower <= 0x7a;
};

/** Letters of windows-1251 beside А–я: Ґ ґ І і Ї ї Є є Ё ё. */
const MORE_CYRILLIC = new Set([0xa5, 0xb4, 0xb2, 0xb3, 0xaf, 0xbf, 0xaa, 0xba, 0xa8, 0xb8]);
const isHighLetter = (byte: number): boolean => byte >= 0xc0 || MORE_CYRILLIC.has(byte);

/** One byte a letter: Cyrillic stands in whole words, Western accents between plain letters. */
function byNeighbours(bytes: Uint8Array): DetectedEncoding {
	let words = 0;
	let accents = 0;
	for (let i = 0; i < bytes.length; i += 1) {
		const byte = bytes[i] as number;
		if (!isHighLetter(byte)) continue;
		const next = bytes[i + 1] ?? 0;
		const before = bytes[i - 1] ?? 0;
		if (isHighLetter(next)) words += 1;
		if (isAsciiLetter(next) || isAsciiLetter(before)) accents += 1;
	}
	return words > accents
		? {
				encoding: 'windows-1251',
				why: 'It is no UTF-8, and letters beyond plain Latin stand in whole words, as Cyrillic does.'
			}
		: {
				encoding: 'windows-1252',
				why: 'It is no UTF-8, and letters beyond plain Latin stand between plain ones, as accents do.'
			};
}

/** Place of the first byte that is not plain ASCII; -1 when there is none. */
function firstForeign(bytes: Uint8Array): number {
	for (let i = 0; i < bytes.length; i += 1) if ((bytes[i] as number) > 0x7f) return i;
	return -1;
}

/** The encoding of a file, from its beginning or all of it. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
	const certain = byMark(bytes) ?? byZeros(bytes);
	if (certain) return certain;
	if (firstForeign(bytes) < 0) return { encoding: 'utf-8', why: 'It has plain letters only.' };
	if (isUtf8(bytes)) return { encoding: 'utf-8', why: 'All its bytes are sound UTF-8.' };
	return byNeighbours(bytes);
}

/** Bytes that are looked at together before the letters are decided. */
const SAMPLE = 65_536;

export interface TextReader {
	/** Text of the next bytes. */
	push(bytes: Uint8Array): string;
	/** What is left at the end. */
	finish(): string;
	readonly detected: DetectedEncoding;
	/** Characters that could not be read and are shown as �. */
	readonly unreadable: number;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
	if (a.length === 0) return b;
	const both = new Uint8Array(a.length + b.length);
	both.set(a);
	both.set(b, a.length);
	return both;
}

const countUnreadable = (text: string): number => {
	let count = 0;
	for (let at = text.indexOf('�'); at >= 0; at = text.indexOf('�', at + 1)) count += 1;
	return count;
};

/**
 * Bytes → text, in pieces. As long as all bytes are plain ASCII the question stays open, so that the
 * first foreign letter decides even when it stands far down in the file.
 * @param chosen what a reader set; null to detect it
 */
export function textReader(chosen: Encoding | null = null): TextReader {
	let detected: DetectedEncoding =
		chosen === null
			? { encoding: 'utf-8', why: 'It has plain letters only.' }
			: { encoding: chosen, why: 'You chose it.' };
	let decoder: TextDecoder | null = chosen === null ? null : new TextDecoder(chosen);
	let held: Uint8Array = new Uint8Array(0);
	let begun = false;
	let unreadable = 0;

	const decode = (bytes: Uint8Array, stream: boolean): string => {
		if (decoder === null) return '';
		const text = decoder.decode(bytes, { stream });
		if (text.includes('�')) unreadable += countUnreadable(text);
		return text;
	};
	const decide = (bytes: Uint8Array): void => {
		detected = detectEncoding(bytes);
		decoder = new TextDecoder(detected.encoding);
	};

	return {
		push(bytes) {
			if (decoder !== null) return decode(bytes, true);
			held = join(held, bytes);
			if (held.length < SAMPLE) return '';
			if (!begun && (byMark(held) ?? byZeros(held)) !== null) {
				const piece = held;
				decide(piece);
				held = new Uint8Array(0);
				return decode(piece, true);
			}
			begun = true;
			const all = new TextDecoder('utf-8').decode(held);
			// A letter beyond ASCII takes two bytes or more, a byte that fits nothing becomes �.
			if (all.length === held.length && !all.includes('�')) {
				held = new Uint8Array(0);
				return all;
			}
			const foreign = firstForeign(held);
			const text = new TextDecoder('utf-8').decode(held.subarray(0, foreign));
			held = held.slice(foreign);
			if (held.length < SAMPLE) return text;
			const piece = held;
			decide(piece);
			held = new Uint8Array(0);
			return text + decode(piece, true);
		},
		finish() {
			if (decoder === null) decide(held);
			const text = decode(held, false);
			held = new Uint8Array(0);
			return text;
		},
		get detected() {
			return detected;
		},
		get unreadable() {
			return unreadable;
		}
	};
}
