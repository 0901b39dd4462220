/** What kind of file this is, from its first bytes. The name decides nothing. */
export type FileKind = 'zip' | 'text' | { readonly message: string; readonly remedy: string };

const MAGIC: readonly (readonly [readonly number[], string, string])[] = [
	[
		[0x25, 0x50, 0x44, 0x46, 0x2d],
		'is a PDF document, no table.',
		'Copy the table into a spreadsheet and save it as CSV.'
	],
	[
		[0xd0, 0xcf, 0x11, 0xe0],
		'is an old Excel or Word file.',
		'Open it and save it as CSV (UTF-8).'
	],
	[[0x1f, 0x8b], 'is compressed with gzip.', 'Unpack it first.'],
	[[0x42, 0x5a, 0x68], 'is compressed with bzip2.', 'Unpack it first.'],
	[[0x37, 0x7a, 0xbc, 0xaf], 'is a 7z archive.', 'Unpack it, or pack it as zip.'],
	[[0x52, 0x61, 0x72, 0x21], 'is a RAR archive.', 'Unpack it, or pack it as zip.'],
	[
		[0x89, 0x50, 0x4e, 0x47],
		'is a picture.',
		'Type the table into a spreadsheet and save it as CSV.'
	],
	[[0xff, 0xd8, 0xff], 'is a picture.', 'Type the table into a spreadsheet and save it as CSV.'],
	[
		[0x47, 0x49, 0x46, 0x38],
		'is a picture.',
		'Type the table into a spreadsheet and save it as CSV.'
	],
	[[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'is a database.', 'Export the table as CSV.'],
	[[0x50, 0x41, 0x52, 0x31], 'is a Parquet file.', 'Export the table as CSV.'],
	[[0x7f, 0x45, 0x4c, 0x46], 'is a program.', 'Choose a table.'],
	[[0x4d, 0x5a, 0x90], 'is a program.', 'Choose a table.']
];

/** Bytes below the space that no text has, beside tab and line ends. */
const isControl = (byte: number): boolean =>
	byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 0 && byte !== 26;

/** @param bytes the beginning of the file */
export function sniff(bytes: Uint8Array): FileKind {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9 && (bytes[3] ?? 9) < 9)
		return 'zip';
	for (const [magic, message, remedy] of MAGIC)
		if (magic.every((byte, i) => bytes[i] === byte)) return { message, remedy };
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
	if (/^(?:<!doctype|<html|<\?xml|<table)/.test(start))
		return {
			message: 'is a web page, no table.',
			remedy: 'Copy its table into a spreadsheet and save it as CSV.'
		};
	const sample = bytes.subarray(0, 4096);
	let controls = 0;
	for (const byte of sample) if (isControl(byte)) controls += 1;
	return controls > sample.length * 0.1
		? { message: 'is no text.', remedy: 'Save the table as CSV (UTF-8).' }
		: 'text';
}
