/**
 * Any file a person brings → a dataset: a table (CSV, TSV, JSON, XLSX), a data package, or JSON-LD. The one
 * entry for the page's worker and for the command line. Whatever is wrong with the file is told as a
 * value with a remedy; nothing is thrown.
 */
import type { PackageAbout } from '../export/package';
import type { Problem } from '../problems';
import { convertTable, type Imported } from './convert';
import { emptyDataset } from './empty-dataset';
import { looksLikeJson } from './json-table';
import { LIMITS } from './limits';
import { proposeMapping } from './mapping';
import type { ImportChoices } from './plan';
import { nameOfFile, problemAt, type RawTable } from './raw-table';
import { isJsonLd, readJsonLd } from './read-json-ld';
import { DESCRIPTOR, packageFolder, readPackage } from './read-package';
import { isXlsx, readXlsx } from './read-xlsx';
import { repairReferences } from './repair';
import { sniff } from './sniff';
import { readTableBytes, type ReadChoices } from './table-reader';
import { textReader } from './encoding';
import { unzip } from './unzip';
import { isPackageText } from '../export/package';

export interface FileImport extends Imported {
	readonly kind: 'table' | 'package' | 'json-ld' | 'none';
	/** Of a package: what it says about itself, and the texts that came with it. */
	readonly about: PackageAbout | null;
	readonly texts: ReadonlyMap<string, string>;
	/** The table as it was read, so that it can be converted again after an answer. */
	readonly table: RawTable | null;
}

export interface FileChoices extends ImportChoices, ReadChoices {}

const NOTHING = {
	mapping: [],
	questions: [],
	format: [],
	rows: 0,
	rowsIn: 0,
	rejected: [] as readonly Problem[],
	rejectedCount: 0,
	notes: [] as readonly Problem[],
	about: null,
	texts: new Map<string, string>(),
	table: null
} as const;

function failed(fileName: string, message: string, remedy: string): FileImport {
	const problem = problemAt('broken-row', nameOfFile(fileName), null, null, null, message, remedy);
	return {
		...NOTHING,
		kind: 'none',
		dataset: emptyDataset(),
		rejected: [problem],
		rejectedCount: 1
	};
}

/** Our own errors say what to do; any other is told as it is. */
function told(fileName: string, error: unknown): FileImport {
	const remedy =
		error instanceof Error && 'remedy' in error && typeof error.remedy === 'string'
			? error.remedy
			: 'Save the table as CSV (UTF-8) and try again.';
	return failed(fileName, error instanceof Error ? error.message : String(error), remedy);
}

/** A whole dataset that came through the door: rows without their parents are told and left out. */
function whole(
	kind: 'package' | 'json-ld',
	read: {
		readonly dataset: FileImport['dataset'];
		readonly problems: readonly Problem[];
		readonly notes: readonly Problem[];
		readonly rows: number;
	},
	about: PackageAbout | null,
	texts: ReadonlyMap<string, string>
): FileImport {
	const { dataset, dropped } =
		read.problems.length === 0
			? { dataset: read.dataset, dropped: [] }
			: repairReferences(read.dataset);
	const known = new Set(read.problems.filter(({ code }) => code !== 'unknown-reference'));
	const rejected = [...known, ...dropped];
	const lost = new Set([...known].map(({ file, row }) => `${file} ${row}`)).size;
	return {
		...NOTHING,
		kind,
		dataset,
		about,
		texts,
		rows: read.rows + lost,
		rowsIn: read.rows - dropped.length,
		rejected: rejected.slice(0, LIMITS.problems),
		rejectedCount: rejected.length,
		notes: read.notes,
		format: [
			{
				what: 'kind',
				value: kind === 'package' ? 'Data package' : 'JSON-LD',
				why: kind === 'package' ? `The archive holds ${DESCRIPTOR}.` : 'The file holds a graph.'
			}
		]
	};
}

/** A table of which no column is known says nothing yet: one problem, not one for each row. */
function unknownColumns(table: RawTable, mapping: FileImport['mapping']): Problem | null {
	const known = mapping.some(({ field }) => field !== null);
	return known || table.rows.length === 0
		? null
		: problemAt(
				'missing-column',
				table.name,
				null,
				null,
				table.header.slice(0, 8).join(', '),
				'has no column that is known.',
				'Say what each column holds, or use the names of claims-template.csv.'
			);
}

/** A table that has been read → a dataset, with the answers of a reader. */
export function importTable(table: RawTable, choices: ImportChoices = {}): FileImport {
	const rest = { kind: 'table', about: null, texts: new Map<string, string>(), table } as const;
	const mapping = proposeMapping(table, choices.map);
	const unknown = unknownColumns(table, mapping);
	if (unknown === null) return { ...convertTable(table, choices), ...rest };
	const { rows, format, notes } = table;
	return {
		...NOTHING,
		...rest,
		dataset: emptyDataset(),
		mapping,
		format,
		notes,
		rows: rows.length,
		rejected: [unknown],
		rejectedCount: 1
	};
}

const isTableName = (name: string): boolean =>
	/\.(?:csv|tsv|tab|txt|json|jsonl|ndjson)$/i.test(name);

function fromArchive(bytes: Uint8Array, fileName: string, choices: FileChoices): FileImport {
	const isPart = (name: string): boolean =>
		isTableName(name) || isPackageText(name.slice(name.lastIndexOf('/') + 1)) || isXlsx(name);
	const { files, notes } = unzip(bytes, isPart);
	if ([...files.keys()].some((name) => name === 'xl/workbook.xml'))
		return importTable(readXlsx(files, fileName), choices);
	const folder = packageFolder(files.keys());
	if (folder !== null) {
		const read = readPackage(files, folder);
		return whole('package', { ...read, notes: [...notes, ...read.notes] }, read.about, read.texts);
	}
	const tables = [...files].filter(([name]) => isTableName(name));
	const [only] = tables;
	if (only !== undefined && tables.length === 1)
		return importTable(readTableBytes(only[1], only[0], choices), choices);
	return failed(
		fileName,
		tables.length === 0
			? 'is an archive without a table.'
			: `is an archive with ${tables.length} tables and no ${DESCRIPTOR}.`,
		'Import the tables one by one, or a data package.'
	);
}

function fromJson(bytes: Uint8Array): FileImport | null {
	if (bytes.length > LIMITS.jsonCharacters) return null;
	const reader = textReader();
	const text = reader.push(bytes) + reader.finish();
	if (!looksLikeJson(text) || !text.includes('"@graph"')) return null;
	try {
		const value: unknown = JSON.parse(text);
		return isJsonLd(value)
			? whole('json-ld', readJsonLd(value), null, new Map<string, string>())
			: null;
	} catch {
		return null;
	}
}

/**
 * @param bytes the whole file
 * @param fileName names the table where nothing else does; its ending decides nothing
 */
export function importFile(
	bytes: Uint8Array,
	fileName: string,
	choices: FileChoices = {}
): FileImport {
	try {
		const kind = sniff(bytes);
		if (typeof kind === 'object') return failed(fileName, kind.message, kind.remedy);
		if (kind === 'zip') return fromArchive(bytes, fileName, choices);
		return fromJson(bytes) ?? importTable(readTableBytes(bytes, fileName, choices), choices);
	} catch (error) {
		return told(fileName, error);
	}
}
