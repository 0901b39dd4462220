/**
 * Files that somebody broke, by accident or not. Each gives a right result or a message with a remedy; nothing
 * is thrown, nothing is run, and time grows with the length of the file.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFlat } from '$lib/dataset/export/flat';
import { importFile } from '$lib/dataset/import/import-file';
import { rejectedCsv } from '$lib/dataset/import/rejected';
import { isUnsafeName } from '$lib/dataset/import/unzip';
import { describeProblem } from '$lib/dataset/problems';
import { smallFiles } from '../../../fixtures/small-dataset';
import { dataPackageText } from '$lib/dataset/data-package';

type Input = string | Uint8Array;
const bytes = (input: Input) =>
	typeof input === 'string' ? new TextEncoder().encode(input) : input;
const read = (input: Input) => importFile(bytes(input), 'table.csv');
const HEADER = 'date,speaker,measure,value,summary\n';
const SOUND = '2022-10-01,A,Tanks,1,One.\n';
const table = (rows: string) => HEADER + SOUND + rows;
const pack = (
	files: Record<string, string | Uint8Array>,
	change: Partial<Record<string, string>> = {}
) =>
	zipSync({
		...Object.fromEntries(
			Object.entries(smallFiles()).map(([name, csv]) => [
				`${name}.csv`,
				strToU8(change[name] ?? csv)
			])
		),
		'datapackage.json': strToU8(dataPackageText('1')),
		...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, bytes(file)]))
	} satisfies Zippable);
/** An archive whose bytes were changed in one place. */
const spoiled = (at: number, value: number) => {
	const archive = pack({});
	archive[at < 0 ? archive.length + at : at] = value;
	return archive;
};
const magic = (...values: number[]) => Uint8Array.from([...values, ...new Uint8Array(64).fill(7)]);

/** Nothing comes in, and the message holds these words. */
const REFUSED: [string, Input, string][] = [
	['an empty file', '', 'is empty'],
	['only a mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'holds no table'],
	['only line ends', '\n\n\r\n', 'holds no table'],
	['only spaces', '    \n   \n', 'holds no table'],
	['only NUL', '\u0000\u0000\u0000\u0000', 'no table'],
	['only delimiters', ',,,\n,,,\n', 'no table'],
	['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'PDF document'],
	['an old Excel file', magic(0xd0, 0xcf, 0x11, 0xe0), 'old Excel'],
	['a gzip file', magic(0x1f, 0x8b), 'gzip'],
	['a 7z archive', magic(0x37, 0x7a, 0xbc, 0xaf), '7z'],
	['a RAR archive', magic(0x52, 0x61, 0x72, 0x21), 'RAR'],
	['a picture', magic(0x89, 0x50, 0x4e, 0x47), 'picture'],
	['a photograph', magic(0xff, 0xd8, 0xff), 'picture'],
	['a program', magic(0x4d, 0x5a, 0x90), 'program'],
	['a database', 'SQLite format 3\u0000', 'database'],
	['noise', Uint8Array.from({ length: 999 }, (_, i) => (i * 7) % 31), 'is no text'],
	['JSON that breaks off', '[{"date": "2022-10-07", ', 'no sound JSON'],
	['JSON that holds a number', '[1, 2, 3]', 'no object with columns'],
	['JSON nested very deeply', '['.repeat(100_000), 'no sound JSON'],
	['JSON with several tables', '{"a": [{"x": 1}], "b": [{"x": 2}]}', 'several tables'],
	['an archive that breaks off', pack({}).subarray(0, 900), 'broken or protected archive'],
	['an archive without a table', zipSync({ 'a.png': strToU8('x') }), 'without a table'],
	[
		'an archive with two tables',
		zipSync({ 'a.csv': strToU8('a,b\n'), 'b.csv': strToU8('a,b\n') }),
		'2 tables'
	],
	['an empty archive', zipSync({}), 'archive'],
	['a descriptor that is no JSON', pack({ 'datapackage.json': '{' }), 'no sound JSON'],
	['a descriptor that is a list', pack({ 'datapackage.json': '[]' }), 'no sound JSON'],
	[
		'a package without claims',
		zipSync({ 'datapackage.json': strToU8('{}'), 'parties.csv': strToU8('a\n') }),
		'lacks actors.csv'
	],
	[
		'a workbook without a sheet',
		zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
		'first sheet is empty'
	],
	[
		'a workbook of open tags',
		zipSync({
			'xl/workbook.xml': strToU8('<sheet '.repeat(50_000)),
			'xl/worksheets/sheet1.xml': strToU8('<row '.repeat(50_000))
		}),
		'first sheet is empty'
	],
	[
		'a workbook with a far column',
		zipSync({
			'xl/workbook.xml': strToU8('<workbook/>'),
			'xl/worksheets/sheet1.xml': strToU8('<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>')
		}),
		'more than 1,000 columns'
	],
	['ten thousand columns', `${'a,'.repeat(10_000)}b\n1\n`, 'columns'],
	['a table in a web page', '<!doctype html><table><tr><td>2022</td></tr></table>', 'web page'],
	['a table without a known column', 'a,b\nfoo,bar\n', 'no column that is known']
];

/** One sound row is in; another is told, in these words. */
const TOLD: [string, string, string][] = [
	['an open quotation mark', '2022-10-07,A,Tanks,2,"never closed\n', 'never closed'],
	[
		'a quotation mark inside a quoted cell',
		'2022-10-07,A,Tanks,2,"one "two" three"\n',
		'middle of a quoted cell'
	],
	['text behind a quoted cell', '2022-10-07,A,Tanks,2,"one"two\n', 'quotation mark'],
	['too few cells', '2022-10-07,A\n', 'has 2 cells'],
	['too many cells', '2022-10-07,A,Tanks,2,Two.,more,cells\n', 'has 7 cells'],
	['a formula for a number', '2022-10-07,A,Tanks,=1+1,Two.\n', 'not a number'],
	[
		'a command for a number',
		`2022-10-07,A,Tanks,"=cmd|' /C calc'!A0",Two.\n`,
		'say nothing about the number'
	],
	[
		'a script for a number',
		'2022-10-07,A,Tanks,<script>alert(1)</script>,Two.\n',
		'say nothing about the number'
	],
	['a script for a date', '<img src=x onerror=alert(1)>,A,Tanks,2,Two.\n', 'not a day'],
	['a day that does not exist', '2022-02-31,A,Tanks,2,Two.\n', 'not a day'],
	['a date of a million digits', `${'9'.repeat(400_000)},A,Tanks,2,Two.\n`, 'not a day'],
	[
		'a number of many digits',
		`2022-10-07,A,Tanks,${'9'.repeat(1000)},Two.\n`,
		'no number but a text'
	],
	['infinity', '2022-10-07,A,Tanks,1e999,Two.\n', 'not a number'],
	['a hexadecimal number', '2022-10-07,A,Tanks,0x10,Two.\n', 'not a number'],
	['full-width digits', '2022-10-07,A,Tanks,１２,Two.\n', 'not a number'],
	['a range that falls', '2022-10-07,A,Tanks,9-3,Two.\n', 'does not rise'],
	['the same row again', SOUND, 'same as an earlier row'],
	['a row of ten megabytes', `2022-10-07,A,Tanks,2,"${'x'.repeat(10_000_000)}\n`, 'never closed'],
	[
		'a line of ten megabytes',
		`2022-10-07,A,Tanks,2,${'x'.repeat(10_000_000)}\n`,
		'longer than a million'
	]
];

/** Everything is in, and a cell holds exactly this. */
const KEPT: [string, string, string, string][] = [
	['HTML in a summary', '<b>bold</b> & "more"', 'summary', '<b>bold</b> & "more"'],
	['a script in a summary', '<script>alert(1)</script>', 'summary', '<script>alert(1)</script>'],
	['a formula in a summary', '=HYPERLINK("http://x")', 'summary', '=HYPERLINK("http://x")'],
	['a command in a summary', "=cmd|' /C calc'!A0", 'summary', "=cmd|' /C calc'!A0"],
	['a disarmed formula', "'=1+1", 'summary', '=1+1'],
	['NUL inside a word', 'o\u0000ne', 'summary', 'one'],
	['a bell and an escape', 'o\u0007n\u001be', 'summary', 'one'],
	['marks that turn the direction', '\u202eevil\u202c \u2066x\u2069', 'summary', 'evil x'],
	['unseen spaces', 'o\u200bn\ufeffe', 'summary', 'one'],
	['right-to-left text with its marks', '\u200fשלום\u200f', 'summary', '\u200fשלום\u200f'],
	['emoji of several parts', '👩‍👩‍👧', 'summary', '👩‍👩‍👧'],
	['accents that stack', `Z${'\u0301'.repeat(500)}`, 'summary', `Z${'\u0301'.repeat(500)}`],
	['quotation marks', '“one” „two“ «three»', 'summary', '“one” „two“ «three»'],
	['a line end in a cell', 'one\ntwo', 'summary', 'one\ntwo'],
	['a template string', '${process.exit(1)}', 'summary', '${process.exit(1)}'],
	['SQL', "'; DROP TABLE claims; --", 'summary', "'; DROP TABLE claims; --"],
	['a path', '../../etc/passwd', 'summary', '../../etc/passwd'],
	['the name of an object’s parent', '__proto__', 'summary', '__proto__'],
	['the word constructor', 'constructor', 'summary', 'constructor'],
	['a long summary', 'x '.repeat(5000).trim(), 'summary', 'x '.repeat(5000).trim()]
];

/** Names above columns and of people that programs stumble over. */
const NAMES = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'valueOf',
	'__defineGetter__',
	'',
	' ',
	'0',
	'null',
	'undefined',
	'NaN',
	'true',
	'<script>',
	'=1+1',
	'"',
	"'",
	'\u202e',
	'../x',
	'con',
	'a;b',
	'ю',
	'🙂',
	'﷽'
];

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const count = () => REFUSED.length + TOLD.length + KEPT.length + NAMES.length * 2;

describe('hostile files', () => {
	it('are more than a hundred', () => expect(count()).toBeGreaterThanOrEqual(100));

	it.each(REFUSED)('%s is refused with a remedy', (_, input, words) => {
		const { dataset, rejected } = read(input);
		expect(dataset.claims).toEqual([]);
		expect(
			describeProblem(
				rejected[0] ?? {
					code: 'rule',
					file: '',
					row: 0,
					column: '',
					value: '',
					message: 'nothing',
					remedy: ''
				}
			)
		).toContain(words);
		expect(rejected[0]?.remedy.length).toBeGreaterThan(10);
	});

	it.each(TOLD)(
		'%s is told, and the row before it is in',
		{ timeout: 30_000 },
		(_, rows, words) => {
			const { dataset, rejected } = read(table(rows));
			expect(rejected.length).toBeGreaterThan(0);
			expect(rejected[0]?.message).toContain(words);
			expect(rejected[0]?.row).toBe(3);
			expect((rejected[0]?.value ?? '').length).toBeLessThanOrEqual(200);
			expect(dataset.claims.map(({ summary }) => summary)).toEqual(['One.']);
		}
	);

	it.each(KEPT)('%s is a text like any other', (_, cell, column, kept) => {
		const { dataset, rejected } = read(table(`2022-10-07,B,Tanks,2,${quoted(cell)}\n`));
		expect(rejected).toEqual([]);
		expect(dataset.claims[1]?.[column as 'summary']).toBe(kept);
	});

	it.each(NAMES)('a column named “%s” harms nothing', (name) => {
		const { dataset } = read(`${quoted(name)},${HEADER}x,${SOUND}`);
		expect(dataset.claims.map(({ summary }) => summary)).toEqual(['One.']);
		expect(Object.getPrototypeOf(dataset.claims[0])).toBe(Object.prototype);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it.each(NAMES)('a speaker and a measure named “%s” get sound ids', (name) => {
		const { dataset } = read(`${HEADER}2022-10-07,${quoted(name)},${quoted(name)},5,One.\n`);
		for (const { claim_id } of dataset.claims)
			expect(claim_id).toMatch(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/);
		for (const { actor_id } of dataset.actors)
			expect(actor_id).toMatch(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/);
	});

	it('a JSON member __proto__ pollutes nothing', () => {
		const { dataset } = read(
			'[{"__proto__": {"polluted": true}, "date": "2022-10-07", "speaker": "A", "summary": "One."}]'
		);
		expect(dataset.claims).toHaveLength(1);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it('half a letter in JSON becomes a sign that says so', () => {
		const { dataset } = read('[{"date": "2022-10-07", "speaker": "A", "summary": "\\ud800x"}]');
		expect(dataset.claims[0]?.summary).toBe('\ufffdx');
	});

	it('only a header is an empty dataset without a problem', () => {
		expect(read(HEADER)).toMatchObject({ rows: 0, rejectedCount: 0, dataset: { claims: [] } });
	});

	it('two columns of one name are told apart', () => {
		const { dataset, notes } = read('date,speaker,summary,summary\n2022-10-07,A,One.,Two.\n');
		expect(notes[0]?.message).toBe('is the name of two columns.');
		expect(dataset.claims[0]?.summary).toBe('One.');
	});

	it.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'file:///etc/passwd',
		'//example.org',
		'https://',
		'https://a b.org',
		' ht\ntps://a.org',
		'https://"onmouseover="x'
	])('“%s” never becomes a link', (url) => {
		const { dataset } = read(`date,speaker,summary,url\n2022-10-07,A,One.,${quoted(url)}\n`);
		expect(dataset.claims).toHaveLength(1);
		expect(dataset.documents.every((row) => row.url === null)).toBe(true);
	});
});

describe('hostile archives', () => {
	it('are stopped by the size that they state, or while they unpack', { timeout: 60_000 }, () => {
		const bomb = pack({ 'figures.csv': new Uint8Array(210_000_000) });
		expect(bomb.length).toBeLessThan(1_000_000);
		expect(read(bomb).rejected[0]?.message).toContain('more than 200 MB');
		// The stated size stands 8 bytes before the name: 1,000 bytes, which is a lie.
		const at = Buffer.from(bomb).indexOf('figures.csv') - 8;
		new DataView(bomb.buffer, bomb.byteOffset).setUint32(at, 1000, true);
		expect(read(bomb).rejected[0]?.message).toContain('more than 200 MB');
	});

	it('with too many files are stopped', () => {
		const many = Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`f${i}.csv`, 'x']));
		expect(read(pack(many)).rejected[0]?.message).toContain('more than 2000 files');
	});

	it.each([
		'../claims.csv',
		'/etc/claims.csv',
		'a/../../claims.csv',
		'C:\\claims.csv',
		'a\\claims.csv',
		'./claims.csv',
		'\u0000.csv',
		''
	])('may not name “%s”', (name) => expect(isUnsafeName(name)).toBe(true));

	it('pass over names that lead out, and read the rest', () => {
		const { dataset, notes } = read(pack({ '../evil.csv': 'x', '/evil.json': 'x' }));
		expect(notes.map(({ message }) => message)).toEqual([
			'leads out of the archive.',
			'leads out of the archive.'
		]);
		expect(dataset.claims).toHaveLength(6);
	});

	it('with strange or missing columns are read as far as they go', () => {
		const claims = smallFiles().claims.replace(',part,', ',strange,');
		const { dataset, notes, rejected } = read(pack({}, { claims }));
		expect(rejected).toEqual([]);
		expect(dataset.claims).toHaveLength(6);
		expect(notes.map(({ column }) => column)).toEqual(['strange', 'part']);
	});

	it('with a row that is lost lose what hangs on it, and say so', () => {
		const { dataset, rejected } = read(
			pack({}, { actors: smallFiles().actors.replace('ua-general,General', 'UA General,General') })
		);
		expect(dataset.claims.map(({ claim_id }) => claim_id)).toEqual(['c1', 'c2', 'c4', 'c5', 'c6']);
		expect(rejected.map(({ file }) => file)).toEqual(['actors', 'claims']);
	});

	it('never throw, wherever a byte is changed', { timeout: 60_000 }, () => {
		const length = pack({}).length;
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: length - 1 }),
				fc.integer({ min: 0, max: 255 }),
				(at, value) => {
					expect(read(spoiled(at, value)).rejected.every(({ remedy }) => remedy !== '')).toBe(true);
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('any file', () => {
	const pieces = fc.constantFrom(
		'"',
		',',
		';',
		'\n',
		'\r\n',
		'\t',
		'|',
		'=',
		"'",
		'\u0000',
		'\u202e',
		'2022-10-07',
		'03/04/2022',
		'5',
		'~5',
		'date',
		'value',
		'speaker',
		'summary',
		'__proto__',
		'{',
		'[',
		']',
		'}',
		':',
		'é',
		'🙂',
		' '
	);
	const soups = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''));

	it('gives a result or a message, never an exception', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(
				fc.oneof(
					soups,
					fc.string({ unit: 'binary' }),
					soups.map((rows) => table(rows))
				),
				(text) => {
					const { rejected, dataset } = read(text);
					expect(Array.isArray(dataset.claims)).toBe(true);
					for (const problem of rejected) expect(problem.remedy).not.toBe('');
				}
			),
			{ numRuns: 400 }
		);
	});

	it('of any bytes does too', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (all) => void read(all)),
			{ numRuns: 400 }
		);
	});

	it('imports what it exports, whatever the texts hold', { timeout: 60_000 }, () => {
		const text = fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
			.map((one) => `${one.trim()}x`);
		const row = fc.record({
			summary: text,
			speaker: text,
			value: fc.integer({ min: 0, max: 10_000 })
		});
		fc.assert(
			fc.property(
				fc.uniqueArray(row, { selector: ({ summary }) => summary, maxLength: 8 }),
				(rows) => {
					const csv = `${HEADER}${rows.map(({ summary, speaker, value }) => `2022-10-07,${quoted(speaker)},M,${value},${quoted(summary)}\n`).join('')}`;
					const first = exportFlat(read(csv).dataset);
					expect(exportFlat(read(first).dataset)).toBe(first);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('is told in a table that a spreadsheet opens without running it', () => {
		const csv = rejectedCsv(read(table('2022-10-07,A,Tanks,"=cmd|x",Two.\n')).rejected);
		expect(csv).toBe(
			`file,row,column,value,reason,remedy\ntable,3,value,"'=cmd|x",is not a number.,"Write digits, with a word for the bound if there is one: 1240, at least 440, 12–15."\n`
		);
	});
});

describe('time', () => {
	const BAIT: [string, (size: number) => string][] = [
		[
			'sound rows',
			(size) =>
				table(
					Array.from({ length: size / 30 }, (_, i) => `2022-10-07,A,M,${i},Sentence ${i}.\n`).join(
						''
					)
				)
		],
		[
			'open quotation marks on every line',
			(size) => table('2022-10-07,A,M,2,"open\n'.repeat(size / 26))
		],
		['one endless quoted cell', (size) => table(`"${'a"b'.repeat(size / 3)}`)],
		['rows with the same claim', (size) => table(SOUND.repeat(size / 26))],
		['spaces behind a quotation mark', (size) => table(`"x"${' '.repeat(size)}y\n`)],
		['digits and points', (size) => table(`2022-10-07,A,M,${'1.'.repeat(size / 2)},x\n`)],
		['a date without end', (size) => table(`${'1 Oct '.repeat(size / 6)},A,M,1,x\n`)],
		['a name without end', (size) => table(`2022-10-07,${'a-'.repeat(size / 2)},M,1,x\n`)],
		[
			'many speakers',
			(size) =>
				table(
					Array.from({ length: size / 30 }, (_, i) => `2022-10-07,Speaker ${i},M,${i},x\n`).join('')
				)
		],
		[
			'many measures',
			(size) =>
				table(
					Array.from({ length: size / 30 }, (_, i) => `2022-10-07,A,Measure ${i},${i},x\n`).join('')
				)
		]
	];
	/** Time that this process computed; other programs on the machine do not count. */
	const best = (run: () => void): number =>
		Math.min(
			...[0, 1, 2].map(() => {
				const from = process.cpuUsage();
				run();
				const { user, system } = process.cpuUsage(from);
				return (user + system) / 1000;
			})
		);

	it.each(BAIT)('grows with the length: %s', { timeout: 120_000 }, (_, make) => {
		const [small, large] = [make(60_000), make(480_000)];
		read(small);
		// Eight times the text may take 24 times as long on a busy machine, not 64; the first milliseconds are noise.
		expect(best(() => read(large))).toBeLessThan(24 * best(() => read(small)) + 200);
	});
});
