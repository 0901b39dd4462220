/** The files of the data package as a reader downloads them, one by one or as one archive. */
import { strToU8, zipSync } from 'fflate';
import { ABOUT } from './about';
import { dataset } from './builtin.server';
import { dataPackageText } from './data-package';
import type { Columns, Table } from './fields';
import type { DownloadFile } from './json-ld';
import { TABLES, type TableName } from './tables';
import { writeTable } from './write-table';

export interface Download extends DownloadFile {
	readonly body: Uint8Array;
}

export const ARCHIVE = 'parallax.zip';

const texts = import.meta.glob(
	['../../../data/{README,CHANGELOG}.md', '../../../data/LICENSE', '../../../CITATION.cff'],
	{ query: '?raw', import: 'default', eager: true }
) as Record<string, string>;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
	csv: 'text/csv',
	json: 'application/json',
	md: 'text/markdown',
	cff: 'text/yaml',
	txt: 'text/plain',
	zip: 'application/zip'
};

function download(name: string, body: Uint8Array): Download {
	const ending = name.split('.').at(-1) ?? '';
	return { name, body, bytes: body.length, mediaType: MEDIA_TYPES[ending] ?? 'text/plain' };
}

/** A table as CSV, cells disarmed that a spreadsheet would run as a formula. */
const tableFile = (name: TableName): Download => {
	const table: Table<Columns> = TABLES[name];
	return download(`${name}.csv`, strToU8(writeTable(table, dataset()[name])));
};

/** README.md → README.md, LICENSE → LICENSE.txt, so that every host serves it as a text. */
const textName = (path: string): string => {
	const name = path.replace(/^.*\//, '');
	return name.includes('.') ? name : `${name}.txt`;
};

/** One fixed moment, so that the same data give the same archive. The format knows no time zone. */
const STAMP = new Date(`${ABOUT.released}T12:00:00`);

let made: readonly Download[] | undefined;

/** Every file, the archive of all of them first. */
export function downloads(): readonly Download[] {
	if (made) return made;
	const files = [
		...(Object.keys(TABLES) as TableName[]).map(tableFile),
		download('datapackage.json', strToU8(dataPackageText(ABOUT.version))),
		...Object.entries(texts).map(([path, text]) => download(textName(path), strToU8(text)))
	];
	const entries = files.map(({ name, body }) => [`parallax/${name}`, body] as const);
	const archive = zipSync(Object.fromEntries(entries), { level: 9, mtime: STAMP });
	made = [download(ARCHIVE, archive), ...files];
	return made;
}
