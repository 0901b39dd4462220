/**
 * The first sheet of an Excel workbook → a table. A workbook is an archive of XML files; three of them are
 * needed: the list of sheets, the texts they share, and the sheet. The XML is walked through once by
 * `indexOf`, without patterns that could take long, and nothing in it is ever run.
 */
import {
	addProblem,
	columnNames,
	nameOfFile,
	problemAt,
	problemList,
	type RawTable
} from './raw-table';
import { cleanString } from './clean';
import { LIMITS } from './limits';

export class WorkbookError extends Error {
	constructor(
		message: string,
		readonly remedy: string
	) {
		super(message);
	}
}

const PARTS =
	/^xl\/(?:workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]{1,60}\.xml)$/;

/** Whether a file of an archive is a part of a workbook that is read. */
export const isXlsx = (name: string): boolean => PARTS.test(name);

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

/** `&lt;` → `<`; entities that a file defines itself stay as they are. */
const plainText = (xml: string): string =>
	xml.includes('&')
		? xml.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (all, name: string) => {
				if (!name.startsWith('#')) return ENTITIES[name] ?? all;
				const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
				return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
			})
		: xml;

interface Element {
	/** Text of the opening tag behind its name. */
	readonly attributes: string;
	readonly inner: string;
}

/** Elements of a name, one after the other; elements inside one of the same name do not occur here. */
function* elements(xml: string, name: string): Generator<Element> {
	const open = `<${name}`;
	const close = `</${name}>`;
	for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
		const after = at + open.length;
		const sign = xml[after];
		if (sign !== ' ' && sign !== '>' && sign !== '/' && sign !== '\n' && sign !== '\r') {
			at = after;
			continue;
		}
		const end = xml.indexOf('>', after);
		if (end < 0) return;
		const attributes = xml.slice(after, end);
		if (attributes.endsWith('/')) {
			yield { attributes, inner: '' };
			at = end + 1;
			continue;
		}
		const last = xml.indexOf(close, end);
		if (last < 0) return;
		yield { attributes, inner: xml.slice(end + 1, last) };
		at = last + close.length;
	}
}

function attribute({ attributes }: Element, name: string): string {
	const start = attributes.indexOf(` ${name}="`);
	if (start < 0) return '';
	const from = start + name.length + 3;
	return plainText(attributes.slice(from, Math.max(from, attributes.indexOf('"', from))));
}

/** The text runs of a shared or inline string, phonetic help left out. */
const textOf = (xml: string): string =>
	[...elements(xml, 't')].map(({ inner }) => plainText(inner)).join('');

/** "BC12" → 54: columns are counted in letters. */
function columnOf(address: string): number {
	let column = 0;
	for (const letter of address) {
		const code = letter.charCodeAt(0) - 64;
		if (code < 1 || code > 26) break;
		column = column * 26 + code;
	}
	return column - 1;
}

function cellText(cell: Element, shared: readonly string[]): string {
	const kind = attribute(cell, 't');
	if (kind === 'inlineStr') return textOf(cell.inner);
	const [value] = elements(cell.inner, 'v');
	const text = value === undefined ? '' : plainText(value.inner);
	if (kind === 's') return shared[Number(text)] ?? '';
	if (kind === 'b') return text === '1' ? 'true' : 'false';
	return kind === 'e' ? '' : text;
}

const decode = (bytes: Uint8Array | undefined): string =>
	bytes === undefined ? '' : new TextDecoder('utf-8').decode(bytes);

/** Path of the first sheet: by the list of sheets, else by its usual name. */
function firstSheet(files: ReadonlyMap<string, Uint8Array>): {
	path: string;
	name: string;
	more: number;
} {
	const sheets = [...elements(decode(files.get('xl/workbook.xml')), 'sheet')];
	const [first] = sheets;
	const id = first === undefined ? '' : attribute(first, 'r:id');
	const links = [...elements(decode(files.get('xl/_rels/workbook.xml.rels')), 'Relationship')];
	const link = links.find((one) => attribute(one, 'Id') === id);
	const target = link === undefined ? '' : attribute(link, 'Target').replace(/^\/?(?:xl\/)?/, '');
	const path = files.has(`xl/${target}`) ? `xl/${target}` : 'xl/worksheets/sheet1.xml';
	return {
		path,
		name: first === undefined ? '' : attribute(first, 'name'),
		more: sheets.length - 1
	};
}

/**
 * @param files parts of the workbook, see `isXlsx`
 * @throws WorkbookError when there is no sheet in it
 */
export function readXlsx(files: ReadonlyMap<string, Uint8Array>, fileName: string): RawTable {
	const name = nameOfFile(fileName);
	const sheet = firstSheet(files);
	const xml = decode(files.get(sheet.path));
	const shared = [...elements(decode(files.get('xl/sharedStrings.xml')), 'si')].map(({ inner }) =>
		textOf(inner)
	);
	const all: string[][] = [];
	const numbers: number[] = [];
	for (const row of elements(xml, 'row')) {
		const cells: string[] = [];
		for (const cell of elements(row.inner, 'c')) {
			const at = attribute(cell, 'r') === '' ? cells.length : columnOf(attribute(cell, 'r'));
			if (at >= LIMITS.columns)
				throw new WorkbookError('has more than 1,000 columns.', 'Delete the empty ones.');
			while (cells.length < at) cells.push('');
			cells[at] = cleanString(cellText(cell, shared));
		}
		if (cells.every((cell) => cell.trim() === '')) continue;
		all.push(cells);
		numbers.push(Number(attribute(row, 'r')) || all.length);
	}
	const start = Math.max(
		0,
		all.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1)
	);
	const first = all[start];
	if (first === undefined)
		throw new WorkbookError(
			'is a workbook whose first sheet is empty.',
			'Put the table on the first sheet, or save it as CSV.'
		);
	const { header, notes } = columnNames(first, name, numbers[start] ?? 1);
	const rejected = problemList();
	const rows: string[][] = [];
	const rowNumbers: number[] = [];
	all.slice(start + 1).forEach((cells, i) => {
		const number = numbers[start + 1 + i] ?? 0;
		if (cells.length > header.length)
			addProblem(
				rejected,
				problemAt(
					'broken-row',
					name,
					number,
					null,
					cells.join(' | '),
					`has ${cells.length} cells, the header has ${header.length}.`,
					'Give every column a name.'
				)
			);
		else {
			rows.push([...cells, ...Array.from({ length: header.length - cells.length }, () => '')]);
			rowNumbers.push(number);
		}
	});
	const why =
		sheet.more > 0
			? `It is the first of ${sheet.more + 1}; the others are left out.`
			: 'It is the only one.';
	return {
		name,
		header,
		rows,
		numbers: rowNumbers,
		rejected: rejected.kept,
		notes,
		format: [
			{ what: 'kind', value: 'Excel workbook', why: 'The archive holds a workbook.' },
			{ what: 'sheet', value: sheet.name, why }
		]
	};
}
